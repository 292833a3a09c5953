#pragma once

#include <string_view>

#include "indexer/source/source.h"

namespace tracuu {

/// Reads the article JSON of schema/json/article.schema.json, all but what the item's place
/// decides: `id` stays empty if none is given, `sha256` too.
Result<Article> parse_article_json(std::string_view bytes, TitleRule title_rule);

/// Refuses JSON that is not UTF-8 or nests deeper than any article needs, before a parser sees it.
Result<void> check_json_shape(std::string_view bytes);

/// Refuses what no article may hold: an id, URL, title or body over its limit or with characters
/// that it cannot have, a missing title or body. All texts of `article` are clean already.
Result<void> check_article(const Article& article, TitleRule title_rule);

}  // namespace tracuu
