{{%AUTOESCAPE context="HTML"}}<section class="browse" aria-labelledby="period-title">
<ul class="trail">
<li><a href="{{BROWSE_URL}}">[[BrowseTitle]]</a></li>
{{#TRAIL_STEP}}<li><a href="{{TRAIL_URL}}">{{TRAIL_LABEL}}</a></li>
{{/TRAIL_STEP}}</ul>
<h1 id="period-title">{{HEADING}}</h1>
<p class="count">{{COUNT_TEXT}}</p>
<nav class="paging" aria-label="[[BrowseNeighbours]]"><ul>
{{#BEFORE}}<li><a rel="prev" href="{{BEFORE_URL}}">← {{BEFORE_LABEL}}</a></li>
{{/BEFORE}}{{#AFTER}}<li><a rel="next" href="{{AFTER_URL}}">{{AFTER_LABEL}} →</a></li>
{{/AFTER}}</ul></nav>
{{#CALENDAR}}<table class="calendar">
<caption class="for-readers">{{HEADING}}</caption>
<thead><tr>{{#WEEKDAY}}<th scope="col">{{WEEKDAY_NAME}}</th>{{/WEEKDAY}}</tr></thead>
<tbody>
{{#WEEK}}<tr>{{#DAY}}<td>{{#DAY_LINK}}<a href="{{DAY_URL}}"><span aria-hidden="true">{{DAY_NUMBER}} <span class="n">{{DAY_COUNT}}</span></span><span class="for-readers">{{DAY_LABEL}}</span></a>{{/DAY_LINK}}{{#DAY_PLAIN}}<span class="none">{{DAY_NUMBER}}</span>{{/DAY_PLAIN}}{{#DAY_OUTSIDE}}{{/DAY_OUTSIDE}}</td>{{/DAY}}</tr>
{{/WEEK}}</tbody>
</table>
{{/CALENDAR}}{{#MONTHS}}<ul class="pills months">
{{#MONTH}}<li><a href="{{MONTH_URL}}">{{MONTH_LABEL}} <span class="n">{{MONTH_COUNT}}</span></a></li>
{{/MONTH}}</ul>
{{/MONTHS}}{{#RELATED}}{{>RELATED_LIST}}{{/RELATED}}{{#HITS}}<h2>[[BrowseArticles]]</h2>
<ol class="hits">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
{{/HITS}}{{#MORE}}<p><a class="more" href="{{MORE_URL}}">{{MORE_TEXT}}</a></p>
{{/MORE}}</section>
