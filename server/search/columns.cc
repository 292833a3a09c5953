#include "server/search/columns.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "schema/analysis/analyzer.h"
#include "schema/record/field.h"
#include "schema/record/index_error.h"

namespace tracuu {
namespace {

/// Order of Columns::values.
constexpr std::array<std::pair<FacetField, std::uint32_t>, Columns::kValueFields> kSlots{{
    {FacetField::Official, slot_of("official")},
    {FacetField::Resolution, slot_of("resolution")},
    {FacetField::Document, slot_of("document")},
    {FacetField::Section, slot_of("section")},
    {FacetField::Source, slot_of("source")},
}};

std::string join_keys(std::string_view text, std::string Token::*key) {
  std::string joined;
  for (const Token& token : analyze(text)) joined += (joined.empty() ? "" : " ") + token.*key;
  return joined;
}

template <typename Map>
std::vector<ValueNumber> find_in(const Map& map, const std::string& key) {
  const auto found = map.find(key);
  return found == map.end() ? std::vector<ValueNumber>{} : found->second;
}

/// The ids of all articles, by docid.
std::vector<std::string> read_ids(const Xapian::Database& database) {
  constexpr std::uint32_t kSlot = slot_of("id");
  std::vector<std::string> ids(database.get_lastdocid() + std::size_t{1});
  const auto end = database.valuestream_end(kSlot);
  for (auto at = database.valuestream_begin(kSlot); at != end; ++at) ids[at.get_docid()] = *at;
  return ids;
}

/// Gives every id the label and the kind that most articles use.
class LabelCounter {
 public:
  void count(ValueNumber number, const FacetEntry& entry) {
    if (number >= uses_.size()) uses_.resize(number + 1);
    const auto use = std::find_if(uses_[number].begin(), uses_[number].end(),
                                  [&](const auto& each) { return each.first == entry; });
    if (use == uses_[number].end()) {
      uses_[number].emplace_back(entry, 1);
    } else {
      ++use->second;
    }
  }
  void apply(std::vector<FacetEntry>& dictionary) const {
    for (ValueNumber number = 0; number < uses_.size(); ++number) {
      const auto best = std::max_element(uses_[number].begin(), uses_[number].end(),
                                         [](const auto& a, const auto& b) {
                                           return std::tie(a.second, b.first.label, b.first.kind) <
                                                  std::tie(b.second, a.first.label, a.first.kind);
                                         });
      dictionary[number] = best->first;
    }
  }

