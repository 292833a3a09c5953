#include "schema/document_number/document_life.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "schema/date/date.h"
#include "schema/document_number/place_name.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

using std::chrono::local_days;
using std::chrono::year_month_day;
using namespace std::chrono_literals;

/// From the day after the congress closed, when numbering begins anew.
struct PartyTerm {
  std::string_view roman;
  local_days first;
};
constexpr std::array kPartyTerms{PartyTerm{"II", local_days{1951y / std::chrono::February / 20}},
                                 PartyTerm{"III", local_days{1960y / std::chrono::September / 11}},
                                 PartyTerm{"IV", local_days{1976y / std::chrono::December / 21}},
                                 PartyTerm{"V", local_days{1982y / std::chrono::April / 1}},
                                 PartyTerm{"VI", local_days{1986y / std::chrono::December / 19}},
                                 PartyTerm{"VII", local_days{1991y / std::chrono::June / 28}},
                                 PartyTerm{"VIII", local_days{1996y / std::chrono::July / 2}},
                                 PartyTerm{"IX", local_days{2001y / std::chrono::April / 23}},
                                 PartyTerm{"X", local_days{2006y / std::chrono::April / 26}},
                                 PartyTerm{"XI", local_days{2011y / std::chrono::January / 20}},
                                 PartyTerm{"XII", local_days{2016y / std::chrono::January / 29}},
                                 PartyTerm{"XIII", local_days{2021y / std::chrono::February / 2}},
                                 PartyTerm{"XIV", local_days{2026y / std::chrono::January / 24}}};

bool is_central_party(const DocumentNumber& number) {
  return number.family == DocumentFamily::Party && number.issuer.ends_with("TW");
}

/// True if every place has an organ of that name: UBND, HĐND, Sở …, and what they are part of.
bool is_local(std::string_view issuer) {
  const std::string_view head = issuer.substr(0, issuer.find('-'));
  const Issuer* entry = find_issuer(symbol_key(head));
  return entry != nullptr && entry->local;
}

}  // namespace

std::string life_of_year(std::string_view document_id, int year) {
  const auto number = parse_document_number(document_id);
  return number ? life_id(document_id, find_life(*number, {.year = year}))
                : std::string(document_id);
}

std::string find_party_term(std::optional<int> year, std::optional<Day> day) {
  if (!year && !day) return {};
  std::string found;
  for (const PartyTerm& term : kPartyTerms) {
    if (!day && *year == year_of(term.first)) return {};
    if (day ? *day >= term.first : *year > year_of(term.first)) found = term.roman;
  }
  return found;
}

DocumentLife find_life(const DocumentNumber& number, const DocumentEvidence& evidence) {
  DocumentLife life;
  switch (number.family) {
    case DocumentFamily::Party:
      life.term = evidence.term;
      if (is_central_party(number)) {
        if (life.term.empty()) life.term = find_party_term(evidence.year, evidence.day);
      } else {
        // With the year: "khóa X" alone does not contradict 2021, the year of another term's
        // number.
        life.unit = place_identity(evidence.place);
        life.year = evidence.year;
      }
      break;
    case DocumentFamily::StateNormative:
      if (is_local(number.issuer)) life.unit = place_identity(evidence.place);
      break;
    case DocumentFamily::StateIndividual:
    case DocumentFamily::Dispatch:
      life.year = evidence.year;
      if (is_local(number.issuer)) life.unit = place_identity(evidence.place);
      break;
    case DocumentFamily::Historic:
      life.year = evidence.year;
      break;
    case DocumentFamily::Standard:
    case DocumentFamily::Court:
      break;
  }
  return life;
}

bool may_be_same(const DocumentLife& a, const DocumentLife& b) {
  if (!a.term.empty() && !b.term.empty() && a.term != b.term) return false;
  if (a.year && b.year && *a.year != *b.year) return false;
  return a.unit.empty() || b.unit.empty() || a.unit == b.unit;
}

void join_life(DocumentLife& life, const DocumentLife& other) {
  if (life.term.empty()) life.term = other.term;
  if (!life.year) life.year = other.year;
  if (life.unit.empty()) life.unit = other.unit;
}

std::string life_id(std::string_view document_id, const DocumentLife& life) {
  std::string id(document_id);
  char separator = '@';
  const auto add = [&](std::string_view part) {
    if (part.empty()) return;
    id += separator;
    id += part;
    separator = ',';
  };
  add(life.term);
  if (life.year) add(std::to_string(*life.year));
  add(life.unit);
  return id;
}

DocumentLife parse_life(std::string_view life_id) {
  DocumentLife life;
  auto rest = life_id.substr(std::min(life_id.find('@'), life_id.size()));
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const auto part = rest.substr(0, rest.find(','));
    rest.remove_prefix(part.size());
    if (part.empty()) continue;
    if (std::all_of(part.begin(), part.end(), is_digit)) {
      std::from_chars(part.data(), part.data() + part.size(), life.year.emplace());
    } else if (part.find_first_not_of("IVXLC") == std::string_view::npos) {
      life.term = part;
    } else {
      life.unit = part;
    }
  }
  return life;
}

}  // namespace tracuu
