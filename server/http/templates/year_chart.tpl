{{%AUTOESCAPE context="HTML"}}<section class="years" aria-labelledby="years-title">
<h2 id="years-title">[[RecordYears]]</h2>
<table class="bars">
<thead class="for-readers"><tr><th scope="col">[[RecordYear]]</th><th scope="col">[[RecordArticles]]</th></tr></thead>
<tbody>
{{#YEAR}}<tr><th scope="row">{{#YEAR_LINK}}<a rel="nofollow" href="{{YEAR_URL}}">{{YEAR_LABEL}}</a>{{/YEAR_LINK}}{{#YEAR_PLAIN}}{{YEAR_LABEL}}{{/YEAR_PLAIN}}</th><td><span class="n">{{YEAR_COUNT}}</span> <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="{{YEAR_SHARE}}" height="1"></rect></svg></td></tr>
{{/YEAR}}</tbody>
</table>
</section>