 private:
  std::vector<std::vector<std::pair<FacetEntry, std::uint32_t>>> uses_;
};

}  // namespace

std::string label_key(std::string_view text) {
  return join_keys(text, &Token::text);
}
std::string folded_label_key(std::string_view text) {
  return join_keys(text, &Token::folded);
}

ValueColumn ValueColumn::load(const Xapian::Database& database, std::uint32_t slot) {
  ValueColumn column;
  LabelCounter labels;
  const Xapian::docid last = database.get_lastdocid();
  column.starts_.assign(last + 2, 0);
  Xapian::docid next = 0;
  const auto end = database.valuestream_end(slot);
  for (auto at = database.valuestream_begin(slot); at != end; ++at) {
    for (; next <= at.get_docid(); ++next) {
      column.starts_[next] = static_cast<std::uint32_t>(column.values_.size());
    }
    const auto entries = decode_facet_entries(*at);
    if (!entries)
      throw IndexError("value slot " + std::to_string(slot) + ": " + entries.error().message);
    for (const FacetEntry& entry : *entries) {
      const auto fresh = static_cast<ValueNumber>(column.dictionary_.size());
      const auto [found, is_new] = column.by_id_.try_emplace(entry.id, fresh);
      if (is_new) column.dictionary_.push_back(entry);
      labels.count(found->second, entry);
      column.values_.push_back(found->second);
    }
  }
  for (; next < column.starts_.size(); ++next) {
    column.starts_[next] = static_cast<std::uint32_t>(column.values_.size());
  }
  labels.apply(column.dictionary_);
  column.index_labels();
  return column;
}

void ValueColumn::index_labels() {
  for (ValueNumber number = 0; number < dictionary_.size(); ++number) {
    by_label_[label_key(dictionary_[number].label)].push_back(number);
    by_folded_[folded_label_key(dictionary_[number].label)].push_back(number);
  }
}

std::optional<ValueNumber> ValueColumn::find_id(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::uint32_t> ValueColumn::count_articles() const {
  std::vector<std::uint32_t> counts(dictionary_.size(), 0);
  for (const ValueNumber value : values_) ++counts[value];
  return counts;
}

std::vector<ValueNumber> ValueColumn::most_frequent_first() const {
  const std::vector<std::uint32_t> counts = count_articles();
  std::vector<ValueNumber> order(dictionary_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](ValueNumber a, ValueNumber b) {
    if (counts[a] != counts[b]) return counts[a] > counts[b];
    return dictionary_[a].id < dictionary_[b].id;
  });
  return order;
}

std::vector<ValueNumber> ValueColumn::find(std::string_view text) const {
  if (const auto found = by_id_.find(std::string(text)); found != by_id_.end())
    return {found->second};
  if (auto found = find_in(by_label_, label_key(text)); !found.empty()) return found;
  // Accents that were typed bind: only a text without any may stand for several spellings.
  const std::string folded = folded_label_key(text);
  if (label_key(text) != folded) return {};
  return find_in(by_folded_, folded);
}

std::uint64_t DayColumn::articles_in(const DayRange& days) const {
  const std::uint32_t first = days.first ? std::max(day_number(*days.first), 1U) : 1;
  const std::uint32_t last = days.last ? day_number(*days.last) : UINT32_MAX;
  const auto place_of_day = [this](auto is_later) {
    return std::partition_point(newest_first_.begin(), newest_first_.end(),
                                [&](Xapian::docid docid) { return is_later(days_[docid]); });
  };
  const auto begin = place_of_day([&](std::uint32_t day) { return day > last; });
  const auto end = place_of_day([&](std::uint32_t day) { return day >= first; });
  return end > begin ? static_cast<std::uint64_t>(end - begin) : 0;
}

DayColumn DayColumn::load(const Xapian::Database& database) {
  constexpr std::uint32_t kSlot = slot_of("published");
  DayColumn column;
  const Xapian::docid last = database.get_lastdocid();
  column.days_.assign(last + 1, 0);
  std::vector<std::uint32_t> seconds(last + 1, 0);
  const auto end = database.valuestream_end(kSlot);
  for (auto at = database.valuestream_begin(kSlot); at != end; ++at) {
    const auto published = decode_published(*at);
    if (!published) continue;
    column.days_[at.get_docid()] = day_number(published->day);
    const auto time = published->time_of_day.value_or(std::chrono::seconds{0});
    seconds[at.get_docid()] = static_cast<std::uint32_t>(time.count());
  }
  column.newest_first_.reserve(database.get_doccount());
  const auto documents_end = database.postlist_end("");
  for (auto at = database.postlist_begin(""); at != documents_end; ++at)
    column.newest_first_.push_back(*at);
  const auto ids = read_ids(database);
  const auto is_before = [&](Xapian::docid a, Xapian::docid b) {
    if (column.days_[a] != column.days_[b]) return column.days_[a] > column.days_[b];
    if (seconds[a] != seconds[b]) return seconds[a] > seconds[b];
    return ids[a] < ids[b];
  };
  std::sort(column.newest_first_.begin(), column.newest_first_.end(), is_before);
  column.ranks_.assign(last + 1, 0);
  for (std::uint32_t rank = 0; rank < column.newest_first_.size(); ++rank) {
    column.ranks_[column.newest_first_[rank]] = rank;
  }
  return column;
}

EventDayColumn EventDayColumn::load(const Xapian::Database& database) {
  constexpr std::array<std::uint32_t, kDays> kEventSlots{slot_of("event_day"),
                                                         slot_of("second_event_day")};
  EventDayColumn column;
  column.days_.assign(database.get_lastdocid() + 1, {});
  for (std::size_t i = 0; i < kDays; ++i) {
    const auto end = database.valuestream_end(kEventSlots[i]);
    for (auto at = database.valuestream_begin(kEventSlots[i]); at != end; ++at) {
      if (const auto day = decode_day(*at)) column.days_[at.get_docid()][i] = day_number(*day);
    }
  }
  return column;
}

bool EventDayColumn::any_in(Xapian::docid docid, std::uint32_t first, std::uint32_t last) const {
  const auto& days = days_[docid];
  return std::any_of(days.begin(), days.end(),
                     [&](std::uint32_t day) { return day != 0 && day >= first && day <= last; });
}

FindableColumn FindableColumn::load(const Xapian::Database& database) {
  constexpr std::uint32_t kSlot = slot_of("findable_since");
  FindableColumn column;
  column.seconds_.assign(database.get_lastdocid() + 1, 0);
  Xapian::doccount found = 0;
  const auto end = database.valuestream_end(kSlot);
  for (auto at = database.valuestream_begin(kSlot); at != end; ++at) {
    const auto moment = decode_moment(*at);
    if (!moment) throw IndexError("value slot " + std::to_string(kSlot) + ": no moment");
    const auto seconds = static_cast<std::uint32_t>(moment->time_since_epoch().count());
    column.seconds_[at.get_docid()] = seconds;
    column.latest_ = std::max(column.latest_, seconds);
    ++found;
  }
  if (found != database.get_doccount()) {
    throw IndexError("an article does not say since when it can be found");
  }
  return column;
}

Columns::Columns(const Xapian::Database& database)
    : days(DayColumn::load(database)),
      event_days(EventDayColumn::load(database)),
      findable(FindableColumn::load(database)),
      named_documents(ValueColumn::load(database, slot_of("named_document"))) {
  for (std::size_t i = 0; i < kSlots.size(); ++i)
    values[i] = ValueColumn::load(database, kSlots[i].second);
}

const ValueColumn& Columns::of(FacetField field) const {
  const auto* const found = std::find_if(kSlots.begin(), kSlots.end(),
                                         [&](const auto& slot) { return slot.first == field; });
  return values[static_cast<std::size_t>(found - kSlots.begin())];
}

}  // namespace tracuu
