#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "schema/record/article.h"
#include "schema/repair/repair.h"

namespace tracuu {

/// An article as it is indexed, and as its source gave it.
struct ArticleVersions {
  Article article;
  RepairSet repairs = {};
  /// Nothing if nothing was repaired, or if it could not be read unrepaired.
  std::optional<Article> original = {};
};

/// Repairs the texts that readers see: title, body, section and source.
void repair_texts(ArticleVersions& versions);

/// Repairs the texts of an article's JSON object before they are cleaned, all but its addresses,
/// dates and ids. In `html` the references stay: they are its syntax.
RepairOutcome repair_json(nlohmann::json& object);

}  // namespace tracuu
