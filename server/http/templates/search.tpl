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
{{/SUGGESTION}}{{#CARDS}}<ul class="cards" aria-label="[[NamedInQuery]]">
{{#CARD}}<li><a class="card-name" href="{{CARD_URL}}">{{CARD_LABEL}}</a> <span class="card-kind">{{CARD_KIND}}</span>{{#CARD_DETAIL}}<span class="detail">{{CARD_DETAIL_TEXT}}</span>{{/CARD_DETAIL}}<span class="detail">{{CARD_SEEN}} <a rel="nofollow" href="{{CARD_FILTER_URL}}">[[OnlyTheseArticles]]</a></span></li>
{{/CARD}}</ul>
{{/CARDS}}{{#CHIPS}}<div class="chips"><h2 class="key" id="chips-title">[[FilteredBy]]</h2>
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
{{#TRY}}<li><a rel="nofollow" href="{{TRY_URL}}">{{TRY_TEXT}}</a></li>
{{/TRY}}<li>[[TryNumberAlone]]</li>
<li>[[TryTheLanguage]]</li>
</ul>
</div>
{{/NOTHING}}{{#EMPTY_ARCHIVE}}<p class="notice">[[EmptyArchive]]</p>
{{/EMPTY_ARCHIVE}}{{#PAGING}}<nav class="paging" aria-label="[[PagesOfResults]]"><ul>
{{#PREVIOUS}}<li><a rel="prev nofollow" href="{{PREVIOUS_URL}}">[[PreviousPage]]</a></li>
{{/PREVIOUS}}{{#PAGE}}<li>{{#PAGE_NOW}}<a aria-current="page" rel="nofollow" href="{{PAGE_URL}}" aria-label="[[PageNumber]]">{{PAGE_NUMBER}}</a>{{/PAGE_NOW}}{{#PAGE_OTHER}}<a rel="nofollow" href="{{PAGE_URL}}" aria-label="[[PageNumber]]">{{PAGE_NUMBER}}</a>{{/PAGE_OTHER}}</li>
{{/PAGE}}{{#NEXT}}<li><a rel="next nofollow" href="{{NEXT_URL}}">[[NextPage]]</a></li>
{{/NEXT}}</ul></nav>
{{/PAGING}}{{#TAKE_AWAY}}<section class="take-away" aria-labelledby="take-away-title">
<h2 id="take-away-title">[[TakeAway]]</h2>
<ul class="pills small">
<li><a rel="nofollow" type="application/atom+xml" href="{{ATOM_URL}}">[[AtomFeed]]</a></li>
<li><a rel="nofollow" href="{{CSV_URL}}">CSV</a></li>
<li><a rel="nofollow" href="{{JSONL_URL}}">JSON Lines</a></li>
<li><a rel="nofollow" href="{{BIBTEX_URL}}">BibTeX</a></li>
<li><a rel="nofollow" href="{{RIS_URL}}">RIS</a></li>
<li><a rel="nofollow" href="{{API_URL}}">[[ThisSearchInApi]]</a></li>
</ul>
<p class="hint">[[TakeAwayHint]]</p>
</section>
{{/TAKE_AWAY}}</section>
{{#FILTERS}}<section class="filters" id="filters" aria-labelledby="filters-title">
<h2 id="filters-title">[[FilterResults]]</h2>
{{#DATE_FACET}}<section class="over-time" aria-labelledby="time-title">
<h3 id="time-title">[[FacetDate]]</h3>
{{#TRAIL}}<ul class="trail">
{{#TRAIL_STEP}}<li><a rel="nofollow" href="{{TRAIL_URL}}">{{TRAIL_LABEL}}</a></li>
{{/TRAIL_STEP}}</ul>
{{/TRAIL}}{{#CHART}}<ul class="units" aria-label="[[ChartUnits]]">
{{#UNIT}}<li>{{#UNIT_NOW}}<a aria-current="true" rel="nofollow" href="{{UNIT_URL}}">{{UNIT_LABEL}}</a>{{/UNIT_NOW}}{{#UNIT_OTHER}}<a rel="nofollow" href="{{UNIT_URL}}">{{UNIT_LABEL}}</a>{{/UNIT_OTHER}}</li>
{{/UNIT}}</ul>
<svg class="chart" viewBox="0 0 {{CHART_WIDTH}} {{CHART_HEIGHT}}" width="{{CHART_WIDTH}}" height="{{CHART_HEIGHT}}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
{{#BAR}}<a href="{{BAR_URL}}" rel="nofollow" tabindex="-1"><title>{{BAR_TITLE}}</title><rect class="place" x="{{BAR_LEFT}}" y="0" width="{{BAR_WIDTH}}" height="{{CHART_HEIGHT}}"/><rect class="{{BAR_CLASS}}" x="{{BAR_LEFT}}" y="{{BAR_TOP}}" width="{{BAR_WIDTH}}" height="{{BAR_HEIGHT}}"/></a>
{{/BAR}}</svg>
<p class="ends" aria-hidden="true"><span>{{FIRST_BIN}}</span><span>{{LAST_BIN}}</span></p>
{{#GAPS}}<p class="legend" aria-hidden="true"><svg width="12" height="12" focusable="false"><rect class="column gap" width="12" height="12"/></svg> [[ChartGaps]]</p>
{{/GAPS}}<details class="twin">
<summary>[[ChartTable]]</summary>
<table>
<thead><tr><th scope="col">[[FacetDate]]</th><th scope="col">[[ChartArticles]]</th><th scope="col">[[ChartShareShort]]</th></tr></thead>
<tbody>
{{#ROW}}<tr><th scope="row">{{#ROW_LINK}}<a rel="nofollow" href="{{ROW_URL}}">{{ROW_LABEL}}</a>{{/ROW_LINK}}{{#ROW_SELECTED}}<a class="on" aria-current="true" rel="nofollow" href="{{ROW_URL}}">{{ROW_LABEL}}</a>{{/ROW_SELECTED}}{{#ROW_GAP}}{{ROW_LABEL}} <span class="detail">[[NothingInArchive]]</span>{{/ROW_GAP}}</th><td>{{ROW_COUNT}}</td><td>{{ROW_SHARE}}</td></tr>
{{/ROW}}</tbody>
</table>
</details>
{{/CHART}}{{#RANGE_FORM}}<form class="range" action="[[/search]]" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<p><label for="from">[[FromDay]]</label> <input id="from" name="from" value="{{FROM}}" placeholder="[[ExampleFrom]]" autocomplete="off"{{#FROM_INVALID}} aria-invalid="true" aria-describedby="from-error"{{/FROM_INVALID}}>{{#FROM_ERROR}} <span class="error" id="from-error">{{FROM_ERROR_TEXT}}</span>{{/FROM_ERROR}}</p>
<p><label for="to">[[ToDay]]</label> <input id="to" name="to" value="{{TO}}" placeholder="[[ExampleTo]]" autocomplete="off"{{#TO_INVALID}} aria-invalid="true" aria-describedby="to-error"{{/TO_INVALID}}>{{#TO_ERROR}} <span class="error" id="to-error">{{TO_ERROR_TEXT}}</span>{{/TO_ERROR}}</p>
<p><label for="event_date">[[EventDayField]]</label> <input id="event_date" name="event_date" value="{{EVENT}}" placeholder="[[ExampleMonth]]" autocomplete="off"{{#EVENT_INVALID}} aria-invalid="true" aria-describedby="event-error"{{/EVENT_INVALID}}>{{#EVENT_ERROR}} <span class="error" id="event-error">{{EVENT_ERROR_TEXT}}</span>{{/EVENT_ERROR}}</p>
<p><button class="quiet" type="submit">[[FilterByDay]]</button></p>
</form>
{{/RANGE_FORM}}</section>
{{/DATE_FACET}}{{#FACET_FORM}}<form class="choose" action="[[/search]]" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<p class="match"><label><input type="checkbox" name="match" value="all"{{#MATCH_ALL}} checked{{/MATCH_ALL}}> [[MatchAll]]</label></p>
{{#FACET}}<fieldset>
<legend>{{FACET_HEADING}}</legend>
{{>FACET_VALUES}}{{#MORE}}<p><a class="more" rel="nofollow" href="{{MORE_URL}}">[[MoreValues]]</a></p>
{{/MORE}}<p class="apply"><button class="quiet" type="submit">[[ApplyFilters]]</button></p>
</fieldset>
{{/FACET}}</form>
{{/FACET_FORM}}</section>
{{/FILTERS}}</div>
