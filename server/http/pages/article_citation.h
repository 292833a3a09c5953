#pragma once

#include <string>

#include "server/http/pages/pages.h"

namespace tracuu {

/// Where the article came from, if that is an address of the web: an archive may hold anything in
/// `url`. "" if it is not.
std::string web_address(const Article& article);

/// How the article is cited in a text: “title”, source, day, address, and where the archive has it.
/// What is not known is left out.
std::string citation_text(const ArticleView& view);

/// The article as schema.org's NewsArticle, in JSON-LD.
std::string news_article_json(const ArticleView& view);

/// The beginning of the body in one line, cut between words.
std::string description_of(const Article& article);

}  // namespace tracuu
