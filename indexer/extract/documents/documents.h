#pragma once

#include <optional>
#include <vector>

#include "schema/date/date.h"
#include "schema/document_number/registry.h"
#include "schema/record/article.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// The official documents that an article names.
struct Citations {
  std::vector<CitedDocument> documents;  ///< By number.
  std::vector<NamedDocument> named;      ///< Without one.
};

/// The official documents that an article names, once each, in order of first appearance (title
/// first). Year, term and issuer are what any of its mentions says first; resolved_by is the surest
/// of them. What `registry` knows is used if it is not null; it adds the numbers that named
/// documents stand for at the end. Thread-safe, linear.
Citations cite_documents(const NormalizedText& title, const NormalizedText& body,
                         std::optional<Day> published, const DocumentRegistry* registry = nullptr);

}  // namespace tracuu
