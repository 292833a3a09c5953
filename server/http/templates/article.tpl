{{%AUTOESCAPE context="HTML"}}<div class="reading">
<article class="story">
<h1>{{>TEXT}}</h1>
<p class="meta">{{#PUBLISHED}}<time datetime="{{PUBLISHED_ISO}}">{{PUBLISHED_TEXT}}</time>{{/PUBLISHED}}{{#NO_DATE}}<span>[[NoDate]]</span>{{/NO_DATE}}{{#SECTION}}<a href="{{SECTION_URL}}">{{SECTION_NAME}}</a>{{/SECTION}}{{#SOURCE}}<a href="{{SOURCE_URL}}">{{SOURCE_NAME}}</a>{{/SOURCE}}</p>
{{#MARKS}}<p class="switch"><a rel="nofollow" href="{{MARKS_URL}}">{{MARKS_TEXT}}</a></p>
{{/MARKS}}{{#PARAGRAPH}}<p>{{>TEXT}}</p>
{{/PARAGRAPH}}</article>
<section class="facts" aria-label="[[AboutArticle]]">
{{#OFFICIALS}}<section aria-labelledby="officials-title">
<h2 id="officials-title">[[OfficialsInArticle]]</h2>
<ul class="plain">
{{#OFFICIAL}}<li><a href="{{OFFICIAL_URL}}">{{OFFICIAL_NAME}}</a>{{#OFFICES}}<span class="detail">{{OFFICES_TEXT}}</span>{{/OFFICES}}</li>
{{/OFFICIAL}}</ul>
</section>
{{/OFFICIALS}}{{#DOCUMENTS}}<section aria-labelledby="documents-title">
<h2 id="documents-title">[[DocumentsMentioned]]</h2>
<ul class="plain">
{{#DOCUMENT}}<li><a href="{{DOCUMENT_URL}}">{{DOCUMENT_LABEL}}</a>{{#DOCUMENT_DETAIL}}<span class="detail">{{DOCUMENT_DETAIL_TEXT}}</span>{{/DOCUMENT_DETAIL}}</li>
{{/DOCUMENT}}</ul>
</section>
{{/DOCUMENTS}}{{#EVENTS}}<section aria-labelledby="events-title">
<h2 id="events-title">[[EventDays]]</h2>
<ul class="plain">
{{#EVENT}}<li><time datetime="{{EVENT_ISO}}">{{EVENT_TEXT}}</time></li>
{{/EVENT}}</ul>
</section>
{{/EVENTS}}<section aria-labelledby="origin-title">
<h2 id="origin-title">[[Origin]]</h2>
<dl>
{{#ORIGINAL}}<dt>[[Original]]</dt><dd><a rel="external noopener nofollow" href="{{ORIGINAL_URL}}">{{ORIGINAL_TEXT}}</a></dd>
{{/ORIGINAL}}{{#CAPTURED}}<dt>[[CapturedAt]]</dt><dd>{{CAPTURED_TEXT}}</dd>
{{/CAPTURED}}<dt>[[ArticleId]]</dt><dd>{{ID}}</dd>
{{#SHA256}}<dt>[[HashSha256]]</dt><dd class="hash">{{SHA256_TEXT}}</dd>
{{/SHA256}}<dt>[[Data]]</dt><dd><a rel="nofollow" href="{{JSON_URL}}">[[AsJson]]</a></dd>
</dl>
</section>
</section>
</div>
