#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "schema/record/article.h"
#include "schema/repair/repair.h"
#include "schema/result.h"

namespace tracuu {

enum class ItemFormat : std::uint8_t {
  ArticleJson,  ///< One JSON object, schema/json/article.schema.json.
  HtmlPage,
  TextPage,  ///< A portal page saved as text.
};

/// One article as bytes, not yet understood: what a worker thread takes from the reader.
struct SourceItem {
  std::string
      file;  ///< Path as given on the command line plus what was found below it; "-" for stdin.
  std::uint64_t line = 0;  ///< From 1 in line-based files, 0 for whole files.
  ItemFormat format = ItemFormat::ArticleJson;
  std::string bytes;
  /// What a missing id is made of: the path below the folder given on the command line (so that an
  /// archive may move), with "#line" in files of many articles. Empty: file and line are taken.
  std::string name = {};
};

/// One input that is not taken, for the run report.
struct Refusal {
  std::string file;
  std::uint64_t line = 0;  ///< 0 for whole files.
  std::string reason;      ///< Says what to do; see schema/result.h.
  bool operator==(const Refusal&) const = default;
};

/// Reads articles one after the other, holding at most one file's decompression state and one item.
class SourceReader {
 public:
  virtual ~SourceReader() = default;
  /// The next item or refusal; nothing at the end. Not thread-safe.
  virtual std::optional<std::variant<SourceItem, Refusal>> next() = 0;
  /// Bytes read so far and in all (0 if not known, as for stdin), of the files as they lie on disk:
  /// for progress.
  virtual std::uint64_t bytes_read() const = 0;
  virtual std::uint64_t bytes_total() const = 0;
};

/// The largest article that is read, in bytes as decompressed. What is larger is refused unread.
inline constexpr std::size_t kMaxItemBytes = std::size_t{16} << 20U;
/// The largest body that is indexed, in bytes.
inline constexpr std::size_t kMaxBodyBytes = std::size_t{2} << 20U;

/// Opens files, folders (walked in name order; hidden files and unknown endings skipped; links
/// followed, each folder once) and "-" (JSON Lines on stdin). Endings: .jsonl .ndjson .json .html
/// .htm .txt, each also .gz; a file given by name may have any ending, its content decides then.
/// A path that does not exist is refused here, so that a typing error stops the run before it
/// begins. A file that cannot be read, or is cut off, is a Refusal of its own; its neighbours are
/// read.
Result<std::unique_ptr<SourceReader>> open_sources(const std::vector<std::string>& paths);

/// Of the same files only those whose ending says that they are pages (.html .htm .txt, also .gz).
Result<std::unique_ptr<SourceReader>> open_pages(const std::vector<std::string>& paths);

/// Whether an article must have a title: the archive demands one; `extract`, which looks at loose
/// texts, does not.
enum class TitleRule : std::uint8_t { Required, Optional };

/// An article, and what was wrong with its encoding.
struct ReadArticle {
  Article article;
  RepairSet repairs = {};
};

/// Understands one item: parses JSON, or cleans the page (indexer/page), and repairs its texts
/// (schema/repair). Fills all of Article but event_days; officials and documents only as far as
/// the source itself states them. `sha256` is of what came in, whatever was repaired. Thread-safe.
Result<ReadArticle> read_and_repair(const SourceItem& item,
                                    TitleRule title_rule = TitleRule::Required);

/// The article alone.
Result<Article> read_article(const SourceItem& item, TitleRule title_rule = TitleRule::Required);

}  // namespace tracuu
