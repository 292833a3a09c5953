#pragma once

#include <string>
#include <string_view>

#include "schema/record/article.h"
#include "schema/result.h"

namespace tracuu {

/// An article as the index keeps it (Xapian's document data): one JSON object, UTF-8. The index
/// holds whole articles, so that it can be built anew without its sources.
std::string encode_article(const Article& article);

/// The inverse. Refuses bytes that encode_article does not write: the index is damaged.
Result<Article> decode_article(std::string_view bytes);

}  // namespace tracuu
