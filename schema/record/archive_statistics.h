#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/record/token_sequence.h"
#include "schema/result.h"

namespace tracuu {

/// What an archive uses and how often, for suggestions: counted by the indexer for each generation,
/// read by the server. All counts are of articles.
///
/// The file, little-endian, each part padded to 8 bytes:
///
///   header    nine 64-bit numbers: magic, version, checksum of all that follows it, articles,
///             words, bytes of words, phrases, bytes of phrases, pairs
///   words     counts (32 bits each), ends (32 bits, two a row: of its key, of its text), bytes
///   phrases   likewise
///   pairs     ends of the rows by first code (32 bits each), second codes (16 bits), counts (8)
///
/// A pair is two codes of token_sequence.h; its count is rounded, see rounded_count().
inline constexpr std::string_view kStatisticsFile = "statistics";
inline constexpr std::uint64_t kStatisticsVersion = 1;

/// A word or phrase with the number of articles that have it.
struct CountedText {
  std::string key;   ///< What it is found by; rows are sorted by it.
  std::string text;  ///< As the archive writes it, where `key` does not say.
  std::uint32_t articles = 0;
};

/// Neighbours in a text.
struct CountedPair {
  SequenceCode first = 0;
  SequenceCode second = 0;
  std::uint32_t articles = 0;
};

/// The content of the file before it is encoded.
struct StatisticsTables {
  std::uint64_t articles = 0;
  std::vector<CountedText> words;    ///< Key: Token::text. Text: "" where spell_key() gives it.
  std::vector<CountedText> phrases;  ///< Key: suggestion_key(). Sorted by key.
  std::vector<CountedPair> pairs;    ///< Sorted by both codes.
};

/// The file's bytes. Requires rows sorted as above and less than 4 GB of each part.
std::string encode_statistics(const StatisticsTables& tables);

/// A count as a byte and back: eight steps from each power of two to the next, so never more than
/// 5 % off.
std::uint8_t encode_count(std::uint32_t count);
double rounded_count(std::uint8_t code);

/// The text by which suggestions are compared, whatever the accents: folded keys with ' ' between
/// and every y written i, because Mỹ and Mĩ are one word. "Hạ Long" -> "ha long".
std::string suggestion_key(std::string_view text);

/// The statistics of one generation, mapped into memory. Cheap to copy; immutable; thread-safe. An
/// empty one counts nothing.
class ArchiveStatistics {
 public:
  ArchiveStatistics() = default;

  /// Reads the statistics beside the database at `database`. NotFound where there are none,
  /// BadSyntax where they are damaged or of another version; the message names the file and the
  /// command that makes it anew. Views that are handed out live as long as this object or a copy.
  static Result<ArchiveStatistics> open(const std::filesystem::path& database);

  /// Rows of texts sorted by key.
  class Rows {
   public:
    Rows() = default;
    Rows(std::span<const std::uint32_t> counts, std::span<const std::uint32_t> ends,
         std::string_view bytes)
        : counts_(counts), ends_(ends), bytes_(bytes) {}

    std::size_t size() const { return counts_.size(); }
    std::uint32_t articles(std::size_t row) const { return counts_[row]; }
    std::string_view key(std::size_t row) const { return part(2 * row); }
    std::string_view text(std::size_t row) const { return part(2 * row + 1); }

    /// The rows whose key begins with `prefix`: from first to second, exclusive.
    std::pair<std::size_t, std::size_t> find_prefix(std::string_view prefix) const;
    /// The row with this key; size() if there is none.
    std::size_t find(std::string_view key) const;

   private:
    std::string_view part(std::size_t at) const {
      const std::uint32_t begin = at == 0 ? 0 : ends_[at - 1];
      return bytes_.substr(begin, ends_[at] - begin);
    }
    std::size_t lower_bound(std::string_view key) const;

    std::span<const std::uint32_t> counts_;
    std::span<const std::uint32_t> ends_;
    std::string_view bytes_;
  };

  bool empty() const { return articles_ == 0; }
  std::uint64_t articles() const { return articles_; }
  const Rows& words() const { return words_; }
  const Rows& phrases() const { return phrases_; }

  /// How many articles have the word with this key (Token::text); 0 for one that only one article
  /// has.
  std::uint32_t count_word(std::string_view key) const;
  /// How the archive mostly spells the word with this key, in lower case.
  std::string spell_word(std::string_view key) const;
  /// How many articles have these neighbours; rounded, 0 for less than two. Codes may be shared by
  /// several words: an upper bound for two that are rare.
  double count_pair(SequenceCode first, SequenceCode second) const;
  /// How many different words follow this one, in two articles or more each.
  std::size_t count_followers(SequenceCode first) const;

 private:
  class MappedFile;

  bool take(std::string_view bytes);

  std::shared_ptr<const MappedFile> file_;
  std::uint64_t articles_ = 0;
  Rows words_;
  Rows phrases_;
  std::span<const std::uint32_t> pair_ends_;
  std::span<const std::uint16_t> pair_seconds_;
  std::span<const std::uint8_t> pair_counts_;
};

}  // namespace tracuu
