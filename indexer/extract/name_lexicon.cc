#include "indexer/extract/name_lexicon.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "embedded/name_context_tsv.h"
#include "embedded/namesakes_tsv.h"
#include "embedded/organs_tsv.h"
#include "embedded/places_tsv.h"
#include "embedded/surnames_tsv.h"
#include "embedded/titles_tsv.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

struct KindName {
  std::string_view name;
  PhraseKind kind;
};

/// The words in the second column of the tables.
constexpr std::array kKindNames{KindName{"strong", PhraseKind::StrongTitle},
                                KindName{"usual", PhraseKind::UsualTitle},
                                KindName{"chair", PhraseKind::ChairTitle},
                                KindName{"weak", PhraseKind::WeakTitle},
                                KindName{"delegate", PhraseKind::DelegateTitle},
                                KindName{"unique", PhraseKind::UniqueTitle},
                                KindName{"aide", PhraseKind::AideTitle},
                                KindName{"military", PhraseKind::MilitaryTitle},
                                KindName{"rank", PhraseKind::Rank},
                                KindName{"degree", PhraseKind::Degree},
                                KindName{"modifier", PhraseKind::TitleModifier},
                                KindName{"epithet", PhraseKind::Epithet},
                                KindName{"former", PhraseKind::Former},
                                KindName{"state", PhraseKind::StateOrgan},
                                KindName{"business", PhraseKind::OtherOrgan},
                                KindName{"part", PhraseKind::OrganPart},
                                KindName{"place_noun", PhraseKind::PlaceNoun},
                                KindName{"commune_noun", PhraseKind::CommuneNoun},
                                KindName{"street", PhraseKind::NamedPlace},
                                KindName{"link", PhraseKind::OrganLink},
                                KindName{"country", PhraseKind::Country},
                                KindName{"honorific", PhraseKind::Honorific},
                                KindName{"comrade", PhraseKind::Comrade},
                                KindName{"plural", PhraseKind::Plural},
                                KindName{"veto", PhraseKind::Layman},
                                KindName{"appoint", PhraseKind::Appointment},
                                KindName{"act", PhraseKind::Act},
                                KindName{"candidacy", PhraseKind::Candidacy},
                                KindName{"mandate", PhraseKind::Mandate},
                                KindName{"verb", PhraseKind::Verb},
                                KindName{"opener", PhraseKind::Opener},
                                KindName{"no_name", PhraseKind::NoName},
                                KindName{"rare_name", PhraseKind::RareName},
                                KindName{"age", PhraseKind::PersonalDetail},
                                KindName{"credit", PhraseKind::Credit},
                                KindName{"particle", PhraseKind::NameParticle},
                                KindName{"foreign_surname", PhraseKind::ForeignSurname}};

std::optional<PhraseKind> find_kind(std::string_view name) {
  for (const KindName& entry : kKindNames) {
    if (entry.name == name) return entry.kind;
  }
  return std::nullopt;
}

/// Calls `use` with the columns of each line but the first, which names them.
template <typename Use>
void for_each_row(std::string_view table, Use use) {
  std::size_t begin = table.find('\n') + 1;
  while (begin < table.size()) {
    const std::size_t end = std::min(table.find('\n', begin), table.size());
    std::vector<std::string_view> columns;
    for (std::size_t at = begin; at <= end;) {
      const std::size_t tab = std::min(table.find('\t', at), end);
      columns.push_back(table.substr(at, tab - at));
      at = tab + 1;
    }
    use(columns);
    begin = end + 1;
  }
}

}  // namespace

const NameLexicon& NameLexicon::instance() {
  static const NameLexicon lexicon;
  return lexicon;
}

NameLexicon::NameLexicon() {
  add_table(embedded::titles_tsv);
  add_table(embedded::organs_tsv);
  add_table(embedded::name_context_tsv);
  add_table(embedded::places_tsv);
  add_phrases(embedded::places_tsv, PhraseKind::Place);
  add_phrases(embedded::namesakes_tsv, PhraseKind::Namesake);
  add_surnames(embedded::surnames_tsv);
  lay_out_children();
}

void NameLexicon::add_table(std::string_view table) {
  for_each_row(table, [&](const std::vector<std::string_view>& columns) {
    if (columns.size() < 2) return;
    if (const auto kind = find_kind(columns[1])) add(columns[0], *kind);
  });
}

void NameLexicon::add_phrases(std::string_view table, PhraseKind kind) {
  for_each_row(table, [&](const std::vector<std::string_view>& columns) { add(columns[0], kind); });
}

