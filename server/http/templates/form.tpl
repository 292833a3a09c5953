{{%AUTOESCAPE context="HTML"}}<form class="find" role="search" action="/search" method="get">
<label for="q">Tìm trong kho lưu trữ</label>
<div class="find-row">
<input id="q" name="q" type="search" value="{{QUERY}}" maxlength="600" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder="Từ khóa hoặc số văn bản">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<button type="submit">Tìm</button>
</div>
</form>
