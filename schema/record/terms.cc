#include "schema/record/terms.h"

#include <cstdint>

#include "schema/document_number/document_number.h"
#include "schema/document_number/named_document.h"
#include "schema/record/field.h"
#include "schema/record/stable_hash.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

std::string hex(std::uint64_t number) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = text.size(); i-- > 0; number >>= 4) text[i] = kDigits[number & 15];
  return text;
}

std::string make_term(std::string_view prefix, std::string_view text) {
  std::string term;
  term.reserve(prefix.size() + text.size());
  term.append(prefix).append(text);
  if (term.size() <= kMaxTermBytes) return term;

  std::size_t cut = kMaxTermBytes - 17;
  while (cut > 0 && (static_cast<unsigned char>(term[cut]) & 0xC0U) == 0x80U) --cut;
  const std::string close = '#' + hex(stable_hash(term));
  return term.substr(0, cut) + close;
}

std::string exact_term(std::string_view prefix, std::string_view value) {
  return make_term(prefix, lower(normalize(value).text));
}

std::string date_term(std::string_view prefix, Day day, std::size_t digits) {
  return make_term(prefix, std::to_string(day_number(day)).substr(0, digits));
}

}  // namespace

std::string id_term(std::string_view article_id) {
  return make_term(prefix_of("id"), article_id);
}
std::string text_term(const Token& token) {
  return make_term(prefix_of("text"), token.text);
}
std::string text_folded_term(const Token& token) {
  return make_term(prefix_of("text_folded"), token.folded);
}
std::string text_unaccented_term(const Token& token) {
  return make_term(prefix_of("text_unaccented"), token.folded);
}
std::string title_term(const Token& token) {
  return make_term(prefix_of("title"), token.text);
}
std::string title_folded_term(const Token& token) {
  return make_term(prefix_of("title_folded"), token.folded);
}
std::string compound_term(std::string_view keys) {
  return make_term(prefix_of("compound"), keys);
}
std::string compound_folded_term(std::string_view folded_keys) {
  return make_term(prefix_of("compound_folded"), folded_keys);
}
std::string official_term(std::string_view official_id) {
  return exact_term(prefix_of("official"), official_id);
}
std::string resolution_term(std::string_view document_id) {
  return exact_term(prefix_of("resolution"), document_id);
}
std::string other_document_term(std::string_view document_id) {
  return exact_term(prefix_of("document"), document_id);
}
std::string document_term(std::string_view kind, std::string_view document_id) {
  return kind == kResolutionKind ? resolution_term(document_id) : other_document_term(document_id);
}
std::string life_term(std::string_view life_id) {
  return exact_term(prefix_of("life"), life_id);
}
std::string named_document_term(std::string_view id) {
  return make_term(prefix_of("named_document"), document_name_key(id));
}
std::string named_folded_term(std::string_view id) {
  return make_term(prefix_of("named_folded"), folded_document_name_key(id));
}
std::string short_form_term(std::string_view short_form_key) {
  return exact_term(prefix_of("short_form"), short_form_key);
}
std::optional<std::string> short_form_of(std::string_view kind, std::string_view document_id) {
  constexpr std::string_view kResolutionForm = "nq ";
  const auto number = parse_document_number(document_id);
  auto key = number ? short_form_key(*number) : std::nullopt;
  if (key && key->starts_with(kResolutionForm) != (kind == kResolutionKind)) return std::nullopt;
  return key;
}
std::string section_term(std::string_view section) {
  return exact_term(prefix_of("section"), section);
}
std::string source_term(std::string_view source) {
  return exact_term(prefix_of("source"), source);
}
std::string year_term(Day day) {
  return date_term(prefix_of("year"), day, 4);
}
std::string month_term(Day day) {
  return date_term(prefix_of("month"), day, 6);
}
std::string day_term(Day day) {
  return date_term(prefix_of("day"), day, 8);
}

}  // namespace tracuu
