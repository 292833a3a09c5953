#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// The reader's filters, resolved against one generation: names became value numbers. All that
/// decides whether an article passes is answered from columns.
class Filters {
 public:
  /// `warnings` receives what readers should know: a name that stands for several, or for nothing.
  Filters(const SearchRequest& request, const Columns& columns, std::vector<std::string>& warnings);

  /// A bit a facet field (1 << field): set where the article fails that field's filter; and a bit
  /// of no facet for the event days. 0: it passes.
  unsigned failing_fields(Xapian::docid docid) const;

  /// The same as a query, for the ranked pass: weightless, true for articles that pass.
  Xapian::Query query() const;

  /// False if every article passes.
  bool any() const { return !rules_.empty() || days_ != DayRange{} || event_days_ != DayRange{}; }

  bool is_selected(FacetField field, ValueNumber value) const;
  bool is_excluded(FacetField field, ValueNumber value) const;
  const DayRange& days() const { return days_; }

  /// The filters as readers know them: the labels of what names stand for; as given, where they
  /// stand for nothing.
  const std::vector<FieldFilter>& described() const { return described_; }

 private:
  /// What one field's filter says about each value of its dictionary.
  struct FieldRule {
    FacetField field = FacetField::Official;
    bool has_include = false;
    std::vector<ValueNumber> include;
    std::vector<ValueNumber> exclude;
    std::vector<std::uint8_t> verdict;  // By value: kIncluded, kExcluded or 0.
  };

  std::vector<std::string> labels_of(FacetField field, const std::vector<ValueNumber>& values,
                                     const std::string& given) const;
  void add_rule(const FieldFilter& filter, std::vector<std::string>& warnings);
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
};

}  // namespace tracuu
