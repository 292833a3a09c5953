#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tracuu {

/// How a field's text becomes terms.
enum class FieldAnalysis : std::uint8_t {
  None,             ///< Kept in its slot only.
  Accented,         ///< Token::text of analyze(), with positions.
  Folded,           ///< Token::folded, without positions.
  Unaccented,       ///< Token::folded of the words typed without accents, with positions.
  Compounds,        ///< Compound::text of find_compounds(), without positions.
  FoldedCompounds,  ///< Compound::folded, likewise.
  Exact,            ///< The whole value, lower case.
  Verbatim,         ///< The whole value as it is.
};

/// One line of the schema: where a field of an article stands in the index.
struct Field {
  std::string_view name;
  std::optional<std::string_view> prefix;  ///< Of its terms; nothing if it has no terms.
  std::optional<std::uint32_t> slot;       ///< Of its value; numbers are never re-used.
  FieldAnalysis analysis = FieldAnalysis::None;
  bool facet = false;  ///< Counted over matches; has a slot.
};

/// The field table. Prefixes follow Xapian's convention: one letter where its meaning is Xapian's
/// own (Q unique id, S subject, Y M D dates), else X and a name. Terms are lower case, so a prefix
/// ends where the capitals end.
inline constexpr std::array kFields{
    Field{"id", "Q", 8, FieldAnalysis::Verbatim},
    Field{"text", "", std::nullopt, FieldAnalysis::Accented},  // title and body
    Field{"text_folded", "XF", std::nullopt, FieldAnalysis::Folded},
    Field{"text_unaccented", "XU", std::nullopt, FieldAnalysis::Unaccented},
    Field{"title", "S", std::nullopt, FieldAnalysis::Accented},
    Field{"title_folded", "XFS", std::nullopt, FieldAnalysis::Folded},
    Field{"compound", "XW", std::nullopt, FieldAnalysis::Compounds},  // title and body
    Field{"compound_folded", "XWF", std::nullopt, FieldAnalysis::FoldedCompounds},
    Field{"published", std::nullopt, 0, FieldAnalysis::None},
    Field{"year", "Y", std::nullopt, FieldAnalysis::Exact},
    Field{"month", "M", std::nullopt, FieldAnalysis::Exact},
    Field{"day", "D", std::nullopt, FieldAnalysis::Exact},
    Field{"official", "XOFFICIAL", 1, FieldAnalysis::Exact, true},
    Field{"office", "XOFFICE", std::nullopt, FieldAnalysis::Verbatim},  // of one official each
    Field{"resolution", "XRESOLUTION", 2, FieldAnalysis::Exact, true},
    Field{"document", "XDOCUMENT", 3, FieldAnalysis::Exact, true},
    Field{"life", "XLIFE", std::nullopt, FieldAnalysis::Verbatim},  // a number and what tells it
    Field{"named_document", "XNAMED", 14, FieldAnalysis::Exact},
    Field{"named_folded", "XFNAMED", std::nullopt, FieldAnalysis::Exact},
    Field{"short_form", "XSHORT", std::nullopt, FieldAnalysis::Exact},
    Field{"section", "XSECTION", 4, FieldAnalysis::Exact, true},
    Field{"source", "XSOURCE", 5, FieldAnalysis::Exact, true},
    Field{"content_hash", std::nullopt, 6, FieldAnalysis::None},
    Field{"sequence", std::nullopt, 7, FieldAnalysis::None},
    Field{"event_day", std::nullopt, 9, FieldAnalysis::None},
    Field{"second_event_day", std::nullopt, 10, FieldAnalysis::None},
    Field{"sketch", std::nullopt, 11, FieldAnalysis::None},
    Field{"facts", std::nullopt, 12, FieldAnalysis::None},
    Field{"findable_since", std::nullopt, 13, FieldAnalysis::None},
};

/// The field of that name, or nullptr.
constexpr const Field* find_field(std::string_view name) {
  const auto* const found = std::find_if(kFields.begin(), kFields.end(),
                                         [&](const Field& field) { return field.name == name; });
  return found == kFields.end() ? nullptr : found;
}

/// The slot of a field that has one; a name without a slot does not compile.
consteval std::uint32_t slot_of(std::string_view name) {
  return find_field(name)->slot.value();
}

/// The prefix of a field that has terms; a name without terms does not compile.
consteval std::string_view prefix_of(std::string_view name) {
  return find_field(name)->prefix.value();
}

namespace field_checks {

constexpr bool names_prefixes_and_slots_are_unique() {
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    for (std::size_t j = i + 1; j < kFields.size(); ++j) {
      if (kFields[i].name == kFields[j].name) return false;
      if (kFields[i].slot && kFields[i].slot == kFields[j].slot) return false;
      if (kFields[i].prefix && kFields[i].prefix == kFields[j].prefix) return false;
    }
  }
  return true;
}

constexpr bool facets_have_terms_and_slots() {
  return std::all_of(kFields.begin(), kFields.end(), [](const Field& field) {
    return !field.facet || (field.slot && field.prefix && field.analysis == FieldAnalysis::Exact);
  });
}

constexpr bool analysed_fields_have_prefixes() {
  return std::all_of(kFields.begin(), kFields.end(), [](const Field& field) {
    return (field.analysis != FieldAnalysis::None) == field.prefix.has_value();
  });
}

/// A capital after the prefix would make one field's term another's.
constexpr bool prefixes_are_capitals() {
  return std::all_of(kFields.begin(), kFields.end(), [](const Field& field) {
    const std::string_view prefix = field.prefix.value_or("");
    return std::all_of(prefix.begin(), prefix.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  });
}

static_assert(names_prefixes_and_slots_are_unique());
static_assert(facets_have_terms_and_slots());
static_assert(analysed_fields_have_prefixes());
static_assert(prefixes_are_capitals());

}  // namespace field_checks
}  // namespace tracuu
