{{%AUTOESCAPE context="HTML"}}<div class="results">
<section class="list" aria-labelledby="results-title">
<h1 id="results-title">{{HEADING}}</h1>
{{#WARNINGS}}<ul class="warnings">
{{#WARNING}}<li>{{TEXT}}</li>
{{/WARNING}}</ul>
{{/WARNINGS}}<p class="count" role="status">{{#FOUND}}<strong>{{TOTAL}}</strong>{{#SHOWN}}, [[NowShown]]{{/SHOWN}}{{#COLLAPSED}}; {{HIDDEN}} (<a rel="nofollow" href="{{SHOW_ALL_URL}}">[[ShowEachCopy]]</a>){{/COLLAPSED}}{{#ALL_SHOWN}} (<a rel="nofollow" href="{{COLLAPSE_URL}}">[[CollapseCopies]]</a>){{/ALL_SHOWN}}{{/FOUND}}{{#NOT_FOUND}}[[NoMatch]]{{/NOT_FOUND}}</p>
{{#INTERPRETED}}<p class="understood"><span class="key">[[UnderstoodAs]]</span> {{INTERPRETED_TEXT}}</p>
{{/INTERPRETED}}{{#ASSUMPTIONS}}<ul class="assumptions">
{{#ASSUMPTION}}<li>{{ASSUMPTION_KIND}}: {{ASSUMPTION_TEXT}}. <a rel="nofollow" href="{{UNDO_URL}}">[[SearchLiterally]]</a></li>
{{/ASSUMPTION}}</ul>
{{/ASSUMPTIONS}}{{#SUGGESTION}}<p class="suggestion">[[DidYouMean]]</p>
{{/SUGGESTION}}{{#NUMBERS}}<div class="numbers"><span class="key">[[OnlyArticlesMentioning]]</span>
<ul class="pills">
{{#NUMBER}}<li><a rel="nofollow" href="{{NUMBER_URL}}">{{NUMBER_LABEL}}</a></li>
{{/NUMBER}}</ul></div>
{{/NUMBERS}}{{#CHIPS}}<div class="chips"><h2 class="key" id="chips-title">[[FilteredBy]]</h2>
<ul class="pills" aria-labelledby="chips-title">
{{#CHIP}}<li><a rel="nofollow" href="{{CHIP_URL}}" aria-label="[[RemoveFilter]]">{{CHIP_KIND}}: {{CHIP_LABEL}} <span aria-hidden="true">×</span></a></li>
{{/CHIP}}<li><a rel="nofollow" href="{{CLEAR_URL}}">[[RemoveAllFilters]]</a></li>
</ul></div>
{{/CHIPS}}{{#SORTS}}<nav class="sorts" aria-label="[[SortOrders]]"><span class="key">[[SortBy]]</span>
<ul class="pills">
{{#SORT}}<li>{{#SORT_NOW}}<a aria-current="true" rel="nofollow" href="{{SORT_URL}}">{{SORT_LABEL}}</a>{{/SORT_NOW}}{{#SORT_OTHER}}<a rel="nofollow" href="{{SORT_URL}}">{{SORT_LABEL}}</a>{{/SORT_OTHER}}</li>
{{/SORT}}</ul>
</nav>
{{/SORTS}}{{#FACETS_BELOW}}<p class="to-filters"><a href="#filters">[[FilterResults]]</a></p>
{{/FACETS_BELOW}}{{#HITS}}<h2 class="for-readers">[[ListOfArticles]]</h2>
<ol class="hits" start="{{FIRST_PLAIN}}">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
{{/HITS}}{{#PAST_END}}<p class="notice">[[PastTheEnd]]</p>
{{/PAST_END}}{{#NOTHING}}<div class="notice">
<h2>[[WhatToTry]]</h2>
<ul>
{{#DROP_FILTERS}}<li><a rel="nofollow" href="{{CLEAR_URL}}">[[SearchWithoutFilters]]</a>.</li>
{{/DROP_FILTERS}}<li>[[TryFewerWords]]</li>
<li>[[TryWithoutAccents]]</li>
<li>[[TryWithoutQuotes]]</li>
<li>[[TryNumberAlone]]</li>
</ul>
</div>
{{/NOTHING}}{{#EMPTY_ARCHIVE}}<p class="notice">[[EmptyArchive]]</p>
{{/EMPTY_ARCHIVE}}{{#PAGING}}<nav class="paging" aria-label="[[PagesOfResults]]"><ul>
{{#PREVIOUS}}<li><a rel="prev nofollow" href="{{PREVIOUS_URL}}">[[PreviousPage]]</a></li>
{{/PREVIOUS}}{{#PAGE}}<li>{{#PAGE_NOW}}<a aria-current="page" rel="nofollow" href="{{PAGE_URL}}" aria-label="[[PageNumber]]">{{PAGE_NUMBER}}</a>{{/PAGE_NOW}}{{#PAGE_OTHER}}<a rel="nofollow" href="{{PAGE_URL}}" aria-label="[[PageNumber]]">{{PAGE_NUMBER}}</a>{{/PAGE_OTHER}}</li>
{{/PAGE}}{{#NEXT}}<li><a rel="next nofollow" href="{{NEXT_URL}}">[[NextPage]]</a></li>
{{/NEXT}}</ul></nav>
{{/PAGING}}</section>
{{#FILTERS}}<section class="filters" id="filters" aria-labelledby="filters-title">
<h2 id="filters-title">[[FilterResults]]</h2>
{{#FACET}}<section aria-label="{{FACET_HEADING}}">
<h3>{{FACET_HEADING}}</h3>
{{#TRAIL}}<ul class="trail">
{{#TRAIL_STEP}}<li><a rel="nofollow" href="{{TRAIL_URL}}">{{TRAIL_LABEL}}</a></li>
{{/TRAIL_STEP}}</ul>
{{/TRAIL}}{{#VALUES}}<ul class="facet">
{{#VALUE}}<li>{{#SELECTED}}<a class="on" aria-current="true" rel="nofollow" href="{{VALUE_URL}}"><span class="mark" aria-hidden="true">✓</span><span class="for-readers">[[NowSelected]] </span><span class="label">{{VALUE_LABEL}}</span> <span class="n">{{VALUE_COUNT}}</span></a>{{/SELECTED}}{{#UNSELECTED}}<a rel="nofollow" href="{{VALUE_URL}}"><span class="label">{{VALUE_LABEL}}</span> <span class="n">{{VALUE_COUNT}}<span class="for-readers"> [[ArticlesUnit]]</span></span></a>{{/UNSELECTED}}</li>
{{/VALUE}}</ul>
{{/VALUES}}{{#NO_VALUES}}<p class="hint">[[NoValues]]</p>
{{/NO_VALUES}}{{#OTHER}}<p class="hint">[[OtherValues]]</p>
{{/OTHER}}{{#RANGE_FORM}}<form class="range" action="[[/search]]" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<p><label for="from">[[FromDay]]</label> <input id="from" name="from" value="{{FROM}}" placeholder="17/11/2022" autocomplete="off"></p>
<p><label for="to">[[ToDay]]</label> <input id="to" name="to" value="{{TO}}" placeholder="31/12/2022" autocomplete="off"></p>
<p><button type="submit">[[FilterByDay]]</button></p>
</form>
{{/RANGE_FORM}}</section>
{{/FACET}}</section>
{{/FILTERS}}</div>
