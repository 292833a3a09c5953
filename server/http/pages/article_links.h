#pragma once

#include <string>

#include "server/http/pages/dictionary.h"
#include "server/search/search_service.h"

namespace tracuu {

/// "Báo Mẫu, 12/01/2023", as far as known.
std::string origin_of(const Article& article, ReaderLanguage language);

/// Sets date, section and source of an article, as links that narrow `base`.
void set_article_line(Dictionary& dictionary, const Article& article, const SearchRequest& base);

/// Sets everything of one hit; its links narrow `base`.
void set_hit(Dictionary& dictionary, const Hit& hit, const SearchRequest& base);

}  // namespace tracuu
