#include "indexer/writer/index_statistics.h"

#include <algorithm>
#include <map>

#include "indexer/writer/index_errors.h"
#include "schema/record/field.h"
#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

using Counts = std::map<std::string, std::uint64_t>;

/// How often each value stands in a facet field's slot, by label.
Counts count_values(const Xapian::Database& database, std::uint32_t slot) {
  Counts counts;
  const auto end = database.valuestream_end(slot);
  for (auto at = database.valuestream_begin(slot); at != end; ++at) {
    const auto entries = decode_facet_entries(*at);
    if (!entries)
      throw IndexError("value slot " + std::to_string(slot) + ": " + entries.error().message);
    for (const FacetEntry& entry : *entries) ++counts[entry.id];
  }
  return counts;
}

std::vector<ValueCount> most_frequent_first(const Counts& counts) {
  std::vector<ValueCount> list;
  for (const auto& [value, articles] : counts) list.push_back({value, articles});
  std::stable_sort(list.begin(), list.end(), [](const ValueCount& a, const ValueCount& b) {
    return a.articles > b.articles;
  });
  return list;
}

void count_days(const Xapian::Database& database, IndexStatistics& out) {
  Counts years;
  std::uint64_t dated = 0;
  const auto slot = slot_of("published");
  const auto end = database.valuestream_end(slot);
  for (auto at = database.valuestream_begin(slot); at != end; ++at) {
    const auto published = decode_published(*at);
    if (!published) continue;
    const std::string day = format_day(published->day);
    if (dated++ == 0 || day < out.oldest) out.oldest = day;
    out.newest = std::max(out.newest, day);
    ++years[day.substr(0, 4)];
  }
  out.undated = database.get_doccount() - dated;
  for (const auto& [year, articles] : years) out.years.push_back({year, articles});
}

}  // namespace

IndexStatistics count_statistics(const std::filesystem::path& path) {
  return with_index_errors([&] {
    const Xapian::Database database(path.string());
    IndexStatistics out;
    count_days(database, out);
    out.average_length = database.get_avlength();
    for (auto at = database.allterms_begin(); at != database.allterms_end(); ++at) ++out.terms;
    out.officials = count_values(database, slot_of("official")).size();
    out.resolutions = count_values(database, slot_of("resolution")).size();
    out.other_documents = count_values(database, slot_of("document")).size();
    out.sources = most_frequent_first(count_values(database, slot_of("source")));
    out.sections = most_frequent_first(count_values(database, slot_of("section")));
    return out;
  });
}

}  // namespace tracuu
