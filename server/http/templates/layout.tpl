{{%AUTOESCAPE context="HTML"}}<!DOCTYPE html>
<html lang="[[LanguageCode]]">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{PAGE_TITLE}}</title>
{{#DESCRIPTION}}<meta name="description" content="{{DESCRIPTION_TEXT}}">
<meta property="og:description" content="{{DESCRIPTION_TEXT}}">
{{/DESCRIPTION}}<meta property="og:title" content="{{SHARED_TITLE}}">
<meta property="og:site_name" content="{{SITE_NAME}}">
<meta property="og:type" content="{{PAGE_TYPE}}">
{{#PUBLISHED}}<meta property="article:published_time" content="{{PUBLISHED_ISO}}">
{{/PUBLISHED}}{{#NO_INDEX}}<meta name="robots" content="noindex, nofollow">
{{/NO_INDEX}}{{#INDEXED}}<link rel="canonical" href="{{CANONICAL_URL}}">
<meta property="og:url" content="{{CANONICAL_URL}}">
{{/INDEXED}}{{#FEED}}<link rel="alternate" type="application/atom+xml" title="[[AtomFeed]]" href="{{FEED_URL}}">
{{/FEED}}{{#ALTERNATE}}<link rel="alternate" hreflang="{{ALTERNATE_LANGUAGE}}" href="{{ALTERNATE_URL}}">
{{/ALTERNATE}}<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{STYLE_URL}}">
<script src="{{SCRIPT_URL}}" defer></script>
{{#JSON_LD}}<script type="application/ld+json">{{JSON_LD_TEXT:none}}</script>
{{/JSON_LD}}</head>
<body>
<a class="skip" href="#main">[[SkipToContent]]</a>
<header class="top">
<a class="brand" href="[[/]]">{{SITE_NAME}}</a>
{{#TOP_FORM}}{{>FORM}}{{/TOP_FORM}}
<nav class="pages" aria-label="[[MainLinks]]"><a href="[[/officials]]">[[OfficialsTitle]]</a> <a href="[[/documents]]">[[DocumentsTitle]]</a> <a href="[[/browse]]">[[BrowseTitle]]</a> <a href="[[/help]]">[[HelpLink]]</a></nav>
<a class="language" rel="alternate" hreflang="[[OtherLanguageCode]]" lang="[[OtherLanguageCode]]" href="{{OTHER_LANGUAGE_URL}}">[[OtherLanguageName]]</a>
</header>
<main id="main" tabindex="-1">
{{>CONTENT}}
</main>
<footer class="bottom">
<p>[[SiteSummary]]</p>
<nav aria-label="[[FooterLinks]]"><a href="[[/]]">[[HomePage]]</a> <a href="[[/officials]]">[[OfficialsTitle]]</a> <a href="[[/documents]]">[[DocumentsTitle]]</a> <a href="[[/browse]]">[[BrowseTitle]]</a> <a href="[[/check]]">[[CheckTitle]]</a> <a href="[[/help]]">[[HelpLink]]</a> <a href="[[/help/api]]">[[ApiForDevelopers]]</a> <a href="[[/about]]">[[AboutLink]]</a></nav>
</footer>
</body>
</html>
