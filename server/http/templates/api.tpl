{{%AUTOESCAPE context="HTML"}}<section class="prose" aria-labelledby="api-title">
<h1 id="api-title">[[ApiTitle]]</h1>
<p>[[ApiIntro]]</p>
<h2 id="tries-title">[[ApiTries]]</h2>
<ul class="plain tries">
{{#TRY}}<li><a rel="nofollow" href="{{TRY_URL}}"><code>{{TRY_TEXT}}</code></a><span class="detail">{{TRY_MEANING}}</span></li>
{{/TRY}}</ul>
<h2 id="routes-title">[[ApiRoutes]]</h2>
{{#ROUTE}}<section class="route">
<h3><code>{{ROUTE_METHOD}} {{ROUTE_PATH}}</code></h3>
<p lang="en">{{ROUTE_SUMMARY}}</p>
{{#PARAMETERS}}<dl lang="en">
{{#PARAMETER}}<dt><code>{{PARAMETER_NAME}}</code></dt><dd>{{PARAMETER_TEXT}}</dd>
{{/PARAMETER}}</dl>
{{/PARAMETERS}}</section>
{{/ROUTE}}</section>
