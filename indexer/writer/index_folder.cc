#include "indexer/writer/index_folder.h"

#include <cerrno>
#include <charconv>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "schema/record/index_error.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStubPrefix = "auto generations/";

/// A descriptor that closes itself.
class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (number_ < 0) throw std::system_error(errno, std::generic_category(), path.string());
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

void sync_to_disk(const fs::path& path, int flags) {
  const Descriptor descriptor(path, flags);
  if (::fsync(descriptor.number()) != 0) {
    throw std::system_error(errno, std::generic_category(), "fsync " + path.string());
  }
}

void sync_folder(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file()) sync_to_disk(entry.path(), O_RDONLY);
  }
  sync_to_disk(folder, O_RDONLY | O_DIRECTORY);
}

std::optional<std::uint64_t> read_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_ours(const fs::path& name) {
  return name == "current" || name == "current.new" || name == "generations" || name == "build" ||
         name == "lock";
}

/// Removes every generation but `number` and the newest one before it.
void remove_old_generations(const fs::path& folder, std::uint64_t number) {
  std::uint64_t previous = 0;
  std::vector<std::pair<std::uint64_t, fs::path>> others;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto found = read_number(entry.path().filename().string());
    if (!found || *found == number) continue;
    if (*found < number) previous = std::max(previous, *found);
    others.emplace_back(*found, entry.path());
  }
  for (const auto& [found, path] : others) {
    if (found != previous) fs::remove_all(path);
  }
}

}  // namespace

FolderLock::FolderLock(const fs::path& file)
    : descriptor_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), file.string());
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0) return;
  const int cause = errno;
  ::close(descriptor_);
  if (cause != EWOULDBLOCK) throw std::system_error(cause, std::generic_category(), file.string());
  throw IndexLocked("another run holds the lock " + file.string() + ": wait for it to end");
}

FolderLock::~FolderLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

IndexFolder::IndexFolder(fs::path root) : root_(std::move(root)) {}

fs::path IndexFolder::generation(std::uint64_t number) const {
  return root_ / "generations" / std::to_string(number);
}

std::optional<std::uint64_t> IndexFolder::current() const {
  std::ifstream in(stub());
  if (!in) return std::nullopt;
  std::string line;
  std::getline(in, line);
  if (line.starts_with(kStubPrefix)) {
    if (const auto number = read_number(std::string_view(line).substr(kStubPrefix.size())))
      return number;
  }
  throw IndexError(stub().string() + " names no generation of this folder: got '" + line +
                   "'; restore the file or index into a new folder");
}

FolderLock IndexFolder::lock_for_writing() const {
  if (fs::exists(root_) && !fs::is_directory(root_)) {
    throw IndexError(root_.string() + " is a file: name a folder with --index");
  }
  fs::create_directories(root_);
  for (const auto& entry : fs::directory_iterator(root_)) {
    if (is_ours(entry.path().filename())) continue;
    throw IndexError(root_.string() + " holds '" + entry.path().filename().string() +
                     "', which belongs to no index: name an empty or a new folder with --index");
  }
  return FolderLock(root_ / "lock");
}

fs::path IndexFolder::clear_build() const {
  fs::remove_all(build());
  fs::create_directories(build());
  return build();
}

void IndexFolder::publish(const fs::path& database, std::uint64_t number) const {
  const fs::path generations = root_ / "generations";
  fs::create_directories(generations);
  sync_folder(database);
  fs::remove_all(generation(number));
  fs::rename(database, generation(number));
  sync_to_disk(generations, O_RDONLY | O_DIRECTORY);

  const fs::path next = root_ / "current.new";
  {
    std::ofstream out(next);
    out << kStubPrefix << number << '\n';
    out.close();
    if (!out) throw IndexError("cannot write " + next.string() + ": is the disk full?");
  }
  sync_to_disk(next, O_RDONLY);
  fs::rename(next, stub());
  sync_to_disk(root_, O_RDONLY | O_DIRECTORY);
  remove_old_generations(generations, number);
}

std::uintmax_t folder_size_bytes(const fs::path& folder) {
  std::uintmax_t bytes = 0;
  if (!fs::exists(folder)) return bytes;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += entry.file_size();
  }
  return bytes;
}

}  // namespace tracuu
