#pragma once

#include <nlohmann/json.hpp>

#include "server/http/record_links.h"
#include "server/search/search_service.h"

namespace tracuu {

/// The answer of /api/v1/officials/{id}, schema/json/official.schema.json.
nlohmann::ordered_json official_to_json(const OfficialRecord& record);

/// The answer of /api/v1/documents/{id}, schema/json/document.schema.json.
nlohmann::ordered_json document_to_json(const DocumentRecord& record);

/// Documents of one number, each with when it was seen.
nlohmann::ordered_json lives_to_json(const std::vector<SeenLife>& lives);

/// An entry of a list.
nlohmann::ordered_json list_entry_to_json(const ListEntry& entry, RecordKind records);

/// The answer of /api/v1/articles/{id}/similar, schema/json/similar.schema.json.
nlohmann::ordered_json similar_to_json(const SimilarArticles& similar);

}  // namespace tracuu