void NameLexicon::add_surnames(std::string_view table) {
  for_each_row(table, [&](const std::vector<std::string_view>& columns) {
    if (columns.size() < 3) return;
    Surname surname{.listed = true};
    const std::string_view percent = columns[1];
    std::from_chars(percent.data(), percent.data() + percent.size(), surname.percent);
    const std::string_view flags = columns.size() > 3 ? columns[3] : std::string_view();
    surname.ambiguous = flags.find("common_word") != std::string_view::npos ||
                        flags.find("place") != std::string_view::npos;
    surname.middle_name = flags.find("middle_name") != std::string_view::npos;
    surname.minority = flags.find("minority") != std::string_view::npos;
    const std::uint32_t word = intern(syllable_key(columns[0]));
    if (word >= surnames_.size()) surnames_.resize(word + 1);
    if (!surnames_[word].listed) surnames_[word] = surname;
  });
}

std::uint32_t NameLexicon::intern(const std::string& key) {
  return words_.try_emplace(key, static_cast<std::uint32_t>(words_.size() + 1)).first->second;
}

/// Where phrases go on after `word`, which begins one of `kind`.
std::uint32_t NameLexicon::open(std::uint32_t word, PhraseKind kind) {
  if (word >= openings_.size()) openings_.resize(word + 1);
  Opening& opening = openings_[word];
  if (opening.node == 0) {
    opening.node = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back();
    growing_.emplace_back();
  }
  opening.ahead |= kinds_of(kind);
  return opening.node;
}

/// Where phrases go on after `word` at `node`.
std::uint32_t NameLexicon::go_on(std::uint32_t node, std::uint32_t word) {
  std::vector<Child>& children = growing_[node];
  const auto place =
      std::lower_bound(children.begin(), children.end(), word,
                       [](const Child& child, std::uint32_t id) { return child.word < id; });
  if (place != children.end() && place->word == word) return place->node;
  const auto next = static_cast<std::uint32_t>(nodes_.size());
  children.insert(place, {word, next});
  nodes_.emplace_back();
  growing_.emplace_back();
  return next;
}

/// One row of memory for all: a node and its children are then two looks and not three.
void NameLexicon::lay_out_children() {
  for (std::size_t i = 0; i < nodes_.size(); ++i) {
    nodes_[i].first_child = static_cast<std::uint32_t>(children_.size());
    nodes_[i].children = static_cast<std::uint32_t>(growing_[i].size());
    children_.insert(children_.end(), growing_[i].begin(), growing_[i].end());
  }
  growing_.clear();
  growing_.shrink_to_fit();
}

/// nullptr if none goes on with `word`.
const NameLexicon::Child* NameLexicon::find_child(const Node& node, std::uint32_t word) const {
  const Child* const begin = children_.data() + node.first_child;
  const Child* const end = begin + node.children;
  const Child* const child = std::lower_bound(
      begin, end, word, [](const Child& each, std::uint32_t id) { return each.word < id; });
  return child == end || child->word != word ? nullptr : child;
}

void NameLexicon::add(std::string_view phrase, PhraseKind kind) {
  std::uint32_t node = 0;
  for (std::size_t begin = 0; begin < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
    const std::uint32_t word = intern(syllable_key(phrase.substr(begin, end - begin)));
    node = begin == 0 ? open(word, kind) : go_on(node, word);
    nodes_[node].ahead |= kinds_of(kind);
    begin = end + 1;
  }
  nodes_[node].kinds |= kinds_of(kind);
}

std::uint32_t NameLexicon::word_id(const std::string& key) const {
  const auto word = words_.find(key);
  return word == words_.end() ? 0 : word->second;
}

NameLexicon::Match NameLexicon::find_longest(const LexemeText& text, std::size_t i,
                                             PhraseKinds wanted) const {
  Match best;
  const Node* node = &nodes_[openings_[text[i].word].node];
  for (std::size_t at = i;;) {
    ++at;
    if ((node->kinds & wanted) != 0) best = {at - i, node->kinds};
    if (node->children == 0 || at >= text.size() || text[at].starts_line) break;
    const Child* const child = text[at].word == 0 ? nullptr : find_child(*node, text[at].word);
    if (child == nullptr) break;
    node = &nodes_[child->node];
    if ((node->ahead & wanted) == 0) break;
  }
  return best;
}

bool NameLexicon::is_phrase(const LexemeText& text, std::size_t begin, std::size_t end,
                            PhraseKinds wanted) const {
  return end > begin && find(text, begin, wanted).length == end - begin;
}

Surname NameLexicon::surname(std::uint32_t word) const {
  return word < surnames_.size() ? surnames_[word] : Surname{};
}

}  // namespace tracuu
