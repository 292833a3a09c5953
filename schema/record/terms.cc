#include "schema/record/terms.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "schema/document_number/document_number.h"
#include "schema/document_number/named_document.h"
#include "schema/record/field.h"
#include "schema/record/stable_hash.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

std::string hex(std::uint64_t number) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = text.size(); i-- > 0; number >>= 4) text[i] = kDigits[number & 15];
  return text;
}

constexpr char kPartEnd = '\x1f';  // In no text: what sources give has no control characters.
constexpr std::size_t kCutMarkBytes = 17;   // '#' and the hash.
constexpr std::size_t kCharacterBytes = 3;  // What a cut may leave unused.

std::string make_term(std::string_view prefix, std::string_view text) {
  std::string term;
  term.reserve(prefix.size() + text.size());
  term.append(prefix).append(text);
  if (term.size() <= kMaxTermBytes) return term;

  std::size_t cut = kMaxTermBytes - kCutMarkBytes;
  while (cut > 0 && (static_cast<unsigned char>(term[cut]) & 0xC0U) == 0x80U) --cut;
  const std::string close = '#' + hex(stable_hash(term));
  return term.substr(0, cut) + close;
}

bool is_cut(std::string_view term) {
  if (term.size() + kCharacterBytes < kMaxTermBytes) return false;
  const std::string_view mark = term.substr(term.size() - kCutMarkBytes);
  return mark.front() == '#' && mark.find_first_not_of("0123456789abcdef", 1) == mark.npos;
}

std::string join_parts(const std::array<std::string, 3>& parts) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty() && !part.empty()) joined += ' ';
    joined += part;
  }
  return joined;
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
  return make_term(prefix_of("life"), life_id);
}
std::string_view life_of_term(std::string_view term) {
  return term.substr(prefix_of("life").size());
}
std::string office_terms_of(std::string_view official_id) {
  return exact_term(prefix_of("office"), official_id) + kPartEnd;
}
std::string office_term(std::string_view official_id, const CitedOffice& office) {
  const std::array<std::string, 3> parts{office.title, office.organ, office.place};
  std::string value;
  for (const std::string& part : parts) value.append(part).push_back(kPartEnd);
  // Most offices are written as their parts are, which a term need not hold twice.
  if (office.text != join_parts(parts)) value += office.text;
  return make_term(office_terms_of(official_id), value);
}
std::optional<CitedOffice> office_of_term(std::string_view official_id, std::string_view term) {
  if (is_cut(term)) return std::nullopt;
  std::string_view rest = term.substr(office_terms_of(official_id).size());
  std::array<std::string, 3> parts;
  for (std::string& part : parts) {
    const auto end = rest.find(kPartEnd);
    if (end == std::string_view::npos) return std::nullopt;
    part = rest.substr(0, end);
    rest.remove_prefix(end + 1);
  }
  std::string text(rest);
  if (text.empty()) text = join_parts(parts);
  return CitedOffice{std::move(text), parts[0], parts[1], parts[2]};
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
