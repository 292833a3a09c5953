#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/writer/run_report.h"

namespace tracuu {

/// What an article of the source is to the index.
enum class Standing : std::uint8_t { Added, Changed, Unchanged };

/// Where a run put an article: in which shard, under which Xapian docid.
struct Place {
  std::size_t shard = 0;
  std::uint32_t docid = 0;
};

/// Who wins when a source holds one id several times: the last in reading order, whatever thread
/// gets to it first; so that two runs over one source end alike. Thread-safe.
class RunLedger {
 public:
  /// Enters article `id`, the `sequence`-th that was read. False if a later one with that id is in.
  bool enter(const std::string& id, std::uint64_t sequence, Standing standing,
             RepairSet repairs = {});

  /// Says where the document of an entered article was written.
  void written(const std::string& id, std::uint64_t sequence, Place place);

  void refuse(Refusal refusal);

  // For use after all threads are done:

  /// Fills in the counts and the refusals, in order of file and line.
  void count_into(RunReport& report);
  /// Documents that a later article replaced: to be deleted from their shards.
  const std::vector<Place>& doomed() const { return doomed_; }
  /// Ids whose document in the index is out of date.
  std::vector<std::string> changed_ids() const;

 private:
  struct Entry {
    std::uint64_t sequence = 0;
    Standing standing = Standing::Added;
    RepairSet repairs = {};
    bool has_place = false;
    Place place;
  };

  std::mutex mutex_;
  std::unordered_map<std::string, Entry> entries_;
  std::vector<Place> doomed_;
  std::vector<Refusal> refused_;
  std::uint64_t repeated_ = 0;
};

}  // namespace tracuu
