#pragma once

#include <string_view>

#include "indexer/source/article_repair.h"
#include "indexer/source/source.h"

namespace tracuu {

/// Reads the article JSON of schema/json/article.schema.json, all but what the item's place
/// decides: `id` stays empty if none is given, `sha256` too. Texts are repaired; bytes that are not
/// UTF-8 are taken if they prove to be of a legacy encoding.
Result<ArticleVersions> parse_article_json(std::string_view bytes, TitleRule title_rule);

/// Refuses JSON that nests deeper than any article needs, before a parser sees it.
Result<void> check_json_nesting(std::string_view bytes);

/// The refusal of bytes that are no UTF-8 at offset `at`, nor of an encoding that was recognised.
tl::unexpected<Error> refuse_encoding(std::size_t at);

/// Refuses what no article may hold: an id, URL, title or body over its limit or with characters
/// that it cannot have, a missing title or body. All texts of `article` are clean already.
Result<void> check_article(const Article& article, TitleRule title_rule);

}  // namespace tracuu
