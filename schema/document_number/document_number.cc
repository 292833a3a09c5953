#include "schema/document_number/document_number.h"

#include "schema/document_number/number_reader.h"
#include "schema/document_number/symbol.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/document_number/type_noun.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

std::string document_kind(const DocumentNumber& number, std::string_view type_noun) {
  const TypeNoun* noun = type_noun.empty() ? nullptr : find_type_noun(type_noun);
  // A symbol without type leaves it to the noun: "Quyết định số 464/BNV".
  const bool untyped = number.family == DocumentFamily::Dispatch;
  if (noun != nullptr && !noun->kind.empty() && (untyped || noun->may_name(number))) {
    return std::string(noun->kind);
  }
  switch (number.family) {
    case DocumentFamily::Dispatch:
      return "dispatch";
    case DocumentFamily::Standard:
      return "standard";
    case DocumentFamily::Court:
      return number.type == "AL" ? "precedent" : "judgment";
    case DocumentFamily::Historic:
      return number.issuer == "SL" ? "decree_law" : "document";
    case DocumentFamily::StateNormative:
    case DocumentFamily::StateIndividual:
    case DocumentFamily::Party:
      break;
  }
  if (number.type == "QH" || number.type == "UBTVQH") return "resolution";
  const std::string_view kind = find_type_kind(number.type);
  return kind.empty() ? "document" : std::string(kind);
}

std::string document_id(const DocumentNumber& number) {
  return number.canonical;
}

std::string document_slug(std::string_view id) {
  const std::string lowered = lower(id);
  std::string slug;
  for (std::size_t i = 0; i < lowered.size();) {
    const auto [letter, length] = letter_at(lowered, i);
    const bool kept = letter || is_digit_at(lowered, i) || lowered[i] == '.';
    if (kept) {
      slug += lowered.substr(i, length);
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
    i += length;
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug;
}

std::optional<std::string> short_form_key(const DocumentNumber& number) {
  const bool typed = number.family == DocumentFamily::StateNormative ||
                     number.family == DocumentFamily::StateIndividual ||
                     number.family == DocumentFamily::Party;
  if (!typed || number.type.empty()) return std::nullopt;
  return short_key(number.type, number.serial);
}

Result<DocumentNumber> parse_document_number(std::string_view text) {
  const NormalizedText normalized = normalize(text);
  const std::string_view whole = normalized.text;
  std::size_t begin = whole.find_first_not_of(" \n");
  if (begin == std::string_view::npos)
    return refuse(ErrorCode::BadNumber, "document number: empty");
  const auto refused = [&] {
    return refuse(ErrorCode::BadNumber, "document number: expected a number like 28-NQ/TW, got '" +
                                            std::string(text) + "'");
  };
  // As readers type it; else with a symbol that no table has, in capitals ("1100/X11-X14").
  for (const Spelling spelling : {Spelling::Query, Spelling::AfterNoun}) {
    const auto reading = read_number(whole, begin, spelling);
    if (!reading) continue;
    if (whole.find_first_not_of(" \n.", reading->end) != std::string_view::npos) continue;
    return reading->number;
  }
  return refused();
}

std::optional<NumberToken> match_document_number(std::string_view text, std::size_t begin) {
  if (begin >= text.size()) return std::nullopt;
  const char c = text[begin];
  if (!is_digit(c) && c != 'Q' && c != 'T') return std::nullopt;
  if (!may_start_number(text, begin)) return std::nullopt;
  auto reading = read_number(text, begin, Spelling::Strict);
  if (!reading) return std::nullopt;
  return NumberToken{std::move(reading->number), reading->end};
}

}  // namespace tracuu
