#include "server/search/filters.h"

#include <algorithm>

#include <fmt/format.h>

#include "schema/document_number/document_number.h"
#include "schema/record/field.h"
#include "schema/record/terms.h"
#include "schema/record/value_codec.h"
#include "server/query/query_note.h"
#include "server/search/document_lives.h"
#include "server/search/holders.h"

namespace tracuu {
namespace {

constexpr std::uint8_t kIncluded = 1;
constexpr std::uint8_t kExcluded = 2;
constexpr unsigned kEventDayBit = 1U << 31U;  // No facet field's, as the next.
constexpr unsigned kBesideBit = 1U << 30U;

struct FieldText {
  FacetField field;
  std::string (*term)(std::string_view id);
  Bilingual none;     // No such value.
  Bilingual several;  // A name that stands for more than one.
};

constexpr std::array<FieldText, Columns::kValueFields> kFieldTexts{{
    {FacetField::Official,
     official_term,
     {"Không có cán bộ nào là “{}” trong kho.", "The archive has no official “{}”."},
     {"Cán bộ “{}” có thể là: {}.", "The official “{}” may be: {}."}},
    {FacetField::Resolution,
     resolution_term,
     {"Không có nghị quyết nào là “{}” trong kho.", "The archive has no resolution “{}”."},
     {"Nghị quyết “{}” có thể là: {}.", "The resolution “{}” may be: {}."}},
    {FacetField::Document,
     other_document_term,
     {"Không có văn bản nào là “{}” trong kho.", "The archive has no document “{}”."},
     {"Văn bản “{}” có thể là: {}.", "The document “{}” may be: {}."}},
    {FacetField::Section,
     section_term,
     {"Không có chuyên mục nào là “{}” trong kho.", "The archive has no section “{}”."},
     {"Chuyên mục “{}” có thể là: {}.", "The section “{}” may be: {}."}},
    {FacetField::Source,
     source_term,
     {"Không có nguồn nào là “{}” trong kho.", "The archive has no source “{}”."},
     {"Nguồn “{}” có thể là: {}.", "The source “{}” may be: {}."}},
}};

const FieldText& text_of(FacetField field) {
  return *std::find_if(kFieldTexts.begin(), kFieldTexts.end(),
                       [&](const FieldText& text) { return text.field == field; });
}

/// An article has one value of these, and no id but its name.
bool is_name_field(FacetField field) {
  return field == FacetField::Section || field == FacetField::Source;
}

bool is_number_field(FacetField field) {
  return field == FacetField::Resolution || field == FacetField::Document;
}

unsigned bit_of(FacetField field) {
  return 1U << static_cast<unsigned>(field);
}

/// A filter of which all values are needed, as one for each of them; what it excludes stands apart.
std::vector<FieldFilter> take_apart(const FieldFilter& filter, ValuesNeeded match) {
  const bool one_value = is_name_field(filter.field);
  if (match == ValuesNeeded::Any || one_value) return {filter};
  std::vector<FieldFilter> apart;
  if (!filter.exclude.empty()) {
    apart.push_back({.field = filter.field, .include = {}, .exclude = filter.exclude});
  }
  for (const std::string& value : filter.include) {
    apart.push_back({.field = filter.field, .include = {value}, .exclude = {}, .also = true});
  }
  return apart;
}

template <typename Value>
void append(std::vector<Value>& to, const std::vector<Value>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

Filters::Filters(const SearchRequest& request, const FilterBase& base,
                 std::vector<std::string>& warnings)
    : columns_(base.columns),
      language_(request.language),
      days_(request.days),
      event_days_(request.event_days),
      until_(base.until),
      bounds_findable_(base.columns.findable.latest() > base.until) {
  for (const FieldFilter& filter : request.filters) {
    for (const FieldFilter& each : take_apart(filter, request.match)) {
      FieldRule& rule = each.also ? add_beside(each.field, request.match) : rule_of(each.field);
      add_values(rule, each, base.database, warnings);
    }
  }
  if (days_.first) first_day_ = std::max(day_number(*days_.first), 1U);
  if (days_.last) last_day_ = day_number(*days_.last);
  // An article without a date is in no range.
  if (days_.last && !days_.first) first_day_ = 1;
  if (event_days_.first) first_event_day_ = day_number(*event_days_.first);
  if (event_days_.last) last_event_day_ = day_number(*event_days_.last);
}

Filters::FieldRule& Filters::rule_of(FacetField field) {
  const auto at = std::find_if(rules_.begin(), rules_.end(), [&](const FieldRule& rule) {
    return rule.field == field && !rule.also;
  });
  if (at != rules_.end()) return *at;
  FieldRule rule;
  rule.field = field;
  rule.verdict.assign(columns_.of(field).dictionary().size(), 0);
  return rules_.emplace_back(std::move(rule));
}

/// The first filter of a field is its facet's own, unless all values are needed: then what the
/// facet counts is what each further value would leave.
Filters::FieldRule& Filters::add_beside(FacetField field, ValuesNeeded match) {
  const bool first = std::none_of(rules_.begin(), rules_.end(), [&](const FieldRule& rule) {
    return rule.field == field && rule.has_include;
  });
  FieldRule rule;
  rule.field = field;
  rule.also = true;
  rule.beside = !first || match == ValuesNeeded::All;
  rule.verdict.assign(columns_.of(field).dictionary().size(), 0);
  return rules_.emplace_back(std::move(rule));
}

std::vector<std::string> Filters::add_lives(FieldRule& rule, const Xapian::Database& database,
                                            const std::string& text, bool excluded) const {
  std::vector<std::string> labels;
  if (!is_number_field(rule.field)) return labels;
  const ValueColumn& column = columns_.of(rule.field);
  for (const LifeGroup& group : find_lives(database, text)) {
    const auto value = column.find_id(std::string(number_of_life(group.id)));
    if (!value) continue;
    ChosenLife chosen{.id = group.id,
                      .label = label_of_life(group.id),
                      .terms = {},
                      .excluded = excluded,
                      .holders = std::vector<bool>(database.get_lastdocid() + 1, false)};
    for (const LifeTerm& life : group.members) {
      chosen.terms.push_back(life.term);
      for (const Xapian::docid docid : holders_of(database, column, *value, life.term)) {
        chosen.holders[docid] = true;
      }
    }
    labels.push_back(chosen.label);
    rule.lives.push_back(std::move(chosen));
  }
  return labels;
}

void Filters::add_values(FieldRule& rule, const FieldFilter& filter,
                         const Xapian::Database& database, std::vector<std::string>& warnings) {
  rule.has_include = rule.has_include || !filter.include.empty();
  FieldFilter named{.field = filter.field, .include = {}, .exclude = {}};
  const auto add = [&](const std::vector<std::string>& texts, bool excluded) {
    std::vector<ValueNumber>& values = excluded ? rule.exclude : rule.include;
    std::vector<std::string>& labels = excluded ? named.exclude : named.include;
    for (const std::string& text : texts) {
      const auto lives = add_lives(rule, database, text, excluded);
      append(labels, lives);
      if (!lives.empty()) continue;
      const auto found = resolve(filter.field, text, warnings);
      append(values, found);
      append(labels, labels_of(filter.field, found, text));
    }
  };
  add(filter.include, false);
  add(filter.exclude, true);
  described_.push_back(std::move(named));
  for (const ValueNumber value : rule.include) rule.verdict[value] = kIncluded;
  for (const ValueNumber value : rule.exclude) rule.verdict[value] = kExcluded;
}

std::vector<std::string> Filters::labels_of(FacetField field,
                                            const std::vector<ValueNumber>& values,
                                            const std::string& given) const {
  std::vector<std::string> labels;
  labels.reserve(values.size());
  for (const ValueNumber value : values) {
    labels.push_back(columns_.of(field).dictionary()[value].label);
  }
  if (labels.empty()) labels.push_back("“" + given + "”");
  return labels;
}

std::vector<ValueNumber> Filters::resolve(FacetField field, const std::string& text,
                                          std::vector<std::string>& warnings) const {
  const ValueColumn& column = columns_.of(field);
  std::vector<ValueNumber> found;
  if (is_number_field(field)) {
    if (const auto number = parse_document_number(text)) found = column.find(document_id(*number));
  }
  if (found.empty()) found = column.find(text);
  const auto& said = text_of(field);
  if (found.empty()) {
    warnings.push_back(write_note({said.none, {text}}, language_));
  } else if (found.size() > 1) {
    std::string names;
    for (const ValueNumber value : found)
      names += (names.empty() ? "" : ", ") + column.dictionary()[value].label;
    warnings.push_back(write_note({said.several, {text, names}}, language_));
  }
  return found;
}

bool Filters::passes(const FieldRule& rule, Xapian::docid docid) const {
  bool included = !rule.has_include;
  for (const ValueNumber value : columns_.of(rule.field).values_of(docid)) {
    if (rule.verdict[value] == kExcluded) return false;
    included = included || rule.verdict[value] == kIncluded;
  }
  for (const ChosenLife& life : rule.lives) {
    if (!life.holders[docid]) continue;
    if (life.excluded) return false;
    included = true;
  }
  return included;
}

unsigned Filters::failing_fields(Xapian::docid docid) const {
  unsigned failing = 0;
  for (const FieldRule& rule : rules_) {
    if (!passes(rule, docid)) failing |= rule.beside ? kBesideBit : bit_of(rule.field);
  }
  const std::uint32_t day = columns_.days.day_of(docid);
  if (day < first_day_ || day > last_day_) failing |= bit_of(FacetField::Date);
  if (event_days_ != DayRange{} &&
      !columns_.event_days.any_in(docid, first_event_day_, last_event_day_)) {
    failing |= kEventDayBit;
  }
  return failing;
}

Xapian::Query Filters::rule_query(const FieldRule& rule) const {
  const FieldText& text = text_of(rule.field);
  const auto any_of = [&](const std::vector<ValueNumber>& values, bool excluded) {
    std::vector<Xapian::Query> terms;
    terms.reserve(values.size());
    for (const ValueNumber value : values) {
      terms.emplace_back(text.term(columns_.of(rule.field).dictionary()[value].id));
    }
    for (const ChosenLife& life : rule.lives) {
      if (life.excluded != excluded) continue;
      const Xapian::Query any_life(Xapian::Query::OP_OR, life.terms.begin(), life.terms.end());
      terms.emplace_back(Xapian::Query::OP_FILTER, any_life,
                         Xapian::Query(text.term(number_of_life(life.id))));
    }
    return Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end());
  };
  Xapian::Query included = rule.has_include ? any_of(rule.include, false) : Xapian::Query::MatchAll;
  return {Xapian::Query::OP_AND_NOT, included, any_of(rule.exclude, true)};
}

Xapian::Query Filters::query() const {
  Xapian::Query all = Xapian::Query::MatchAll;
  for (const FieldRule& rule : rules_)
    all = Xapian::Query(Xapian::Query::OP_FILTER, all, rule_query(rule));
  if (event_days_ != DayRange{}) {
    const auto in_slot = [&](std::uint32_t slot) {
      return Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, std::to_string(first_event_day_),
                           std::to_string(last_event_day_));
    };
    const Xapian::Query events(Xapian::Query::OP_OR, in_slot(slot_of("event_day")),
                               in_slot(slot_of("second_event_day")));
    all = Xapian::Query(Xapian::Query::OP_FILTER, all, events);
  }
  if (bounds_findable_) {
    const Xapian::Query findable(Xapian::Query::OP_VALUE_LE, slot_of("findable_since"),
                                 encode_moment(until_));
    all = Xapian::Query(Xapian::Query::OP_FILTER, all, findable);
  }
  if (first_day_ == 0 && !days_.last) return all;
  // Slots hold "20230112" or "20230112082600"; '~' sorts after every digit.
  const Xapian::Query days(Xapian::Query::OP_VALUE_RANGE, slot_of("published"),
                           std::to_string(first_day_), std::to_string(last_day_) + '~');
  return {Xapian::Query::OP_FILTER, all, days};
}

bool Filters::has_verdict(FacetField field, ValueNumber value, std::uint8_t verdict) const {
  return std::any_of(rules_.begin(), rules_.end(), [&](const FieldRule& rule) {
    return rule.field == field && rule.verdict[value] == verdict;
  });
}

std::vector<const ChosenLife*> Filters::lives(FacetField field) const {
  std::vector<const ChosenLife*> all;
  for (const FieldRule& rule : rules_) {
    if (rule.field != field) continue;
    for (const ChosenLife& life : rule.lives) all.push_back(&life);
  }
  return all;
}

bool Filters::is_selected(FacetField field, ValueNumber value) const {
  return has_verdict(field, value, kIncluded);
}
bool Filters::is_excluded(FacetField field, ValueNumber value) const {
  return has_verdict(field, value, kExcluded);
}

}  // namespace tracuu
