#include "server/search/facet_counter.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <string>
#include <unordered_set>

#include <fmt/format.h>

namespace tracuu {
namespace {

constexpr std::uint32_t kYears = 10000;
constexpr std::uint32_t kMonths = 100;
constexpr std::uint32_t kDays = 1;
constexpr std::uint32_t kMaxYear = 2100;  // parse_published() refuses later ones.

unsigned bit_of(FacetField field) {
  return 1U << static_cast<unsigned>(field);
}

/// 2023, 202301 or 20230112 as the API writes it.
std::string value_of_key(std::uint32_t key, std::uint32_t divisor) {
  if (divisor == kYears) return fmt::format("{}", key);
  if (divisor == kMonths) return fmt::format("{}-{:02}", key / 100, key % 100);
  return fmt::format("{}-{:02}-{:02}", key / 10000, key / 100 % 100, key % 100);
}

/// The same as people here write it.
std::string label_of_key(std::uint32_t key, std::uint32_t divisor) {
  if (divisor == kYears) return fmt::format("{}", key);
  if (divisor == kMonths) return fmt::format("{:02}/{}", key % 100, key / 100);
  return fmt::format("{:02}/{:02}/{}", key % 100, key / 100 % 100, key / 10000);
}

}  // namespace

FacetCounter::FacetCounter(const Columns& columns, const Filters& filters,
                           const std::vector<FacetField>& facets)
    : columns_(columns), filters_(filters), fields_(facets) {
  for (const FacetField field : facets) {
    if (field == FacetField::Date) {
      counts_days_ = true;
    } else {
      auto lives = filters.lives(field);
      std::vector<std::uint32_t> life_counts(lives.size(), 0);
      values_.push_back({field,
                         std::vector<std::uint32_t>(columns.of(field).dictionary().size(), 0),
                         std::move(lives), std::move(life_counts)});
    }
  }
  const DayRange& days = filters.days();
  if (days.first && days.last) {
    const std::uint32_t first = day_number(*days.first);
    const std::uint32_t last = day_number(*days.last);
    if (first / kMonths == last / kMonths) {
      interval_ = "day";
      divisor_ = kDays;
      first_key_ = first / kMonths * 100 + 1;
      last_key_ = first_key_ + 30;
    } else if (first / kYears == last / kYears) {
      interval_ = "month";
      divisor_ = kMonths;
      first_key_ = first / kYears * 100 + 1;
      last_key_ = first_key_ + 11;
    }
  }
  const std::uint32_t keys = divisor_ == kYears ? kMaxYear + 1 : last_key_ - first_key_ + 1;
  if (counts_days_) day_counts_.assign(keys, 0);
}

void FacetCounter::count(ValueCounts& facet, Xapian::docid docid) const {
  for (const ValueNumber value : columns_.of(facet.field).values_of(docid)) ++facet.counts[value];
  for (std::size_t i = 0; i < facet.lives.size(); ++i) {
    if (facet.lives[i]->holders[docid]) ++facet.life_counts[i];
  }
}

void FacetCounter::visit(Xapian::docid docid) {
  if (!filters_.is_findable(docid)) return;
  ++visited_;
  const unsigned failing = filters_.failing_fields(docid);
  if (failing == 0) matches_.push_back(docid);
  if (!std::has_single_bit(failing) && failing != 0) return;

  for (ValueCounts& facet : values_) {
    if ((failing & ~bit_of(facet.field)) == 0) count(facet, docid);
  }
  if (!counts_days_ || (failing & ~bit_of(FacetField::Date)) != 0) return;
  const std::uint32_t key = columns_.days.day_of(docid) / divisor_;
  if (key >= first_key_ && key <= last_key_) ++day_counts_[key - first_key_];
}

Facet FacetCounter::list_values(const ValueCounts& facet, std::uint32_t size,
                                const std::vector<std::string>& ids) const {
  const ValueColumn& column = columns_.of(facet.field);
  const std::vector<FacetEntry>& dictionary = column.dictionary();
  std::unordered_set<ValueNumber> wanted;
  for (const std::string& id : ids) {
    if (const auto value = column.find_id(id)) wanted.insert(*value);
  }
  std::vector<ValueNumber> order;
  for (ValueNumber value = 0; value < facet.counts.size(); ++value) {
    if (facet.counts[value] > 0 || filters_.is_selected(facet.field, value) ||
        filters_.is_excluded(facet.field, value)) {
      order.push_back(value);
    }
  }
  const auto more_frequent = [&](ValueNumber a, ValueNumber b) {
    if (facet.counts[a] != facet.counts[b]) return facet.counts[a] > facet.counts[b];
    return dictionary[a].label < dictionary[b].label;
  };
  std::sort(order.begin(), order.end(), more_frequent);

  Facet out{.field = facet.field, .interval = {}, .values = {}};
  std::uint64_t listed = 0;
  for (const ValueNumber value : order) {
    const bool selected = filters_.is_selected(facet.field, value);
    const bool excluded = filters_.is_excluded(facet.field, value);
    if (listed >= size && !selected && !excluded && !wanted.contains(value)) {
      out.other += facet.counts[value];
      continue;
    }
    ++listed;
    out.values.push_back(
        {dictionary[value].id, dictionary[value].label, facet.counts[value], selected, excluded});
  }
  add_lives(facet, out);
  return out;
}

/// What a filter names is listed also where it is but one life of a value.
void FacetCounter::add_lives(const ValueCounts& facet, Facet& out) const {
  for (std::size_t i = 0; i < facet.lives.size(); ++i) {
    const ChosenLife& life = *facet.lives[i];
    out.values.push_back({.value = life.id,
                          .label = life.label,
                          .count = facet.life_counts[i],
                          .selected = !life.excluded,
                          .excluded = life.excluded});
  }
  std::stable_sort(out.values.begin(), out.values.end(),
                   [](const FacetValue& a, const FacetValue& b) { return a.count > b.count; });
}

Facet FacetCounter::list_days() const {
  Facet out{.field = FacetField::Date, .interval = interval_, .values = {}};
  const DayRange& days = filters_.days();
  for (std::size_t i = day_counts_.size(); i-- > 0;) {
    const auto key = static_cast<std::uint32_t>(i) + first_key_;
    const std::string value = value_of_key(key, divisor_);
    const auto own_days = parse_day_range(value);
    const bool selected = days.first && own_days && *own_days == days;
    if (day_counts_[i] == 0 && !selected) continue;
    out.values.push_back({.value = value,
                          .label = label_of_key(key, divisor_),
                          .count = day_counts_[i],
                          .selected = selected,
                          .in_archive = own_days ? columns_.days.articles_in(*own_days) : 0});
  }
  return out;
}

std::vector<Facet> FacetCounter::facets(std::uint32_t size,
                                        const std::vector<std::string>& listed) const {
  std::vector<Facet> out;
  for (const FacetField field : fields_) {
    if (field == FacetField::Date) {
      out.push_back(list_days());
      continue;
    }
    const auto facet = std::find_if(values_.begin(), values_.end(), [&](const ValueCounts& counts) {
      return counts.field == field;
    });
    out.push_back(list_values(*facet, size, listed));
  }
  return out;
}

}  // namespace tracuu
