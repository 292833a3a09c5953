#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "server/search/snapshot.h"

namespace tracuu {

/// Keeps the snapshot of the generation that an index folder names, and follows it: a new
/// generation is opened beside the old one and put in its place. An index that cannot be opened
/// leaves the old snapshot in service. Thread-safe.
class IndexHandle {
 public:
  /// Called with one line about what happened, by the constructor or the watching thread.
  using Listener = std::function<void(const std::string& message)>;

  /// `index` is an index folder, or a Xapian stub file. Throws IndexError if it cannot be opened.
  IndexHandle(const std::filesystem::path& index, Listener listener);

  std::shared_ptr<const Snapshot> snapshot() const;

 private:
  void watch(const std::stop_token& stop);
  std::string read_stub() const;
  std::shared_ptr<const Snapshot> open(const std::string& stub_text) const;

  std::filesystem::path stub_;
  Listener listener_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Snapshot> snapshot_;
  std::string stub_text_;
  std::jthread watcher_;  // Last: ends before the rest goes.
};

}  // namespace tracuu
