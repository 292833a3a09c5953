#pragma once

#include "schema/record/article.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// The two texts of an article in the spelling that all grammars read: made once, for extraction
/// and analysis alike.
struct ArticleText {
  explicit ArticleText(const Article& article)
      : title(normalize(article.title)), body(normalize(article.body)) {}

  NormalizedText title;
  NormalizedText body;
};

}  // namespace tracuu
