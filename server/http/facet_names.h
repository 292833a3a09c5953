#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "server/search/search_service.h"

namespace tracuu {

/// How a facet is called in parameters and JSON, and on pages.
struct FacetName {
  FacetField field;
  std::string_view name;     ///< Of the parameter, the facet and the JSON member.
  std::string_view exclude;  ///< Of the parameter that takes its values out; "" for the date.
  std::string_view heading;  ///< On pages, Vietnamese.
};

inline constexpr std::array kFacetNames{
    FacetName{FacetField::Date, "date", "", "Thời gian"},
    FacetName{FacetField::Official, "official", "exclude_official", "Cán bộ"},
    FacetName{FacetField::Resolution, "resolution", "exclude_resolution", "Nghị quyết"},
    FacetName{FacetField::Document, "document", "exclude_document", "Văn bản khác"},
    FacetName{FacetField::Section, "section", "exclude_section", "Chuyên mục"},
    FacetName{FacetField::Source, "source", "exclude_source", "Nguồn"},
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
  std::string_view label;
};

inline constexpr std::array kSortNames{
    SortName{SortOrder::Relevance, "relevance", "Phù hợp nhất"},
    SortName{SortOrder::Recent, "recent", "Phù hợp và mới"},
    SortName{SortOrder::Newest, "newest", "Mới nhất"},
    SortName{SortOrder::Oldest, "oldest", "Cũ nhất"},
};

/// What becomes of copies, as the parameter spells it.
struct DuplicatesName {
  Duplicates duplicates;
  std::string_view name;
};

inline constexpr std::array kDuplicatesNames{
    DuplicatesName{Duplicates::Collapse, "collapse"},
    DuplicatesName{Duplicates::Show, "show"},
};

}  // namespace tracuu
