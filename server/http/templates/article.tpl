{{%AUTOESCAPE context="HTML"}}<div class="reading">
<div class="text">
<article class="story" lang="vi">
<h1>{{>TEXT}}</h1>
<div lang="[[LanguageCode]]">
<p class="meta">{{#PUBLISHED}}<time datetime="{{PUBLISHED_ISO}}">{{PUBLISHED_TEXT}}</time>{{/PUBLISHED}}{{#NO_DATE}}<span>[[NoDate]]</span>{{/NO_DATE}}{{#SECTION}}<a href="{{SECTION_URL}}">{{SECTION_NAME}}</a>{{/SECTION}}{{#SOURCE}}<a href="{{SOURCE_URL}}">{{SOURCE_NAME}}</a>{{/SOURCE}}</p>
{{#FOUND_NOTE}}<p class="switch">{{FOUND_NOTE_TEXT}} <a rel="nofollow" href="{{FOUND_OFF_URL}}">[[FoundOff]]</a></p>
{{/FOUND_NOTE}}</div>
{{#PARAGRAPH}}<p>{{>TEXT}}</p>
{{/PARAGRAPH}}</article>
{{#MARKS}}<p class="switch"><a rel="nofollow" href="{{MARKS_URL}}">{{MARKS_TEXT}}</a></p>
{{/MARKS}}{{#COPIES}}<section class="others" id="copies" aria-labelledby="copies-title">
<h2 id="copies-title">[[CopiesOfArticle]]</h2>
<ul class="plain">
{{#OTHER}}<li><a lang="vi" href="{{OTHER_URL}}">{{OTHER_TITLE}}</a>{{#OTHER_ORIGIN}}<span class="detail">{{OTHER_ORIGIN_TEXT}}</span>{{/OTHER_ORIGIN}}</li>
{{/OTHER}}</ul>
</section>
{{/COPIES}}{{#SIMILAR}}<section class="others" id="similar" aria-labelledby="similar-title">
<h2 id="similar-title">[[SimilarArticles]]</h2>
<ul class="plain">
{{#OTHER}}<li><a lang="vi" href="{{OTHER_URL}}">{{OTHER_TITLE}}</a>{{#OTHER_ORIGIN}}<span class="detail">{{OTHER_ORIGIN_TEXT}}</span>{{/OTHER_ORIGIN}}</li>
{{/OTHER}}</ul>
</section>
{{/SIMILAR}}</div>
<section class="facts" aria-label="[[AboutArticle]]">
{{#OFFICIALS}}<section aria-labelledby="officials-title">
<h2 id="officials-title">[[OfficialsInArticle]]</h2>
<ul class="plain" lang="vi">
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
<section aria-labelledby="cite-title">
<h2 id="cite-title">[[CiteThis]]</h2>
<p class="cite">{{CITATION}}</p>
<p class="formats"><a rel="nofollow" href="{{BIBTEX_URL}}">BibTeX</a> <a rel="nofollow" href="{{RIS_URL}}">RIS</a></p>
</section>
</section>
</div>
