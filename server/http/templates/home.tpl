{{%AUTOESCAPE context="HTML"}}<div class="hero">
<h1>Tra cứu tin tức nhà nước</h1>
{{>FORM}}
{{#COVERAGE}}<p class="coverage">Kho lưu trữ có <strong>{{ARTICLES}}</strong> bài viết{{#SPAN}}, từ <time datetime="{{OLDEST_ISO}}">{{OLDEST}}</time> đến <time datetime="{{NEWEST_ISO}}">{{NEWEST}}</time>{{/SPAN}}.</p>
{{/COVERAGE}}{{#EMPTY_ARCHIVE}}<p class="notice">Kho lưu trữ chưa có bài viết nào. Người quản trị cần nạp bài viết vào rồi mới tìm được.</p>
{{/EMPTY_ARCHIVE}}{{#EXAMPLES}}<div class="examples">
<h2>Thử tìm</h2>
<ul class="pills">
{{#EXAMPLE}}<li><a href="{{URL}}">{{LABEL}}</a></li>
{{/EXAMPLE}}</ul>
<p class="hint">Gõ không dấu cũng được. Đặt cụm từ trong dấu ngoặc kép <kbd>"…"</kbd> để tìm đúng nguyên cụm; thêm dấu trừ trước một từ, như <kbd>-đất</kbd>, để bỏ các bài có từ ấy.</p>
</div>
{{/EXAMPLES}}</div>
{{#NEWEST_ARTICLES}}<section class="newest" aria-labelledby="newest-title">
<h2 id="newest-title">Bài mới nhất</h2>
<ol class="hits">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
<p><a class="more" href="/search">Xem tất cả bài viết</a></p>
</section>
{{/NEWEST_ARTICLES}}
