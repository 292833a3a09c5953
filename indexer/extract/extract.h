#pragma once

#include <vector>

#include "schema/document_number/registry.h"
#include "schema/record/article.h"
#include "schema/record/article_text.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// Finds the officials that an article names with an office: names attached to titles of Party,
/// State, councils, courts, forces, Front and unions; never citizens, artists or business people.
/// In order of first appearance. Thread-safe, linear.
std::vector<CitedOfficial> find_officials(const NormalizedText& title, const NormalizedText& body);

/// Reads the officials of `article` from its `text`; those that only its source names (without
/// mentions) stay.
void extract_officials(Article& article, const ArticleText& text);

/// Completes `article` with officials, documents and event days from its `text`, and with what
/// `registry` knows of its documents. Null: no registry.
void extract(Article& article, const ArticleText& text, const DocumentRegistry* registry = nullptr);

}  // namespace tracuu
