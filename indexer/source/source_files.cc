#include "indexer/source/source_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include <sys/stat.h>

namespace tracuu {

namespace {

namespace fs = std::filesystem;

struct Ending {
  std::string_view ending;
  FileKind kind;
};

constexpr std::array kEndings{
    Ending{".jsonl", FileKind::JsonLines}, Ending{".ndjson", FileKind::JsonLines},
    Ending{".json", FileKind::Json},       Ending{".html", FileKind::Html},
    Ending{".htm", FileKind::Html},        Ending{".txt", FileKind::Text},
};

std::string lower_ascii(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lowered;
}

/// Walks one folder. Remembers the folders seen, as links may lead in circles.
class FolderWalk {
 public:
  std::vector<SourceFile> walk(const fs::path& folder) {
    visit(folder, "");
    return std::move(files_);
  }

 private:
  void visit(const fs::path& folder, const std::string& name) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) return refuse_path(folder, name, errno);
    if (!seen_.emplace(status.st_dev, status.st_ino).second) return;

    for (const auto& entry : sorted_entries(folder, name)) {
      const auto file_name = entry.filename().string();
      if (file_name.starts_with('.')) continue;
      take(entry, (fs::path(name) / file_name).string());
    }
  }

  std::vector<fs::path> sorted_entries(const fs::path& folder, const std::string& name) {
    std::vector<fs::path> entries;
    std::error_code error;
    fs::directory_iterator iterator(folder, error);
    while (!error && iterator != fs::directory_iterator()) {
      entries.push_back(iterator->path());
      iterator.increment(error);
    }
    if (error) refuse_path(folder, name, error.value());
    std::sort(entries.begin(), entries.end());
    return entries;
  }

  void take(const fs::path& path, const std::string& name) {
    struct stat status {};
    const auto kind = find_file_kind(name);
    if (::stat(path.c_str(), &status) != 0) {
      if (kind != FileKind::Unknown) refuse_path(path, name, errno);
      return;
    }
    if (S_ISDIR(status.st_mode)) return visit(path, name);
    if (!S_ISREG(status.st_mode) || kind == FileKind::Unknown) return;
    files_.push_back({path.string(), name, kind, static_cast<std::uint64_t>(status.st_size)});
  }

  void refuse_path(const fs::path& path, const std::string& name, int error) {
    files_.push_back({path.string(), name, FileKind::Unknown, 0,
                      "cannot be read: " + std::generic_category().message(error)});
  }

  std::vector<SourceFile> files_;
  std::set<std::pair<dev_t, ino_t>> seen_;
};

}  // namespace

FileKind find_file_kind(std::string_view name) {
  const auto lowered = lower_ascii(name);
  std::string_view rest = lowered;
  if (rest.ends_with(".gz")) rest.remove_suffix(3);
  for (const auto& [ending, kind] : kEndings) {
    if (rest.ends_with(ending)) return kind;
  }
  return FileKind::Unknown;
}

Result<std::vector<SourceFile>> find_source_files(const std::string& path) {
  if (path == "-") return std::vector{SourceFile{"-", "-", FileKind::JsonLines, 0}};

  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return refuse(ErrorCode::NotFound, "'" + path + "': " + std::generic_category().message(errno));
  }
  if (S_ISDIR(status.st_mode)) return FolderWalk().walk(path);
  const auto size = S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
  return std::vector{
      SourceFile{path, fs::path(path).filename().string(), find_file_kind(path), size}};
}

}  // namespace tracuu
