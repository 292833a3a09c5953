{{%AUTOESCAPE context="HTML"}}<form class="find" role="search" action="[[/search]]" data-list="[[Suggestions]]" data-official="[[KindOfficial]]" data-resolution="[[KindResolution]]" data-document="[[KindDocument]]" data-article="[[OneArticleUnit]]" data-articles="[[ArticlesUnit]]" method="get">
<label for="q">[[SearchTheArchive]]</label>
<div class="find-row">
<input id="q" name="q" type="search" value="{{QUERY}}" maxlength="600" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder="[[WordsOrNumber]]">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<button type="submit">[[SearchButton]]</button>
</div>
</form>
