#include "server/search/value_directory.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include "schema/document_number/document_number.h"
#include "schema/record/index_error.h"
#include "schema/text/syllable.h"
#include "server/search/label_words.h"
#include "server/search/number_keys.h"
#include "server/search/seen_counter.h"

namespace tracuu {
namespace {

/// Vietnamese order, figures by their value.
class NameOrder {
 public:
  NameOrder() {
    UErrorCode status = U_ZERO_ERROR;
    collator_.reset(icu::Collator::createInstance(icu::Locale("vi"), status));
    if (U_SUCCESS(status)) collator_->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    if (U_FAILURE(status)) throw IndexError("ICU has no data for the order of Vietnamese");
  }

  /// Bytes that sort as the names do.
  std::string key_of(const std::string& name) const {
    const auto text = icu::UnicodeString::fromUTF8(name);
    std::string key(static_cast<std::size_t>(collator_->getSortKey(text, nullptr, 0)), '\0');
    collator_->getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()),
                          static_cast<std::int32_t>(key.size()));
    return key;
  }

 private:
  std::unique_ptr<icu::Collator> collator_;
};

std::string folded_slug(std::string_view slug) {
  std::string folded;
  for (std::size_t begin = 0; begin <= slug.size();) {
    const std::size_t end = std::min(slug.find('-', begin), slug.size());
    if (begin > 0) folded += '-';
    if (end > begin) folded += folded_key(slug.substr(begin, end - begin));
    begin = end + 1;
  }
  return folded;
}

}  // namespace

ValueDirectory::ValueDirectory(const Columns& columns, const std::vector<Part>& parts) {
  collect(columns, parts);
  sort_by_name();
  index();
}

ValueDirectory ValueDirectory::of_officials(const Columns& columns) {
  return {columns, {{.column = &columns.of(FacetField::Official)}}};
}

ValueDirectory ValueDirectory::of_documents(const Columns& columns) {
  return {columns,
          {{.column = &columns.of(FacetField::Resolution)},
           {.column = &columns.of(FacetField::Document)},
           {.column = &columns.named_documents, .by_name = true}}};
}

/// One entry an id, its kind that of the part in which more articles have it.
void ValueDirectory::collect(const Columns& columns, const std::vector<Part>& parts) {
  std::vector<std::vector<std::size_t>> entry_of_value(parts.size());
  std::vector<std::uint32_t> articles_of_kind;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const auto counts = parts[part].column->count_articles();
    for (ValueNumber value = 0; value < counts.size(); ++value) {
      const FacetEntry& facet = parts[part].column->dictionary()[value];
      const auto [place, is_new] = by_id_.try_emplace(facet.id, entries_.size());
      if (is_new) {
        entries_.emplace_back();
        articles_of_kind.push_back(0);
      }
      entry_of_value[part].push_back(place->second);
      if (counts[value] <= articles_of_kind[place->second]) continue;
      articles_of_kind[place->second] = counts[value];
      ListEntry& listed = entries_[place->second].listed;
      listed.id = facet.id;
      listed.label = facet.label;
      listed.kind = facet.kind;
      listed.by_name = parts[part].by_name;
    }
  }
  std::vector<Xapian::docid> counted_last(entries_.size(), 0);
  for (const Xapian::docid docid : columns.days.newest_first()) {
    const std::uint32_t day = columns.days.day_of(docid);
    for (std::size_t part = 0; part < parts.size(); ++part) {
      for (const ValueNumber value : parts[part].column->values_of(docid)) {
        const std::size_t place = entry_of_value[part][value];
        if (std::exchange(counted_last[place], docid) == docid) continue;
        add_to_span(entries_[place].listed.seen, day);
      }
    }
  }
}

void ValueDirectory::sort_by_name() {
  const NameOrder order;
  std::vector<std::pair<std::string, std::size_t>> keys;
  keys.reserve(entries_.size());
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const ListEntry& listed = entries_[i].listed;
    keys.emplace_back(order.key_of(listed.label) + listed.id, i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<Entry> sorted;
  sorted.reserve(entries_.size());
  for (const auto& [key, i] : keys) sorted.push_back(std::move(entries_[i]));
  entries_ = std::move(sorted);
}

void ValueDirectory::index() {
  by_id_.clear();
  by_articles_.resize(entries_.size());
  std::iota(by_articles_.begin(), by_articles_.end(), std::size_t{0});
  std::stable_sort(by_articles_.begin(), by_articles_.end(), [this](std::size_t a, std::size_t b) {
    return entry(a).seen.articles > entry(b).seen.articles;
  });
  for (const std::size_t place : by_articles_) {
    Entry& each = entries_[place];
    const ListEntry& listed = each.listed;
    by_id_.emplace(listed.id, place);
    const LabelWords words(listed.label);
    each.keys = words.joined_keys();
    each.folded = words.joined_folded();
    if (listed.kind.empty()) continue;  // Officials.
    by_slug_[folded_slug(document_slug(listed.id))].push_back(place);
    if (!listed.by_name) each.number_keys = number_keys(listed.id);
  }
}

std::optional<std::size_t> ValueDirectory::find(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::size_t> ValueDirectory::find_slug(std::string_view slug) const {
  const std::string typed = document_slug(slug);
  const std::string folded = folded_slug(typed);
  const auto found = by_slug_.find(folded);
  if (found == by_slug_.end()) return {};
  std::vector<std::size_t> exact;
  for (const std::size_t place : found->second) {
    if (document_slug(entry(place).id) == typed) exact.push_back(place);
  }
  if (!exact.empty()) return exact;
  return typed == folded ? found->second : exact;  // Marks that were typed bind.
}

ListResponse ValueDirectory::list(const ListRequest& request) const {
  const TypedWords typed(request.text);
  const std::string number = typed_number_key(request.text);
  const auto is_asked_for = [&](const Entry& each) {
    if (request.kind == kNamedKind ? !each.listed.by_name
                                   : !request.kind.empty() && each.listed.kind != request.kind) {
      return false;
    }
    if (typed.begin_words_of(each.keys, each.folded)) return true;
    return !number.empty() &&
           std::any_of(each.number_keys.begin(), each.number_keys.end(),
                       [&](const std::string& key) { return key.starts_with(number); });
  };
  ListResponse response;
  const auto take = [&](std::size_t place) {
    if (!is_asked_for(entries_[place])) return;
    const std::uint64_t number_of_match = response.total++;
    if (number_of_match < request.offset || response.entries.size() >= request.limit) return;
    response.entries.push_back(entry(place));
  };
  if (request.order == ListOrder::Articles) {
    for (const std::size_t place : by_articles_) take(place);
  } else {
    for (std::size_t place = 0; place < entries_.size(); ++place) take(place);
  }
  return response;
}

}  // namespace tracuu
