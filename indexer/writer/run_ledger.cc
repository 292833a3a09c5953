#include "indexer/writer/run_ledger.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tracuu {

bool RunLedger::enter(const std::string& id, std::uint64_t sequence, Standing standing,
                      RepairSet repairs) {
  const std::lock_guard lock(mutex_);
  const auto [at, is_new] = entries_.try_emplace(id);
  Entry& entry = at->second;
  if (!is_new) {
    ++repeated_;
    if (entry.sequence > sequence) return false;
    if (entry.has_place) doomed_.push_back(entry.place);
  }
  entry = Entry{.sequence = sequence,
                .standing = standing,
                .repairs = repairs,
                .has_place = false,
                .place = {}};
  return true;
}

void RunLedger::written(const std::string& id, std::uint64_t sequence, Place place) {
  const std::lock_guard lock(mutex_);
  Entry& entry = entries_.at(id);
  if (entry.sequence != sequence) {
    doomed_.push_back(place);
    return;
  }
  entry.has_place = true;
  entry.place = place;
}

void RunLedger::refuse(Refusal refusal) {
  const std::lock_guard lock(mutex_);
  refused_.push_back(std::move(refusal));
}

void RunLedger::count_into(RunReport& report) {
  for (const auto& [id, entry] : entries_) {
    if (entry.standing == Standing::Added) ++report.added;
    if (entry.standing == Standing::Changed) ++report.changed;
    if (entry.standing == Standing::Unchanged) ++report.unchanged;
    for (std::size_t i = 0; i < report.repaired.size(); ++i) report.repaired[i] += entry.repairs[i];
  }
  report.repeated = repeated_;
  std::sort(refused_.begin(), refused_.end(), [](const Refusal& a, const Refusal& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
  report.refused = std::move(refused_);
  report.read =
      report.added + report.changed + report.unchanged + report.repeated + report.refused.size();
}

std::vector<std::string> RunLedger::changed_ids() const {
  std::vector<std::string> ids;
  for (const auto& [id, entry] : entries_) {
    if (entry.standing == Standing::Changed) ids.push_back(id);
  }
  return ids;
}

}  // namespace tracuu
