#pragma once

#include <chrono>

#include <xapian.h>

#include "schema/record/article.h"
#include "schema/record/article_text.h"

namespace tracuu {

/// Turns an article and its `text` into what the index stores of it: terms, value slots, data; all
/// from the field table. `findable_since` is when this version of it is published. Pure; every term
/// fits Xapian's limit.
Xapian::Document build_document(const Article& article, const ArticleText& text,
                                std::chrono::sys_seconds findable_since);

}  // namespace tracuu
