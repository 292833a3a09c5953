#pragma once

#include <optional>
#include <vector>

#include "schema/date/date.h"
#include "schema/record/article.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// The official documents that an article names by number, once each, in order of first appearance
/// (title first). Year, term and issuer are what any of its mentions says first; resolved_by is the
/// surest of them. Thread-safe, linear.
std::vector<CitedDocument> cite_documents(const NormalizedText& title, const NormalizedText& body,
                                          std::optional<Day> published);

}  // namespace tracuu
