#include "server/search/completer.h"

#include <algorithm>
#include <utility>

#include "server/search/number_keys.h"

namespace tracuu {
namespace {

/// Of ten suggestions, so many are names where phrases want room too.
constexpr std::size_t kNamesBesidePhrases = 3;

/// Keeps the best few of many by articles, without asking of each whether it may be kept.
template <typename Item>
class BestFew {
 public:
  explicit BestFew(std::size_t limit) : limit_(limit) {}

  bool wants(std::uint32_t articles) const {
    return items_.size() < limit_ || (limit_ > 0 && articles > items_.back().first);
  }
  void take(std::uint32_t articles, Item item) {
    const auto place = std::find_if(items_.begin(), items_.end(),
                                    [&](const auto& other) { return other.first < articles; });
    items_.emplace(place, articles, std::move(item));
    if (items_.size() > limit_) items_.pop_back();
  }
  const std::vector<std::pair<std::uint32_t, Item>>& items() const { return items_; }

 private:
  std::size_t limit_;
  std::vector<std::pair<std::uint32_t, Item>> items_;  ///< Most articles first.
};

template <typename Keys>
auto keys_from(const Keys& keys, std::string_view prefix) {
  const auto begin =
      std::lower_bound(keys.begin(), keys.end(), prefix,
                       [](const auto& entry, std::string_view text) { return entry.key < text; });
  const auto end =
      std::upper_bound(begin, keys.end(), prefix, [](std::string_view text, const auto& entry) {
        return text < std::string_view(entry.key).substr(0, text.size());
      });
  return std::pair(begin, end);
}

bool holds(const std::vector<Completion>& list, const Completion& completion) {
  return std::any_of(list.begin(), list.end(),
                     [&](const Completion& other) { return other.text == completion.text; });
}

}  // namespace

Completer::Completer(const Columns& columns, ArchiveStatistics statistics)
    : statistics_(std::move(statistics)) {
  add_officials(columns.of(FacetField::Official));
  add_numbers(columns.of(FacetField::Resolution), CompletionKind::Resolution);
  add_numbers(columns.of(FacetField::Document), CompletionKind::Document);
  for (auto* keys : {&official_keys_, &number_keys_}) {
    std::sort(keys->begin(), keys->end(),
              [](const NameKey& a, const NameKey& b) { return a.key < b.key; });
  }
}

void Completer::add_officials(const ValueColumn& column) {
  const std::vector<std::uint32_t> counts = column.count_articles();
  for (ValueNumber value = 0; value < counts.size(); ++value) {
    const FacetEntry& entry = column.dictionary()[value];
    const auto name = static_cast<std::uint32_t>(names_.size());
    names_.push_back({CompletionKind::Official, entry.id, entry.label, counts[value]});
    std::string key = suggestion_key(entry.label);
    for (std::uint32_t word = 0;; ++word) {
      official_keys_.push_back({key, name, word});
      const auto blank = key.find(' ');
      if (blank == std::string::npos) break;
      key.erase(0, blank + 1);
    }
  }
}

void Completer::add_numbers(const ValueColumn& column, CompletionKind kind) {
  const std::vector<std::uint32_t> counts = column.count_articles();
  for (ValueNumber value = 0; value < counts.size(); ++value) {
    const FacetEntry& entry = column.dictionary()[value];
    const auto name = static_cast<std::uint32_t>(names_.size());
    names_.push_back({kind, entry.id, entry.label, counts[value]});
    for (std::string& key : number_keys(entry.id))
      number_keys_.push_back({std::move(key), name, 0});
  }
}

Completion Completer::to_completion(const Name& name) const {
  return {name.kind, name.label, name.id, name.articles};
}

std::vector<Completion> Completer::complete_number(std::string_view typed,
                                                   std::size_t limit) const {
  std::vector<Completion> found;
  const std::string key = typed_number_key(typed);
  if (key.empty()) return found;
  BestFew<std::uint32_t> best(2 * limit);  // Twice, because two keys may be of one number.
  const auto [begin, end] = keys_from(number_keys_, key);
  for (auto at = begin; at != end; ++at) {
    const std::uint32_t articles = names_[at->name].articles;
    if (best.wants(articles)) best.take(articles, at->name);
  }
  for (const auto& [articles, name] : best.items()) {
    Completion completion = to_completion(names_[name]);
    if (found.size() < limit && !holds(found, completion)) found.push_back(std::move(completion));
  }
  return found;
}

std::vector<Completion> Completer::complete_official(const TypedText& typed,
                                                     std::size_t limit) const {
  BestFew<std::uint32_t> best(limit);
  const auto [begin, end] = keys_from(official_keys_, typed.key());
  for (auto at = begin; at != end; ++at) {
    const Name& name = names_[at->name];
    if (!best.wants(name.articles)) continue;
    if (typed.may_become(name.label, at->first_word)) best.take(name.articles, at->name);
  }
  std::vector<Completion> found;
  for (const auto& [articles, name] : best.items()) {
    Completion completion = to_completion(names_[name]);
    if (!holds(found, completion)) found.push_back(std::move(completion));
  }
  return found;
}

std::vector<Completion> Completer::complete_phrase(const TypedText& typed,
                                                   std::size_t limit) const {
  BestFew<std::size_t> best(limit);
  const auto& phrases = statistics_.phrases();
  const auto [begin, end] = phrases.find_prefix(typed.key());
  for (std::size_t row = begin; row < end; ++row) {
    const std::uint32_t articles = phrases.articles(row);
    if (best.wants(articles) && typed.may_become(phrases.text(row))) best.take(articles, row);
  }
  std::vector<Completion> found;
  for (const auto& [articles, row] : best.items()) {
    found.push_back({CompletionKind::Phrase, std::string(phrases.text(row)), {}, articles});
  }
  return found;
}

std::vector<Completion> Completer::complete_words(const TypedText& typed, std::size_t limit) const {
  std::vector<Completion> names = complete_official(typed, limit);
  std::vector<Completion> phrases = complete_phrase(typed, limit);
  const std::size_t room = limit - std::min(limit, phrases.size());
  names.resize(std::min(names.size(), std::max(room, std::min(limit, kNamesBesidePhrases))));
  for (Completion& phrase : phrases) {
    if (names.size() < limit && !holds(names, phrase)) names.push_back(std::move(phrase));
  }
  std::stable_sort(names.begin(), names.end(), [](const Completion& a, const Completion& b) {
    return a.articles > b.articles;
  });
  return names;
}

std::vector<Completion> Completer::complete(std::string_view text, std::size_t limit) const {
  const TypedText typed(text);
  if (typed.empty() || limit == 0) return {};
  std::vector<Completion> found = complete_number(text, limit);
  for (Completion& words : complete_words(typed, limit - found.size())) {
    if (!holds(found, words)) found.push_back(std::move(words));
  }
  if (!found.empty()) return found;
  for (const TypedText::Tail& tail : typed.tails()) {
    for (Completion& words : complete_words(TypedText(tail.text), limit)) {
      words.text.insert(0, tail.before);
      found.push_back(std::move(words));
    }
    if (!found.empty()) break;
  }
  return found;
}

}  // namespace tracuu
