#include "server/search/index_handle.h"

#include <chrono>
#include <condition_variable>
#include <fstream>
#include <sstream>

#include "schema/record/index_error.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

// The promise is a second; a stub is one line, so reading it costs nothing.
constexpr std::chrono::milliseconds kWatchInterval{250};

fs::path stub_of(const fs::path& index) {
  if (!fs::exists(index)) {
    throw IndexError("no index at " + index.string() +
                     ": make one with 'tracuu-index update --index " + index.string() +
                     " SOURCE…'");
  }
  if (!fs::is_directory(index)) return index;
  if (fs::exists(index / "current")) return index / "current";
  throw IndexError(index.string() +
                   " holds no published index: make one with 'tracuu-index update --index " +
                   index.string() + " SOURCE…'");
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

/// The number of the generation, or what else the stub's first line ends with.
std::string name_generation(const std::string& stub_text) {
  const std::string line = first_line(stub_text);
  return line.substr(line.rfind('/') + 1);
}

/// The database that an index folder's stub names, so that a snapshot never opens a later one; the
/// stub itself where it names something else, such as remote shards.
fs::path database_of(const fs::path& stub, const std::string& stub_text) {
  constexpr std::string_view kLocal = "auto ";
  const std::string line = first_line(stub_text);
  if (!line.starts_with(kLocal) || stub_text.find('\n') + 1 < stub_text.size()) return stub;
  return stub.parent_path() / line.substr(kLocal.size());
}

}  // namespace

IndexHandle::IndexHandle(const fs::path& index, Listener listener)
    : stub_(stub_of(index)), listener_(std::move(listener)), stub_text_(read_stub()) {
  snapshot_ = open(stub_text_);
  watcher_ = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

std::shared_ptr<const Snapshot> IndexHandle::snapshot() const {
  const std::lock_guard lock(mutex_);
  return snapshot_;
}

std::string IndexHandle::read_stub() const {
  const std::ifstream in(stub_);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::shared_ptr<const Snapshot> IndexHandle::open(const std::string& stub_text) const {
  auto snapshot =
      std::make_shared<const Snapshot>(database_of(stub_, stub_text), name_generation(stub_text));
  if (!snapshot->statistics_fault().empty()) listener_(snapshot->statistics_fault());
  return snapshot;
}

void IndexHandle::watch(const std::stop_token& stop) {
  std::mutex wait_mutex;
  std::condition_variable_any wake;
  std::unique_lock wait_lock(wait_mutex);
  std::string failed_text;
  while (!wake.wait_for(wait_lock, stop, kWatchInterval, [&] { return stop.stop_requested(); })) {
    const std::string text = read_stub();
    if (text.empty() || text == stub_text_ || text == failed_text) continue;
    try {
      auto next = open(text);
      const std::lock_guard lock(mutex_);
      snapshot_ = std::move(next);
      stub_text_ = text;
      listener_("generation " + snapshot_->generation() + " is now served");
    } catch (const std::exception& error) {
      failed_text = text;
      listener_(std::string("a new generation cannot be opened, the old one stays in service: ") +
                error.what());
    }
  }
}

}  // namespace tracuu
