#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "schema/date/date.h"
#include "schema/reader_language.h"
#include "schema/record/article.h"
#include "schema/result.h"
#include "server/search/archive_records.h"
#include "server/search/facet_value.h"

namespace tracuu {

enum class FacetField : std::uint8_t { Date, Official, Resolution, Document, Section, Source };
enum class SortOrder : std::uint8_t {
  Relevance,
  Recent,  ///< Relevance, what is recent counting more.
  Newest,
  Oldest,
  Findable,  ///< What became findable last, first: the order of feeds.
};

/// What becomes of articles that are copies of each other.
enum class Duplicates : std::uint8_t {
  Collapse,  ///< One hit, the best of them, with the others behind it.
  Show,      ///< A hit each.
};

/// What a query may be taken to mean beyond its letters; each can be switched off.
enum class AssumptionKind : std::uint8_t {
  Abbreviation,  ///< A short form stands for its expansion, and the other way round.
  Keystrokes,    ///< Telex, VNI or VIQR keys that no input method has turned into letters.
  Encoding,      ///< Letters that an encoding lost: mojibake, references, an address's %E1.
  Address,       ///< The words of a page's address: nghi-quyet-so-28.
  Date,          ///< A date stands for the articles that appeared then, too.
  Words,         ///< Articles that lack some of the words are found too.
  Spelling,      ///< Another spelling of a word: a name's, a loanword's, one with more accents.
};

/// One thing that was assumed.
struct Assumption {
  AssumptionKind kind = AssumptionKind::Abbreviation;
  std::string from;  ///< As typed.
  std::string to;    ///< What was searched too, or, for keystrokes, instead.
  bool operator==(const Assumption&) const = default;
};

/// How many of a filter's values an article needs. Of a section or a source any is enough always:
/// an article has one.
enum class ValuesNeeded : std::uint8_t { Any, All };

/// Values of one field that the reader chose or excluded.
struct FieldFilter {
  FacetField field = FacetField::Official;  ///< Never Date.
  std::vector<std::string> include;         ///< As given: id, name or number in any spelling.
  std::vector<std::string> exclude;
  bool also =
      false;  ///< Beside the field's other filters, as words of a query are; no alternative.
};

/// A search as the API takes it, already checked for form.
struct SearchRequest {
  std::string query_text;  ///< As typed; may be empty.
  std::vector<FieldFilter> filters;
  DayRange days;
  std::optional<SortOrder> sort;  ///< Default: relevance with a query, newest without.
  std::uint32_t offset = 0;       ///< 0..10,000
  std::uint32_t limit = 10;       ///< 1..100
  std::vector<FacetField> facets;
  std::uint32_t facet_size = 20;             ///< 1..200
  std::vector<AssumptionKind> literal = {};  ///< What must not be assumed.
  DayRange event_days = {};                  ///< Of what articles report; open: no filter.
  Duplicates duplicates = Duplicates::Collapse;
  ValuesNeeded match = ValuesNeeded::Any;
  std::vector<std::string> listed = {};  ///< Ids that facets list beside their most frequent ones.
  /// SearchResponse::next_cursor of the answer before, instead of an offset; "" for none. All but
  /// limit, facets and language must be as they were then.
  std::string cursor = {};
  ReaderLanguage language = ReaderLanguage::Vietnamese;  ///< Of what is said about the search.
};

/// Exact counts over all matches, the facet's own filter left out.
struct Facet {
  FacetField field = FacetField::Date;
  std::string interval;  ///< Date only: "year", "month" or "day".
  std::vector<FacetValue>
      values;               ///< Most frequent first; dates newest first. Selected ones always.
  std::uint64_t other = 0;  ///< Sum of the counts of the values not listed.
};

/// Articles that match too and are copies of a hit.
struct HitCopies {
  std::uint64_t count = 0;        ///< Exact.
  std::vector<Article> articles;  ///< The first few in the order of dates, latest first. No body.
};

struct Hit {
  Article article;           ///< Without body.
  std::string title_html;    ///< Escaped, matches in <mark>.
  std::string snippet_html;  ///< Likewise; the best window of the body.
  double score = 0;
  HitCopies copies = {};  ///< None where duplicates are shown.
  std::chrono::sys_seconds findable_since =
      {};  ///< When this version of the article was published.
};

/// A number that the query names, with what it may mean.
struct QueryDocument {
  std::string id;
  std::string label;
};

struct SearchResponse {
  std::string interpreted;  ///< The query as understood, in the language of the request.
  std::optional<std::string> suggestion;
  std::vector<std::string>
      warnings;  ///< Likewise: syntax searched as words, words relaxed, names resolved.
  std::vector<Assumption> assumptions;
  std::vector<QueryDocument> documents;
  SortOrder sort = SortOrder::Relevance;
  std::uint64_t total = 0;       ///< Articles that match, copies included. Exact.
  std::uint64_t total_hits = 0;  ///< Hits of all pages: less than total by the copies. Exact.
  std::vector<Hit> hits;
  std::vector<Facet> facets;  ///< In the order asked for.
  std::string generation;
  /// Goes on behind these hits, also beyond the deepest offset; "" at the end. What becomes
  /// findable or changes after the first page is no part of the answer, whose totals and facets
  /// leave it out. In orders by time no hit comes twice and none is lost; by relevance, places may
  /// move where the archive changed in between.
  std::string next_cursor;
};

/// What a text that is being typed may become.
enum class CompletionKind : std::uint8_t { Official, Resolution, Document, Phrase };

struct Completion {
  CompletionKind kind = CompletionKind::Phrase;
  std::string text;            ///< As a query: a name, a number, words.
  std::string id;              ///< What the facet of its kind takes; "" for a phrase.
  std::uint64_t articles = 0;  ///< That have it.
};

struct CompletionResponse {
  std::vector<Completion> completions;  ///< Numbers first, then what most articles have.
  std::string generation;
};

/// What is being served.
struct ArchiveStatus {
  std::string generation;
  std::uint64_t articles = 0;
  std::optional<Day> oldest;
  std::optional<Day> newest;
  std::string published_at;  ///< When this generation was published, RFC 3339.
};

/// What the HTTP layer needs of the search side. Thread-safe. Refuses bad values (BadField,
/// TooLarge, NotFound); throws IndexError where the index cannot be read.
class SearchService {
 public:
  virtual ~SearchService() = default;
  virtual Result<SearchResponse> search(const SearchRequest& request) = 0;
  /// All fields of one article; NotFound.
  virtual Result<Article> article(const std::string& id) = 0;
  /// What `typed` may become, at most `limit`; nothing for what no word, name or number of the
  /// archive goes on with.
  virtual CompletionResponse complete(const std::string& typed, std::size_t limit) = 0;
  virtual ArchiveStatus status() = 0;

