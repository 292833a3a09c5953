{{%AUTOESCAPE context="HTML"}}<section class="check" aria-labelledby="check-title">
<h1 id="check-title">[[CheckTitle]]</h1>
<p>[[CheckIntro]]</p>
{{#FAULT}}<p class="fault" id="text-fault" role="alert">{{FAULT_TEXT}}</p>
{{/FAULT}}<form action="{{ACTION}}" method="post">
<p><label for="checked-text">[[CheckText]]</label>
<textarea id="checked-text" name="text" rows="10" spellcheck="false" required{{#FAULT}} aria-invalid="true" aria-describedby="text-fault"{{/FAULT}}>{{TEXT:pre_escape}}</textarea></p>
<p class="buttons"><button type="submit">[[CheckButton]]</button> <button class="quiet" type="submit" formaction="/api/v1/resolve?format=csv">[[CheckCsv]]</button> <button class="quiet" type="submit" formaction="/api/v1/resolve">[[CheckJson]]</button></p>
</form>
{{#RESULT}}<h2 id="result-title">[[CheckResult]]</h2>
<p class="count" role="status">{{RESULT_TEXT}}</p>
{{#MENTIONS}}<div class="wide" role="region" aria-labelledby="result-title" tabindex="0">
<table class="checked">
<thead><tr><th scope="col">[[CheckWritten]]</th><th scope="col">[[CheckMeaning]]</th><th scope="col">[[RecordArticles]]</th><th scope="col">[[RecordFirst]]</th><th scope="col">[[RecordLast]]</th></tr></thead>
<tbody>
{{#MENTION}}<tr><th scope="row">{{WRITTEN}}</th><td>{{#FOUND}}<a href="{{MEANING_URL}}">{{MEANING_LABEL}}</a>{{/FOUND}}{{#NOT_FOUND}}{{MEANING_LABEL}} <strong class="absent">[[CheckAbsent]]</strong>{{/NOT_FOUND}}</td><td class="n">{{MEANING_COUNT}}</td><td>{{MEANING_FIRST}}</td><td>{{MEANING_LAST}}</td></tr>
{{/MENTION}}</tbody>
</table>
</div>
{{/MENTIONS}}{{#UNREAD}}<h2>[[CheckUnread]]</h2>
<ul>
{{#LINE}}<li>{{LINE_TEXT}}</li>
{{/LINE}}</ul>
{{/UNREAD}}{{/RESULT}}</section>
