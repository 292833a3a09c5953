#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "embedded/text_keys.h"
#include "server/search/search_service.h"

namespace tracuu {

/// How a facet is called in parameters and JSON, and on pages.
struct FacetName {
  FacetField field;
  std::string_view name;     ///< Of the parameter, the facet and the JSON member.
  std::string_view exclude;  ///< Of the parameter that takes its values out; "" for the date.
  Text heading;              ///< On pages.
};

inline constexpr std::array kFacetNames{
    FacetName{FacetField::Date, "date", "", Text::FacetDate},
    FacetName{FacetField::Official, "official", "exclude_official", Text::FacetOfficial},
    FacetName{FacetField::Resolution, "resolution", "exclude_resolution", Text::FacetResolution},
    FacetName{FacetField::Document, "document", "exclude_document", Text::FacetDocument},
    FacetName{FacetField::Section, "section", "exclude_section", Text::FacetSection},
    FacetName{FacetField::Source, "source", "exclude_source", Text::FacetSource},
};

/// The row of `field`; every field has one.
inline const FacetName& facet_name(FacetField field) {
  return *std::find_if(kFacetNames.begin(), kFacetNames.end(),
                       [&](const FacetName& row) { return row.field == field; });
}

inline std::optional<FacetField> find_facet(std::string_view name) {
  const auto row = std::find_if(kFacetNames.begin(), kFacetNames.end(),
                                [&](const FacetName& each) { return each.name == name; });
  return row == kFacetNames.end() ? std::nullopt : std::optional(row->field);
}

/// A sort order as the parameter spells it, and on pages.
struct SortName {
  SortOrder order;
  std::string_view name;
  Text label;
};

inline constexpr std::array kSortNames{
    SortName{SortOrder::Relevance, "relevance", Text::SortRelevance},
    SortName{SortOrder::Recent, "recent", Text::SortRecent},
    SortName{SortOrder::Newest, "newest", Text::SortNewest},
    SortName{SortOrder::Oldest, "oldest", Text::SortOldest},
    SortName{SortOrder::Findable, "indexed", Text::SortIndexed},
};

/// What becomes of copies, as the parameter spells it.
struct DuplicatesName {
  Duplicates duplicates;
  std::string_view name;
};

/// How many of a filter's values are needed, as the parameter spells it.
struct ValuesNeededName {
  ValuesNeeded needed;
  std::string_view name;
};

inline constexpr std::array kValuesNeededNames{
    ValuesNeededName{ValuesNeeded::Any, "any"},
    ValuesNeededName{ValuesNeeded::All, "all"},
};

inline constexpr std::array kDuplicatesNames{
    DuplicatesName{Duplicates::Collapse, "collapse"},
    DuplicatesName{Duplicates::Show, "show"},
};

}  // namespace tracuu
