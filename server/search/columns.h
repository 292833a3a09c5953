#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "schema/record/value_codec.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Index of a value in a column's dictionary.
using ValueNumber = std::uint32_t;

/// One facet field of all articles in memory: docid -> values. Immutable after loading.
class ValueColumn {
 public:
  /// Reads the slot of every article. Throws IndexError if a value is damaged.
  static ValueColumn load(const Xapian::Database& database, std::uint32_t slot);

  std::span<const ValueNumber> values_of(Xapian::docid docid) const {
    return {values_.data() + starts_[docid], values_.data() + starts_[docid + 1]};
  }
  const std::vector<FacetEntry>& dictionary() const { return dictionary_; }
  /// The value with that id, letter for letter.
  std::optional<ValueNumber> find_id(const std::string& id) const;

  /// By value, the number of articles that have it.
  std::vector<std::uint32_t> count_articles() const;

  /// All values, those of most articles first.
  std::vector<ValueNumber> most_frequent_first() const;

  /// The values that a reader's filter text stands for: the one with that id; else those whose
  /// label is spelt so; else those whose label without accents is.
  std::vector<ValueNumber> find(std::string_view text) const;

 private:
  std::vector<std::uint32_t> starts_;  ///< By docid, one more at the end.
  std::vector<ValueNumber> values_;
  std::vector<FacetEntry> dictionary_;
  std::unordered_map<std::string, ValueNumber> by_id_;
  std::unordered_map<std::string, std::vector<ValueNumber>> by_label_;  ///< Accented keys.
  std::unordered_map<std::string, std::vector<ValueNumber>> by_folded_;

  void index_labels();
};

/// When all articles appeared, in memory.
class DayColumn {
 public:
  static DayColumn load(const Xapian::Database& database);

  /// 20230112, or 0 for an article without a date.
  std::uint32_t day_of(Xapian::docid docid) const { return days_[docid]; }
  /// All docids, latest first, those of one moment by id; articles without a date at the end. The
  /// order of all ties: docids depend on how the archive came to be.
  const std::vector<Xapian::docid>& newest_first() const { return newest_first_; }
  /// How many articles appeared in these days; an open range has all that are dated.
  std::uint64_t articles_in(const DayRange& days) const;
  /// The place of an article in newest_first().
  std::uint32_t rank_of(Xapian::docid docid) const { return ranks_[docid]; }

 private:
  std::vector<std::uint32_t> days_;
  std::vector<Xapian::docid> newest_first_;
  std::vector<std::uint32_t> ranks_;
};

/// The days of what articles report, in memory.
class EventDayColumn {
 public:
  static EventDayColumn load(const Xapian::Database& database);

  /// True if one of the article's event days lies in [first, last]; both like 20230112.
  bool any_in(Xapian::docid docid, std::uint32_t first, std::uint32_t last) const;

 private:
  static constexpr std::size_t kDays = 2;
  std::vector<std::array<std::uint32_t, kDays>> days_;  ///< By docid; 0: none.
};

/// Since when articles can be found, in memory: 4 bytes an article.
class FindableColumn {
 public:
  /// Throws IndexError if an article does not say.
  static FindableColumn load(const Xapian::Database& database);

  std::chrono::sys_seconds since(Xapian::docid docid) const {
    return std::chrono::sys_seconds(std::chrono::seconds(seconds_[docid]));
  }
  /// The latest of all; 1970 for an empty archive.
  std::chrono::sys_seconds latest() const {
    return std::chrono::sys_seconds(std::chrono::seconds(latest_));
  }

 private:
  std::vector<std::uint32_t> seconds_;
  std::uint32_t latest_ = 0;
};

/// What facets, filters and sorting by date read, for one generation: about 50 bytes an article.
/// Measured at 1 million articles: a Xapian match spy on these costs 1/4 of one on value slots.
struct Columns {
  static constexpr std::size_t kValueFields = 5;

  explicit Columns(const Xapian::Database& database);

  const ValueColumn& of(FacetField field) const;

  DayColumn days;
  EventDayColumn event_days;
  FindableColumn findable;
  ValueColumn named_documents;  ///< Called by a name, without number.
  std::array<ValueColumn, kValueFields> values;
};

/// Text by which labels are compared: tokens' accented or folded keys, joined by ' '.
std::string label_key(std::string_view text);
std::string folded_label_key(std::string_view text);

}  // namespace tracuu
