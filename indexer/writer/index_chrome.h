#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/source/recurring_lines.h"
#include "indexer/source/source.h"
#include "indexer/writer/run_report.h"

namespace tracuu {

/// What a run knows of the chrome that recurs on an archive's pages: what the index knew, and what
/// the run's own source shows. It is settled before the first article is read, so that all articles
/// of a run are treated alike; a clean article as JSON is never touched.
class IndexChrome {
 public:
  /// `served` is what the generation keeps, "" for nothing. Throws IndexError if it is damaged.
  void take_served(const std::string& served);

  /// Looks at the pages of the source, the first 5,000 at most: memory is bounded, and chrome is on
  /// all of them.
  void learn(SourceReader& pages);

  /// Takes recurring lines out of an article that was read from a page, and enters them in its
  /// hash: an article whose text a newly learnt line changes is a changed one, once. Thread-safe.
  void clean(Article& article, ItemFormat format);

  bool changed() const { return !learnt_.empty(); }
  /// For the generation's metadata.
  std::string encode() const { return lines_.encode(); }
  void count_into(RunReport& report) const;

 private:
  RecurringLines lines_;
  std::vector<RecurringLine> learnt_;
  std::atomic<std::uint64_t> removed_ = 0;
  std::atomic<std::uint64_t> articles_ = 0;
};

}  // namespace tracuu
