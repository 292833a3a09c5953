{{%AUTOESCAPE context="HTML"}}<section class="browse" aria-labelledby="browse-title">
<h1 id="browse-title">[[BrowseTitle]]</h1>
<p class="seen">{{SUMMARY}}</p>
<form class="narrow" action="{{ACTION}}" method="get">
<p><label for="date">[[BrowseDay]]</label> <input id="date" name="date" placeholder="[[ExampleFrom]]" autocomplete="off"{{#BAD_DATE}} aria-invalid="true" aria-describedby="date-fault" value="{{DATE}}"{{/BAD_DATE}}></p>
<p><button type="submit">[[BrowseOpen]]</button></p>
{{#BAD_DATE}}<p class="fault" id="date-fault">[[BrowseBadDate]]</p>
{{/BAD_DATE}}</form>
{{#COVERAGE}}<section>
<h2 id="months-title">[[BrowseMonths]]</h2>
<p class="hint">[[BrowseMonthsHint]]</p>
<div class="wide" role="region" aria-labelledby="months-title" tabindex="0">
<table class="months">
<thead><tr><th scope="col">[[RecordYear]]</th>{{#MONTH_HEAD}}<th scope="col">{{MONTH_NUMBER}}</th>{{/MONTH_HEAD}}<th scope="col">[[BrowseSum]]</th></tr></thead>
<tbody>
{{#YEAR}}<tr><th scope="row"><a href="{{YEAR_URL}}">{{YEAR_LABEL}}</a></th>{{#MONTH}}<td class="n{{#GAP}} gap{{/GAP}}" data-month="{{MONTH_NUMBER}}">{{#SOME}}<a href="{{MONTH_URL}}"><span aria-hidden="true">{{MONTH_COUNT}}</span><span class="for-readers">{{MONTH_LABEL}}</span></a>{{/SOME}}{{#NONE}}<span aria-hidden="true">–</span><span class="for-readers">{{MONTH_LABEL}}</span>{{/NONE}}{{#OUTSIDE}}{{/OUTSIDE}}</td>{{/MONTH}}<td class="n">{{YEAR_COUNT}}</td></tr>
{{/YEAR}}</tbody>
</table>
</div>
</section>
<section>
<h2 id="sources-title">[[BrowseSources]]</h2>
<div class="wide" role="region" aria-labelledby="sources-title" tabindex="0">
<table class="sources">
<thead><tr><th scope="col">[[BrowseSource]]</th><th scope="col">[[RecordArticles]]</th><th scope="col">[[RecordFirst]]</th><th scope="col">[[RecordLast]]</th><th scope="col">[[BrowseGaps]]</th></tr></thead>
<tbody>
{{#SOURCE}}<tr><th scope="row">{{#SOURCE_LINK}}<a href="{{SOURCE_URL}}">{{SOURCE_NAME}}</a>{{/SOURCE_LINK}}{{#SOURCE_UNKNOWN}}[[BrowseSourceUnknown]]{{/SOURCE_UNKNOWN}}</th><td class="n">{{SOURCE_COUNT}}</td><td>{{SOURCE_FIRST}}</td><td>{{SOURCE_LAST}}</td><td>{{SOURCE_GAPS}}</td></tr>
{{/SOURCE}}</tbody>
</table>
</div>
</section>
{{#SECTIONS}}<section aria-labelledby="sections-title">
<h2 id="sections-title">[[BrowseSections]]</h2>
<ul class="pills">
{{#SECTION}}<li><a href="{{SECTION_URL}}">{{SECTION_NAME}} <span class="n">{{SECTION_COUNT}}</span></a></li>
{{/SECTION}}</ul>
</section>
{{/SECTIONS}}{{/COVERAGE}}{{#EMPTY_ARCHIVE}}<p class="notice">[[EmptyArchive]]</p>
{{/EMPTY_ARCHIVE}}</section>
