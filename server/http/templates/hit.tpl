{{%AUTOESCAPE context="HTML"}}<li class="hit">
<article>
<h3 lang="vi"><a href="{{URL}}">{{TITLE_HTML:none}}</a></h3>
<p class="meta">{{#PUBLISHED}}<time datetime="{{PUBLISHED_ISO}}">{{PUBLISHED_TEXT}}</time>{{/PUBLISHED}}{{#NO_DATE}}<span>[[NoDate]]</span>{{/NO_DATE}}{{#SECTION}}<a rel="nofollow" href="{{SECTION_URL}}">{{SECTION_NAME}}</a>{{/SECTION}}{{#SOURCE}}<a rel="nofollow" href="{{SOURCE_URL}}">{{SOURCE_NAME}}</a>{{/SOURCE}}</p>
{{#SNIPPET}}<p class="snippet" lang="vi">{{SNIPPET_HTML:none}}</p>
{{/SNIPPET}}{{#CITED}}<ul class="pills small" aria-label="[[OfficialsAndDocuments]]">
{{#CITED_LINK}}<li><a rel="nofollow" href="{{CITED_URL}}">{{CITED_LABEL}}</a></li>
{{/CITED_LINK}}</ul>
{{/CITED}}{{#COPIES}}<details class="copies">
<summary>{{COPIES_TEXT}}</summary>
<ul>
{{#COPY}}<li><a lang="vi" href="{{COPY_URL}}">{{COPY_TITLE}}</a>{{#COPY_ORIGIN}} <span class="origin">{{COPY_ORIGIN_TEXT}}</span>{{/COPY_ORIGIN}}</li>
{{/COPY}}{{#MORE_COPIES}}<li><a rel="nofollow" href="{{MORE_URL}}">[[ShowEachCopyInResults]]</a></li>
{{/MORE_COPIES}}</ul>
</details>
{{/COPIES}}<p class="hit-links"><a rel="nofollow" href="{{SIMILAR_URL}}">[[SimilarArticles]]</a></p>
</article>
</li>
