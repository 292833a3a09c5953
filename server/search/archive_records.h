#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/date/date.h"
#include "schema/record/article.h"
#include "server/search/facet_value.h"

namespace tracuu {

/// Of the values that stand in the same articles as something, so many are listed.
inline constexpr std::size_t kMostCompanions = 100;

/// In how many articles something stands, and when the first and the last of them appeared.
struct SeenSpan {
  std::uint64_t articles = 0;
  std::optional<Day> first;  ///< Nothing if none of the articles has a date.
  std::optional<Day> last;
};

/// An office as articles write it. It says when it was seen, not when it was held.
struct SeenOffice {
  CitedOffice office;
  SeenSpan seen;
};

struct YearCount {
  int year = 0;
  std::uint64_t articles = 0;
};

/// What the archive knows of one official. All counts are exact. Offices that differ in nothing but
/// case and the place of tone marks are one, spelt as most articles have it.
struct OfficialRecord {
  std::string id;
  std::string name;
  SeenSpan seen;
  std::vector<SeenOffice> offices;      ///< Seen last, first.
  std::vector<YearCount> years;         ///< Ascending, without gaps; undated articles left out.
  std::vector<FacetValue> officials;    ///< In the same articles, most frequent first.
  std::vector<FacetValue> resolutions;  ///< Likewise.
  std::vector<FacetValue> documents;    ///< Likewise.
  std::string generation;
};

/// One of the documents that bear a number, as far as articles tell them apart.
struct SeenLife {
  std::string id;  ///< life_id(): "28-NQ/TW@XIII"; the plain number for articles that do not say.
  std::string label;  ///< "28-NQ/TW (khóa XIII)".
  SeenSpan seen;
  std::string title = {};       ///< From the registry; "" if it has none.
  std::optional<Day> day = {};  ///< Likewise.
};

/// What the archive knows of one document number, or of one document that is called by a name.
struct DocumentRecord {
  std::string id;
  std::string kind;  ///< As most articles call it.
  std::string label;
  bool by_name = false;  ///< It is called by a name, and has no lives.
  std::string issuer;  ///< In words: the registry's; else as the first article that says it; or "".
  std::string title;   ///< From the registry, where it knows one document of that number; or "".
  std::optional<Day> day;               ///< Likewise.
  std::vector<std::string> aliases;     ///< Likewise: what else it is called.
  std::vector<std::string> stands_for;  ///< Of a name: the numbers that the registry gives it.
  SeenSpan seen;
  std::vector<SeenLife> lives;        ///< Latest first; one if no article tells of another.
  std::vector<YearCount> years;       ///< Ascending, without gaps; undated articles left out.
  std::vector<FacetValue> officials;  ///< In the same articles, most frequent first.
  std::vector<FacetValue> resolutions;
  std::vector<FacetValue> documents;
  std::optional<Article> first_mention;  ///< The earliest article that has it, without body.
  std::string generation;
};

enum class ListOrder : std::uint8_t {
  Name,      ///< Vietnamese collation (ICU, "vi"); numbers by their value.
  Articles,  ///< Most articles first, then as Name.
};

/// Stands in ListRequest::kind for documents of every kind that are called by a name.
inline constexpr std::string_view kNamedKind = "named";

/// A part of the list of officials or documents.
struct ListRequest {
  /// Words of the name, each from its beginning, marks as in a search; "" for all.
  std::string text = {};
  std::string kind =
      {};  ///< Documents only: document_kind(), "" for all; kNamedKind for those by name.
  ListOrder order = ListOrder::Name;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;  ///< 1..200
};

struct ListEntry {
  std::string id;
  std::string label;
  std::string kind;  ///< Documents only.
  SeenSpan seen;
  bool by_name = false;  ///< Documents only: called by a name.
};

struct ListResponse {
  std::uint64_t total = 0;  ///< Exact.
  std::vector<ListEntry> entries;
  std::string generation;
};

/// What belongs to one article. Articles have no body.
struct SimilarArticles {
  std::vector<Article> copies;   ///< Of the same release, earliest first.
  std::vector<Article> similar;  ///< On the same matter, likest first, copies of each other once.
};

/// The articles of one source, by month.
struct SourceCoverage {
  std::string source;  ///< "" for articles that do not say.
  SeenSpan seen;
  std::vector<std::uint64_t> months;  ///< One count for each month of Coverage, in its order.
};

/// Which articles the archive has, and where the gaps are.
struct Coverage {
  std::optional<std::chrono::year_month>
      first_month;                      ///< Of the dated articles; nothing if none is.
  std::vector<std::uint64_t> months;    ///< Of all sources, from first_month on.
  std::vector<SourceCoverage> sources;  ///< Most articles first.
  std::vector<FacetValue> sections;     ///< Most articles first.
  std::uint64_t undated = 0;
};

/// A stretch of a text, in bytes.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const TextRange&) const = default;
};

/// Where an article has what a query asks for as typed, as its hit marks it: in order, apart from
/// each other.
struct QueryPlaces {
  std::vector<TextRange> title;
  std::vector<TextRange> body;
};

/// All hits of a search, one after the other, as they were when it began. Used by one thread at a
/// time; holds the generation that it reads in memory and four bytes a hit.
class ArticleStream {
 public:
  virtual ~ArticleStream() = default;
  /// How many there are in all. Exact.
  virtual std::uint64_t total() const = 0;
  /// Passes over the next `count`, or all that are left, without reading them.
  virtual void skip(std::uint64_t count) = 0;
  /// The next ones, with body, some 256 KiB or one article; none at the end. Holds nothing back
  /// from other readers in between. Throws IndexError.
  virtual std::vector<Article> next() = 0;
};

/// What a change of the archive is told by: an article that was added or has changed.
struct Change {
  Article article;  ///< Without body.
  std::chrono::sys_seconds findable_since;
};

struct ChangesRequest {
  std::chrono::sys_seconds since;
  std::string cursor;  ///< Of the answer before; "" to begin.
  std::uint32_t limit = 100;
};

struct ChangesResponse {
  std::vector<Change> changes;  ///< Earliest first.
  std::string next_cursor;      ///< Always: where later changes will follow.
  bool complete = true;         ///< False if there are more now.
  std::string generation;
};

/// One document that a number may mean.
struct NumberMeaning {
  std::string id;
  std::string label;
  std::string kind;
  SeenSpan seen;
  std::vector<SeenLife> lives;
};

/// A text is a list if none of its lines has more bytes.
inline constexpr std::size_t kListLineBytes = 200;

/// A number or name in a text that somebody checks against the archive.
struct CheckedMention {
  enum class Kind : std::uint8_t { Official, Document } kind = Kind::Document;
  std::uint32_t begin = 0;  ///< Bytes of the text.
  std::uint32_t end = 0;
  std::string label;                ///< In its one spelling.
  std::vector<ListEntry> meanings;  ///< None: the archive does not have it.
};

struct CheckedText {
  std::vector<CheckedMention> mentions;  ///< In order of appearance.
  /// Of a list: the lines that hold neither; normalised. None of a text with a longer line, whose
  /// sentences need not.
  std::vector<std::string> not_understood;
  std::string generation;
};

}  // namespace tracuu
