{{%AUTOESCAPE context="HTML"}}<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{PAGE_TITLE}}</title>
{{#NO_INDEX}}<meta name="robots" content="noindex, nofollow">
{{/NO_INDEX}}<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{STYLE_URL}}">
<script src="{{SCRIPT_URL}}" defer></script>
</head>
<body>
<a class="skip" href="#main">Đến phần nội dung chính</a>
<header class="top">
<a class="brand" href="/">Tra Cứu</a>
{{#TOP_FORM}}{{>FORM}}{{/TOP_FORM}}
</header>
<main id="main" tabindex="-1">
{{>CONTENT}}
</main>
<footer class="bottom">
<p>Tra Cứu tìm toàn văn trong kho lưu trữ tin tức của cơ quan nhà nước. Mỗi bài viết ghi rõ nguồn và thời điểm lưu.</p>
<nav aria-label="Chân trang"><a href="/">Trang đầu</a> <a href="/openapi.json">API cho lập trình viên</a></nav>
</footer>
</body>
</html>
