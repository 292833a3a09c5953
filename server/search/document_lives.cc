#include "server/search/document_lives.h"

#include <algorithm>

#include "schema/document_number/document_life.h"
#include "schema/document_number/document_number.h"
#include "schema/record/terms.h"
#include "schema/text/ascii.h"
#include "schema/text/normalized_text.h"
#include "server/search/columns.h"

namespace tracuu {
namespace {

constexpr char kLifeBegin = '@';

/// A life with what its articles say, taken apart.
struct ToldLife {
  DocumentLife life;
  LifeTerm term;
  bool one_document = false;  ///< All that it may be the same as may be the same as each other.
};

bool says_something(const DocumentLife& life) {
  return life != DocumentLife{};
}

/// True if nothing that `life` may be the same as contradicts another such.
bool may_be_one_only(const DocumentLife& life, const std::vector<ToldLife>& all) {
  DocumentLife joined;
  for (const ToldLife& other : all) {
    if (!may_be_same(life, other.life)) continue;
    if (!may_be_same(joined, other.life)) return false;
    join_life(joined, other.life);
  }
  return true;
}

std::vector<ToldLife> take_apart(std::vector<LifeTerm> lives) {
  std::vector<ToldLife> told;
  for (LifeTerm& each : lives) {
    DocumentLife life = parse_life(each.id);
    told.push_back({std::move(life), std::move(each)});
  }
  for (ToldLife& each : told) {
    each.one_document = says_something(each.life) && may_be_one_only(each.life, told);
  }
  return told;
}

/// A group that is still growing.
struct JoinedLives {
  DocumentLife life;
  bool open = false;  ///< Others may join.
  std::vector<LifeTerm> members;
};

}  // namespace

std::vector<LifeGroup> group_lives(std::vector<LifeTerm> lives) {
  if (lives.empty()) return {};
  const std::string number(number_of_life(lives.front().id));
  std::vector<JoinedLives> joined;
  for (ToldLife& told : take_apart(std::move(lives))) {
    const auto group = std::find_if(joined.begin(), joined.end(), [&](const JoinedLives& each) {
      return told.one_document && each.open && may_be_same(each.life, told.life);
    });
    if (group == joined.end()) {
      joined.push_back({told.life, told.one_document, {std::move(told.term)}});
    } else {
      join_life(group->life, told.life);
      group->members.push_back(std::move(told.term));
    }
  }
  std::vector<LifeGroup> groups;
  groups.reserve(joined.size());
  for (JoinedLives& each : joined) {
    groups.push_back({life_id(number, each.life), std::move(each.members)});
  }
  std::sort(groups.begin(), groups.end(),
            [](const LifeGroup& a, const LifeGroup& b) { return a.id < b.id; });
  return groups;
}

std::vector<Xapian::docid> holders_of(const Xapian::Database& database, const LifeGroup& group) {
  std::vector<Xapian::docid> all;
  for (const LifeTerm& life : group.members) {
    all.insert(all.end(), database.postlist_begin(life.term), database.postlist_end(life.term));
  }
  // An article may have several.
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

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
  const DocumentLife life = parse_life(life_id);
  std::string told;
  const auto add = [&](const std::string& part) { told += (told.empty() ? "" : ", ") + part; };
  if (!life.term.empty()) add("khóa " + life.term);
  if (life.year) add("năm " + std::to_string(*life.year));
  if (!life.unit.empty()) add(life.unit);
  return std::string(number) + " (" + told + ')';
}

std::vector<LifeGroup> find_lives(const Xapian::Database& database, std::string_view typed) {
  const std::string text = normalize(typed).text;
  const std::string_view written = number_of_life(text);
  if (written.size() == text.size()) return {};
  const auto number = parse_document_number(written);
  if (!number) return {};
  const std::string_view parts = std::string_view(text).substr(written.size() + 1);
  const auto groups = group_lives(lives_of(database, document_id(*number)));
  const auto with_key = [&](std::string (*key)(std::string_view)) {
    const auto says_it = [&](std::string_view id) {
      const std::size_t begin = number_of_life(id).size();
      return begin < id.size() && key(id.substr(begin + 1)) == key(parts);
    };
    std::vector<LifeGroup> found;
    for (const LifeGroup& group : groups) {
      const bool meant =
          says_it(group.id) || std::any_of(group.members.begin(), group.members.end(),
                                           [&](const LifeTerm& life) { return says_it(life.id); });
      if (meant) found.push_back(group);
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
