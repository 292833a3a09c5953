{{%AUTOESCAPE context="HTML"}}<div class="record">
<header class="record-head">
<p class="key"><a href="{{LIST_URL}}">[[OfficialsTitle]]</a></p>
<h1>{{NAME}}</h1>
<p class="seen">{{SEEN_TEXT}}</p>
<p class="actions"><a href="{{SEARCH_URL}}">[[RecordAllArticles]]</a> <a rel="nofollow" href="{{FEED_URL}}">[[RecordFeed]]</a> <a rel="nofollow" href="{{CSV_URL}}">[[RecordCsv]]</a> <a rel="nofollow" href="{{JSON_URL}}">[[RecordJson]]</a></p>
</header>
<div class="record-parts">
<section aria-labelledby="offices-title">
<h2 id="offices-title">[[OfficialOffices]]</h2>
{{#OFFICES}}<p class="hint">[[OfficialOfficesHint]]</p>
<table class="offices">
<thead><tr><th scope="col">[[OfficialOffice]]</th><th scope="col">[[RecordFirst]]</th><th scope="col">[[RecordLast]]</th><th scope="col">[[RecordArticles]]</th></tr></thead>
<tbody>
{{#OFFICE}}<tr><th scope="row">{{OFFICE_TEXT}}</th><td>{{OFFICE_FIRST}}</td><td>{{OFFICE_LAST}}</td><td class="n">{{OFFICE_COUNT}}</td></tr>
{{/OFFICE}}</tbody>
</table>
{{#MORE_OFFICES}}<p class="hint">{{MORE_OFFICES_TEXT}}</p>
{{/MORE_OFFICES}}{{/OFFICES}}{{#NO_OFFICES}}<p class="hint">[[OfficialNoOffices]]</p>
{{/NO_OFFICES}}</section>
{{#YEARS}}{{>YEAR_CHART}}{{/YEARS}}{{#EVENTS}}<section aria-labelledby="events-title">
<h2 id="events-title">[[OfficialEvents]]</h2>
<ol class="plain events">
{{#EVENT}}<li><time datetime="{{EVENT_ISO}}">{{EVENT_DAY}}</time> <a href="{{EVENT_URL}}">{{EVENT_TITLE}}</a></li>
{{/EVENT}}</ol>
</section>
{{/EVENTS}}{{#RELATED}}{{>RELATED_LIST}}{{/RELATED}}</div>
{{#NEWEST}}<section class="newest" aria-labelledby="newest-title">
<h2 id="newest-title">[[NewestArticles]]</h2>
<ol class="hits">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
<p><a class="more" href="{{SEARCH_URL}}">[[RecordAllArticles]]</a></p>
</section>
{{/NEWEST}}</div>
