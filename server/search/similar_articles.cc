#include "server/search/similar_articles.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "schema/record/field.h"
#include "server/search/date_order.h"
#include "server/search/first_stage.h"
#include "server/search/matched_copies.h"
#include "server/search/query_words.h"
#include "server/search/saturation.h"
#include "server/search/stored_articles.h"
#include "server/search/word_profile.h"

namespace tracuu {
namespace {

// Measured on articles whose events people have put together; see ARCHITECTURE.md.
constexpr std::size_t kTellingTerms = 20;
constexpr std::size_t kCompared = 60;
// Below, what two articles have in common is a kind of matter and no longer the matter.
constexpr double kLeastLikeness = 0.2;

struct WeighedTerm {
  double weight = 0;
  std::string term;
};

std::vector<SequenceCode> read_sequence(const Xapian::Database& database, Xapian::docid docid) {
  return decode_sequence(database.get_document(docid).get_value(slot_of("sequence")));
}

/// Of a field whose terms are the words of the text: none for those of others.
bool is_word(const std::string& term) {
  return term.front() < 'A' || term.front() > 'Z';
}

/// The terms of an article that tell it from others, as a query.
Xapian::Query telling_terms(const Snapshot& snapshot, const Xapian::Database& database,
                            Xapian::docid docid) {
  const auto articles = static_cast<double>(snapshot.articles());
  const double length = database.get_doclength(docid) / std::max(1.0, database.get_avlength());
  const std::string compounds(prefix_of("compound"));
  std::vector<WeighedTerm> terms;
  const auto add = [&](const Xapian::TermIterator& at, std::string term) {
    const auto holding = static_cast<double>(database.get_termfreq(term));
    if (holding < 2) return;  // Nobody else has it.
    terms.push_back(
        {inverse_frequency(articles, holding) * saturate(static_cast<double>(at.get_wdf()), length),
         std::move(term)});
  };
  const auto end = database.termlist_end(docid);
  for (auto at = database.termlist_begin(docid); at != end; ++at) {
    std::string term = *at;
    const bool compound = term.starts_with(compounds) && term.size() > compounds.size() &&
                          is_word(term.substr(compounds.size()));
    if (is_word(term) || compound) add(at, std::move(term));
  }
  const auto last =
      terms.begin() + static_cast<std::ptrdiff_t>(std::min(terms.size(), kTellingTerms));
  std::partial_sort(terms.begin(), last, terms.end(), [](const auto& a, const auto& b) {
    return std::pair(-a.weight, std::string_view(a.term)) <
           std::pair(-b.weight, std::string_view(b.term));
  });
  std::vector<Xapian::Query> parts;
  for (auto at = terms.begin(); at != last; ++at) parts.emplace_back(at->term);
  return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
}

std::vector<RankedDocid> rank_likest(const Snapshot& snapshot, const Xapian::Database& database,
                                     Xapian::docid docid) {
  const Xapian::Query query = telling_terms(snapshot, database, docid);
  if (query.empty()) return {};
  auto ranked = find_candidates(database, snapshot.columns().days, query, {}, kCompared);
  const CodeFrequencies& frequencies = snapshot.code_frequencies();
  const WordProfile own(read_sequence(database, docid), frequencies);
  for (RankedDocid& each : ranked) {
    each.score = own.likeness(WordProfile(read_sequence(database, each.docid), frequencies));
  }
  std::erase_if(ranked, [](const RankedDocid& each) { return each.score < kLeastLikeness; });
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const RankedDocid& a, const RankedDocid& b) { return a.score > b.score; });
  return ranked;
}

std::vector<Xapian::docid> copies_of(const Snapshot& snapshot, Xapian::docid docid) {
  const std::uint32_t group = snapshot.duplicates().group_of(docid);
  if (group == DuplicateColumn::kNone) return {};
  std::vector<Xapian::docid> copies;
  for (const Xapian::docid member : snapshot.duplicates().members_of(group)) {
    if (member != docid) copies.push_back(member);
  }
  const DateOrder order(snapshot.columns(), DateOrder::By::Oldest);
  std::sort(copies.begin(), copies.end(),
            [&](Xapian::docid a, Xapian::docid b) { return order.place(a) < order.place(b); });
  return copies;
}

}  // namespace

SimilarArticles find_similar(const Snapshot& snapshot, const Xapian::Database& database,
                             Xapian::docid docid, std::size_t limit) {
  SimilarArticles found;
  for (const Xapian::docid copy : copies_of(snapshot, docid)) {
    if (found.copies.size() == limit) break;
    found.copies.push_back(read_listed_article(database, copy));
  }
  auto ranked = rank_likest(snapshot, database, docid);
  const DuplicateColumn& duplicates = snapshot.duplicates();
  const std::uint32_t own = duplicates.group_of(docid);
  std::erase_if(ranked, [&](const RankedDocid& each) {
    const bool copy = own != DuplicateColumn::kNone && duplicates.group_of(each.docid) == own;
    return each.docid == docid || copy;
  });
  keep_first_of_copies(duplicates, ranked);
  for (const RankedDocid& each : ranked) {
    if (found.similar.size() == limit) break;
    found.similar.push_back(read_listed_article(database, each.docid));
  }
  return found;
}

}  // namespace tracuu
