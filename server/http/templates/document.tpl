{{%AUTOESCAPE context="HTML"}}<div class="record">
<header class="record-head">
<p class="key"><a href="{{LIST_URL}}">[[DocumentsTitle]]</a></p>
<h1>{{LABEL}}</h1>
{{#TITLE}}<p class="lead">{{TITLE_TEXT}}</p>
{{/TITLE}}<p class="seen">{{SEEN_TEXT}}</p>
<p class="actions"><a href="{{SEARCH_URL}}">[[RecordAllArticles]]</a> <a rel="nofollow" href="{{FEED_URL}}">[[RecordFeed]]</a> <a rel="nofollow" href="{{CSV_URL}}">[[RecordCsv]]</a> <a rel="nofollow" href="{{JSON_URL}}">[[RecordJson]]</a></p>
</header>
<div class="record-parts">
<section aria-labelledby="about-title">
<h2 id="about-title">[[DocumentAbout]]</h2>
<dl>
<dt>[[DocumentKindOf]]</dt><dd>{{KIND_TEXT}}</dd>
{{#ISSUER}}<dt>[[DocumentIssuer]]</dt><dd>{{ISSUER_TEXT}}</dd>
{{/ISSUER}}{{#DAY}}<dt>[[DocumentDay]]</dt><dd><time datetime="{{DAY_ISO}}">{{DAY_TEXT}}</time></dd>
{{/DAY}}{{#ALIASES}}<dt>[[DocumentAliases]]</dt>{{#ALIAS}}<dd>{{ALIAS_TEXT}}</dd>{{/ALIAS}}
{{/ALIASES}}{{#FIRST}}<dt>[[DocumentFirstMention]]</dt><dd><a href="{{FIRST_URL}}">{{FIRST_TITLE}}</a> <span class="detail">{{FIRST_DAY}}</span></dd>
{{/FIRST}}{{#STANDS_FOR}}<dt>[[DocumentStandsFor]]</dt><dd><ul class="pills">{{#NUMBER}}<li><a href="{{NUMBER_URL}}">{{NUMBER_LABEL}}</a></li>{{/NUMBER}}</ul></dd>
{{/STANDS_FOR}}</dl>
</section>
{{#LIVES}}<section class="lives" aria-labelledby="lives-title">
<h2 id="lives-title">[[DocumentLives]]</h2>
<p class="hint">[[DocumentLivesHint]]</p>
<ul class="plain">
{{#LIFE}}<li><a href="{{LIFE_URL}}">{{LIFE_LABEL}}</a> <span class="detail">{{LIFE_SEEN}}</span></li>
{{/LIFE}}{{#UNTOLD}}<li>[[DocumentLifeUntold]] <span class="detail">{{LIFE_SEEN}}</span></li>
{{/UNTOLD}}</ul>
</section>
{{/LIVES}}{{#YEARS}}{{>YEAR_CHART}}{{/YEARS}}{{#RELATED}}{{>RELATED_LIST}}{{/RELATED}}</div>
{{#NEWEST}}<section class="newest" aria-labelledby="newest-title">
<h2 id="newest-title">[[NewestArticles]]</h2>
<ol class="hits">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
<p><a class="more" href="{{SEARCH_URL}}">[[RecordAllArticles]]</a></p>
</section>
{{/NEWEST}}</div>
