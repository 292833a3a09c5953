{{%AUTOESCAPE context="HTML"}}<div class="reading">
<article class="story">
<h1>{{>TEXT}}</h1>
<p class="meta">{{#PUBLISHED}}<time datetime="{{PUBLISHED_ISO}}">{{PUBLISHED_TEXT}}</time>{{/PUBLISHED}}{{#NO_DATE}}<span>Không rõ ngày đăng</span>{{/NO_DATE}}{{#SECTION}}<a href="{{SECTION_URL}}">{{SECTION_NAME}}</a>{{/SECTION}}{{#SOURCE}}<a href="{{SOURCE_URL}}">{{SOURCE_NAME}}</a>{{/SOURCE}}</p>
{{#MARKS}}<p class="switch"><a rel="nofollow" href="{{MARKS_URL}}">{{MARKS_TEXT}}</a></p>
{{/MARKS}}{{#PARAGRAPH}}<p>{{>TEXT}}</p>
{{/PARAGRAPH}}</article>
<section class="facts" aria-label="Thông tin về bài viết">
{{#OFFICIALS}}<section aria-labelledby="officials-title">
<h2 id="officials-title">Cán bộ trong bài</h2>
<ul class="plain">
{{#OFFICIAL}}<li><a href="{{OFFICIAL_URL}}">{{OFFICIAL_NAME}}</a>{{#OFFICES}}<span class="detail">{{OFFICES_TEXT}}</span>{{/OFFICES}}</li>
{{/OFFICIAL}}</ul>
</section>
{{/OFFICIALS}}{{#DOCUMENTS}}<section aria-labelledby="documents-title">
<h2 id="documents-title">Văn bản được nhắc đến</h2>
<ul class="plain">
{{#DOCUMENT}}<li><a href="{{DOCUMENT_URL}}">{{DOCUMENT_LABEL}}</a>{{#DOCUMENT_DETAIL}}<span class="detail">{{DOCUMENT_DETAIL_TEXT}}</span>{{/DOCUMENT_DETAIL}}</li>
{{/DOCUMENT}}</ul>
</section>
{{/DOCUMENTS}}{{#EVENTS}}<section aria-labelledby="events-title">
<h2 id="events-title">Ngày diễn ra sự kiện</h2>
<ul class="plain">
{{#EVENT}}<li><time datetime="{{EVENT_ISO}}">{{EVENT_TEXT}}</time></li>
{{/EVENT}}</ul>
</section>
{{/EVENTS}}<section aria-labelledby="origin-title">
<h2 id="origin-title">Nguồn gốc</h2>
<dl>
{{#ORIGINAL}}<dt>Bản gốc</dt><dd><a rel="external noopener nofollow" href="{{ORIGINAL_URL}}">{{ORIGINAL_TEXT}}</a></dd>
{{/ORIGINAL}}{{#CAPTURED}}<dt>Lưu lúc</dt><dd>{{CAPTURED_TEXT}}</dd>
{{/CAPTURED}}<dt>Mã bài viết</dt><dd>{{ID}}</dd>
{{#SHA256}}<dt>Mã băm SHA-256</dt><dd class="hash">{{SHA256_TEXT}}</dd>
{{/SHA256}}<dt>Dữ liệu</dt><dd><a rel="nofollow" href="{{JSON_URL}}">Bản JSON</a></dd>
</dl>
</section>
</section>
</div>
