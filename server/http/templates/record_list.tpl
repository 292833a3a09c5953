{{%AUTOESCAPE context="HTML"}}<section class="records" aria-labelledby="records-title">
<h1 id="records-title">{{HEADING}}</h1>
<form class="narrow" action="{{ACTION}}" method="get">
<p><label for="list-text">{{TEXT_LABEL}}</label> <input id="list-text" name="q" value="{{TEXT}}" maxlength="200" autocomplete="off" spellcheck="false"></p>
{{#KINDS}}<p><label for="kind">[[ListKind]]</label> <select id="kind" name="kind">
{{#KIND}}<option value="{{KIND_VALUE}}"{{#KIND_CHOSEN}} selected{{/KIND_CHOSEN}}>{{KIND_LABEL}}</option>
{{/KIND}}</select></p>
{{/KINDS}}<p><label for="sort">[[ListSort]]</label> <select id="sort" name="sort">
{{#ORDER}}<option value="{{ORDER_VALUE}}"{{#ORDER_CHOSEN}} selected{{/ORDER_CHOSEN}}>{{ORDER_LABEL}}</option>
{{/ORDER}}</select></p>
<p><button type="submit">[[ListApply]]</button></p>
</form>
<p class="count" role="status">{{#FOUND}}{{COUNT_TEXT}}{{/FOUND}}{{#NOTHING}}[[ListNothing]]{{/NOTHING}}</p>
{{#ENTRIES}}<ol class="records plain" start="{{FIRST_PLAIN}}">
{{#ENTRY}}<li><a href="{{ENTRY_URL}}">{{ENTRY_LABEL}}</a>{{#ENTRY_KIND}} <span class="kind">{{ENTRY_KIND_TEXT}}</span>{{/ENTRY_KIND}}<span class="detail">{{ENTRY_SEEN}}</span></li>
{{/ENTRY}}</ol>
{{/ENTRIES}}{{#PAGING}}<nav class="paging" aria-label="[[ListPages]]"><ul>
{{#PREVIOUS}}<li><a rel="prev" href="{{PREVIOUS_URL}}">[[PreviousPage]]</a></li>
{{/PREVIOUS}}{{#NEXT}}<li><a rel="next" href="{{NEXT_URL}}">[[NextPage]]</a></li>
{{/NEXT}}</ul></nav>
{{/PAGING}}</section>