  /// All hits of a search in its order, as all of its pages would show them together; offset,
  /// limit, cursor and facets do not matter.
  virtual Result<std::unique_ptr<ArticleStream>> stream(const SearchRequest& request) = 0;
  /// NotFound for an id that no article has.
  virtual Result<OfficialRecord> official(const std::string& id) = 0;
  /// By id, by name, or by the form of an address ("28-nq-tw"); NotFound.
  virtual Result<DocumentRecord> document(const std::string& id) = 0;
  virtual Result<ListResponse> officials(const ListRequest& request) = 0;
  virtual Result<ListResponse> documents(const ListRequest& request) = 0;
  /// What goes with an article, at most `limit` of each; NotFound.
  virtual Result<SimilarArticles> similar(const std::string& id, std::size_t limit) = 0;
  /// Where the article has the words of `query_text`; NotFound.
  virtual Result<QueryPlaces> find_in_article(const std::string& id,
                                              const std::string& query_text) = 0;
  virtual Coverage coverage() = 0;
  /// What was added or has changed. Each version of an article is told once to who goes on by the
  /// cursor. Refuses a cursor that it did not give (BadField).
  virtual Result<ChangesResponse> changes(const ChangesRequest& request) = 0;
  /// What a number in any spelling may mean, those of most articles first; none if the archive has
  /// none. Refuses text that is no number (BadSyntax).
  virtual Result<std::vector<NumberMeaning>> resolve(const std::string& number) = 0;
  /// Every number and official of the archive in a text of at most 64 KiB.
  virtual CheckedText check_text(const std::string& text) = 0;
};

}  // namespace tracuu
