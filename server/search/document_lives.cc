#include "server/search/document_lives.h"

#include <algorithm>

#include "schema/document_number/document_number.h"
#include "schema/record/terms.h"
#include "schema/text/ascii.h"
#include "schema/text/normalized_text.h"
#include "server/search/columns.h"

namespace tracuu {
namespace {

constexpr char kLifeBegin = '@';

/// What stands behind the '@', as readers say it.
std::string label_of_part(std::string_view part) {
  const bool digits = std::all_of(part.begin(), part.end(), is_digit);
  if (digits) return "năm " + std::string(part);
  const bool roman = part.find_first_not_of("IVXL") == std::string_view::npos;
  return (roman ? "khóa " : "") + std::string(part);
}

}  // namespace

std::string_view number_of_life(std::string_view life_id) {
  return life_id.substr(0, life_id.find(kLifeBegin));
}

std::vector<LifeTerm> lives_of(const Xapian::Database& database, const std::string& document_id) {
  std::vector<LifeTerm> lives;
  const std::string begin = life_term(document_id);
  const auto end = database.allterms_end(begin);
  for (auto at = database.allterms_begin(begin); at != end; ++at) {
    std::string term = *at;
    // "1/NQ-CP" also begins "1/NQ-CPXX".
    if (term.size() > begin.size() && term[begin.size()] != kLifeBegin) continue;
    std::string id(life_of_term(term));
    lives.push_back({std::move(id), std::move(term)});
  }
  return lives;
}

std::string label_of_life(std::string_view life_id) {
  const std::string_view number = number_of_life(life_id);
  if (number.size() == life_id.size()) return std::string(life_id);
  std::string label = std::string(number) + " (";
  std::string_view rest = life_id.substr(number.size() + 1);
  for (bool first = true; !rest.empty(); first = false) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    label += (first ? "" : ", ") + label_of_part(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return label + ')';
}

std::vector<LifeTerm> find_lives(const Xapian::Database& database, std::string_view typed) {
  const std::string text = normalize(typed).text;
  const std::string_view written = number_of_life(text);
  if (written.size() == text.size()) return {};
  const auto number = parse_document_number(written);
  if (!number) return {};
  const std::string_view parts = std::string_view(text).substr(written.size() + 1);
  const std::vector<LifeTerm> lives = lives_of(database, document_id(*number));
  const auto with_key = [&](std::string (*key)(std::string_view)) {
    std::vector<LifeTerm> found;
    for (const LifeTerm& life : lives) {
      const std::string_view id = life.id;
      const std::size_t begin = number_of_life(id).size();
      if (begin < id.size() && key(id.substr(begin + 1)) == key(parts)) found.push_back(life);
    }
    return found;
  };
  auto found = with_key(label_key);
  if (found.empty() && label_key(parts) == folded_label_key(parts)) {
    found = with_key(folded_label_key);
  }
  return found;
}

}  // namespace tracuu
