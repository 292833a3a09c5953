#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace tracuu {

struct ValueCount {
  std::string value;
  std::uint64_t articles = 0;
};

/// Counts over a whole database, for `stats`. All exact.
struct IndexStatistics {
  std::uint64_t undated = 0;
  std::string oldest;  ///< YYYY-MM-DD, "" if no article is dated.
  std::string newest;
  std::uint64_t terms = 0;      ///< Distinct, of all fields.
  double average_length = 0;    ///< Terms an article, as BM25 counts them.
  std::uint64_t officials = 0;  ///< Distinct.
  std::uint64_t resolutions = 0;
  std::uint64_t other_documents = 0;
  std::vector<ValueCount> years;    ///< Oldest first.
  std::vector<ValueCount> sources;  ///< Most frequent first.
  std::vector<ValueCount> sections;
};

/// Throws IndexError.
IndexStatistics count_statistics(const std::filesystem::path& database);

}  // namespace tracuu
