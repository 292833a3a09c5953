#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace tracuu {

/// Holds the lock of an index folder; other processes' attempts fail at once. Released at
/// destruction and when the process dies.
class FolderLock {
 public:
  /// Throws IndexLocked if another process holds it.
  explicit FolderLock(const std::filesystem::path& file);
  ~FolderLock();
  FolderLock(FolderLock&& other) noexcept;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  FolderLock& operator=(FolderLock&&) = delete;

 private:
  int descriptor_ = -1;
};

/// An index on disk:
///
///   DIR/current            stub file, one line "auto generations/7"; replaced by one rename
///   DIR/generations/7      the database that is served; never written to after publication
///   DIR/generations/6      the one before
///   DIR/build              what a run is making; the next removes what a killed one left over
///   DIR/lock               held over a whole run
///
/// Source of the layout: Xapian stub databases (admin_notes), measured: readers never fail over a
/// renamed stub, while a database that is written to in place makes them.
class IndexFolder {
 public:
  explicit IndexFolder(std::filesystem::path root);

  const std::filesystem::path& root() const { return root_; }
  std::filesystem::path stub() const { return root_ / "current"; }
  std::filesystem::path build() const { return root_ / "build"; }
  std::filesystem::path generation(std::uint64_t number) const;

  /// The number of the generation that is served; nothing where none was ever published.
  /// Throws IndexError if the stub names no generation.
  std::optional<std::uint64_t> current() const;

  /// Makes the folder where it is missing and takes its lock. Throws IndexError if it is a file, or
  /// holds something that is no index: a slip in --index must not fill somebody's folder.
  FolderLock lock_for_writing() const;

  /// An empty build folder. Requires the lock.
  std::filesystem::path clear_build() const;

  /// Makes `database` (below build()) generation `number`, on disk before readers see it, and
  /// removes all generations but it and the one before. Requires the lock.
  void publish(const std::filesystem::path& database, std::uint64_t number) const;

 private:
  std::filesystem::path root_;
};

/// Size in bytes of all files below `folder`; 0 if it does not exist.
std::uintmax_t folder_size_bytes(const std::filesystem::path& folder);

}  // namespace tracuu
