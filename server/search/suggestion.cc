#include "server/search/suggestion.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/text/letter.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"
#include "server/query/query_repair.h"
#include "server/query/understanding.h"

namespace tracuu {
namespace {

std::uint64_t count_matches(Xapian::Query query, const Filters& filters,
                            const Xapian::Database& database) {
  if (filters.any()) query = Xapian::Query(Xapian::Query::OP_FILTER, query, filters.query());
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  // Looking at all documents makes the lower bound exact.
  return enquire.get_mset(0, 0, database.get_doccount()).get_matches_lower_bound();
}

/// Articles that have all that `text` asks for.
std::uint64_t count_all(const std::string& text, const SearchedQuery& searched,
                        const Snapshot& snapshot, const Xapian::Database& database) {
  const ParsedQuery query = understand_query(text, snapshot.spellings(), searched.literal);
  const QueryPlan plan = build_plan(query, snapshot.spellings());
  return count_matches(plan.strict, searched.filters, database);
}

std::string without_marks(std::string_view text) {
  std::string bare;
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    const Letter letter = find_letter(c.code);
    append_utf8(bare, letter
                          ? compose_letter({letter.base, Shape::Plain, Tone::Ngang, letter.upper})
                          : c.code);
    i += c.length;
  }
  return bare;
}

}  // namespace

std::optional<Suggestion> find_suggestion(const SearchedQuery& searched, const Snapshot& snapshot,
                                          const Xapian::Database& database) {
  const auto repaired = repair_query(searched.text, snapshot.spellings(), snapshot.statistics());
  if (!repaired) return std::nullopt;

  const std::uint64_t typed = searched.total
                                  ? *searched.total
                                  : count_matches(searched.plan.strict, searched.filters, database);
  // Marks show best what is meant, but bind: words typed without any may find more without.
  std::vector<std::string> texts{repaired->text};
  if (!has_marks(searched.text)) texts.push_back(without_marks(repaired->text));
  for (std::string& each : texts) {
    const std::uint64_t total = count_all(each, searched, snapshot, database);
    // Words that stand anywhere in an article say little: "nhiệt đợi" finds more than "nhiệt đới".
    if (total > typed || (total > 0 && repaired->more_together))
      return Suggestion{std::move(each), total, typed};
  }
  return std::nullopt;
}

}  // namespace tracuu
