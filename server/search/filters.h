#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What filters are resolved against.
struct FilterBase {
  const Columns& columns;
  const Xapian::Database& database;
  /// Articles that can be found only later fail.
  std::chrono::sys_seconds until = std::chrono::sys_seconds::max();
};

/// One of the documents that bear a number ("28-NQ/TW@XIII"), chosen or excluded by a filter.
struct ChosenLife {
  std::string id;  ///< LifeGroup::id.
  std::string label;
  std::vector<std::string> terms;  ///< Of its members.
  bool excluded = false;
  std::vector<bool> holders;  ///< By docid: the articles that have it as a value of that field.
};

/// The reader's filters, resolved against one generation: names became value numbers. All that
/// decides whether an article passes is answered from columns.
class Filters {
 public:
  /// `warnings` receives what readers should know: a name that stands for several, or for nothing.
  /// The columns of `base` must outlive the filters. Throws Xapian's errors.
  Filters(const SearchRequest& request, const FilterBase& base, std::vector<std::string>& warnings);

  /// False for an article that can be found only after the time of FilterBase: as good as not
  /// there.
  bool is_findable(Xapian::docid docid) const {
    return !bounds_findable_ || columns_.findable.since(docid) <= until_;
  }

  /// A bit a facet field (1 << field): set where the article fails that field's filter; and bits of
  /// no facet for the event days, and for values that all have to be there. 0: it passes.
  unsigned failing_fields(Xapian::docid docid) const;

  /// The same as a query, for the ranked pass: weightless, true for articles that pass.
  Xapian::Query query() const;

  /// False if every article passes.
  bool any() const {
    return !rules_.empty() || days_ != DayRange{} || event_days_ != DayRange{} || bounds_findable_;
  }

  bool is_selected(FacetField field, ValueNumber value) const;
  bool is_excluded(FacetField field, ValueNumber value) const;
  /// The lives of documents among a field's values; none where no filter names any. They live as
  /// long as the filters.
  std::vector<const ChosenLife*> lives(FacetField field) const;
  const DayRange& days() const { return days_; }

  /// The filters as readers know them: the labels of what names stand for; as given, where they
  /// stand for nothing.
  const std::vector<FieldFilter>& described() const { return described_; }

 private:
  /// What one field's filter says about each value of its dictionary.
  struct FieldRule {
    FacetField field = FacetField::Official;
    bool has_include = false;
    bool also = false;    ///< Of a filter that stands beside the field's others.
    bool beside = false;  ///< What the field's facet counts has to pass it.
    std::vector<ValueNumber> include;
    std::vector<ValueNumber> exclude;
    std::vector<ChosenLife> lives;
    std::vector<std::uint8_t> verdict;  // By value: kIncluded, kExcluded or 0.
  };

  std::vector<std::string> labels_of(FacetField field, const std::vector<ValueNumber>& values,
                                     const std::string& given) const;
  void add_values(FieldRule& rule, const FieldFilter& filter, const Xapian::Database& database,
                  std::vector<std::string>& warnings);
  FieldRule& rule_of(FacetField field);
  FieldRule& add_beside(FacetField field, ValuesNeeded match);
  /// Takes `text` for lives of a document; the labels of those that it means.
  std::vector<std::string> add_lives(FieldRule& rule, const Xapian::Database& database,
                                     const std::string& text, bool excluded) const;
  std::vector<ValueNumber> resolve(FacetField field, const std::string& text,
                                   std::vector<std::string>& warnings) const;
  bool passes(const FieldRule& rule, Xapian::docid docid) const;
  Xapian::Query rule_query(const FieldRule& rule) const;
  bool has_verdict(FacetField field, ValueNumber value, std::uint8_t verdict) const;

  const Columns& columns_;
  std::vector<FieldRule> rules_;
  std::vector<FieldFilter> described_;
  ReaderLanguage language_;
  DayRange days_;
  std::uint32_t first_day_ = 0;
  std::uint32_t last_day_ = UINT32_MAX;
  DayRange event_days_;
  std::uint32_t first_event_day_ = 1;
  std::uint32_t last_event_day_ = UINT32_MAX;
  std::chrono::sys_seconds until_;
  bool bounds_findable_ = false;  ///< Some article can be found only later.
};

}  // namespace tracuu
