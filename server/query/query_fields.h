#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "server/search/search_service.h"

namespace tracuu {

/// What a field's value may be.
enum class FieldValue : std::uint8_t {
  Names,  ///< Several words, up to the next item that is no plain word.
  Word,   ///< One word.
};

/// A field that can be typed into the search box.
struct QueryField {
  std::string_view name;            ///< Folded: without accents, lower case.
  std::optional<FacetField> facet;  ///< Nothing for title.
  FieldValue value = FieldValue::Word;
};

inline constexpr std::array kQueryFields{
    QueryField{"official", FacetField::Official, FieldValue::Names},
    QueryField{"can bo", FacetField::Official, FieldValue::Names},
    QueryField{"resolution", FacetField::Resolution, FieldValue::Word},
    QueryField{"nghi quyet", FacetField::Resolution, FieldValue::Word},
    QueryField{"document", FacetField::Document, FieldValue::Word},
    QueryField{"van ban", FacetField::Document, FieldValue::Word},
    QueryField{"date", FacetField::Date, FieldValue::Word},
    QueryField{"ngay", FacetField::Date, FieldValue::Word},
    QueryField{"section", FacetField::Section, FieldValue::Names},
    QueryField{"chuyen muc", FacetField::Section, FieldValue::Names},
    QueryField{"source", FacetField::Source, FieldValue::Names},
    QueryField{"nguon", FacetField::Source, FieldValue::Names},
    QueryField{"title", std::nullopt, FieldValue::Word},
    QueryField{"tieu de", std::nullopt, FieldValue::Word},
};

}  // namespace tracuu
