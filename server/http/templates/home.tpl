{{%AUTOESCAPE context="HTML"}}<div class="hero">
<h1>[[HomeHeading]]</h1>
{{>FORM}}
{{#COVERAGE}}<p class="coverage">[[HomeCoverage]]</p>
{{/COVERAGE}}{{#EMPTY_ARCHIVE}}<p class="notice">[[EmptyArchive]]</p>
{{/EMPTY_ARCHIVE}}{{#EXAMPLES}}<div class="examples">
<h2>[[TryThese]]</h2>
<ul class="pills">
{{#EXAMPLE}}<li><a href="{{URL}}">{{LABEL}}</a></li>
{{/EXAMPLE}}</ul>
<p class="hint">[[SearchHint]]</p>
</div>
{{/EXAMPLES}}</div>
{{#NEWEST_ARTICLES}}<section class="newest" aria-labelledby="newest-title">
<h2 id="newest-title">[[NewestArticles]]</h2>
<ol class="hits">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
<p><a class="more" href="[[/search]]">[[SeeAllArticles]]</a></p>
</section>
{{/NEWEST_ARTICLES}}
