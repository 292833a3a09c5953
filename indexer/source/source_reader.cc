#include <algorithm>
#include <functional>
#include <iterator>

#include "indexer/source/item_reader.h"
#include "indexer/source/source.h"
#include "indexer/source/source_files.h"

namespace tracuu {

namespace {

/// The files one after the other, one open at a time.
class FilesReader : public SourceReader {
 public:
  explicit FilesReader(std::vector<SourceFile> files) : files_(std::move(files)) {
    for (const auto& file : files_) {
      bytes_total_ += file.size_bytes;
      total_known_ = total_known_ && (file.size_bytes > 0 || file.path != "-");
    }
  }

  std::optional<ItemOrRefusal> next() override {
    while (at_ < files_.size()) {
      if (!items_) {
        if (auto refusal = open_file()) return refusal;
        continue;
      }
      if (auto item = items_->next()) return item;
      close_file();
    }
    return std::nullopt;
  }

  std::uint64_t bytes_read() const override {
    return bytes_done_ + (stream_ ? stream_->bytes_read() : 0);
  }
  std::uint64_t bytes_total() const override { return total_known_ ? bytes_total_ : 0; }

 private:
  /// Opens the file that is next, or says why not and goes past it.
  std::optional<Refusal> open_file() {
    const auto& file = files_[at_];
    if (!file.refusal.empty()) {
      ++at_;
      return Refusal{file.path, 0, file.refusal};
    }
    auto stream = ByteStream::open(file.path);
    if (!stream) {
      ++at_;
      return Refusal{file.path, 0, stream.error().message};
    }
    stream_ = std::move(*stream);
    items_ = choose_item_reader(file, *stream_);
    return std::nullopt;
  }

  void close_file() {
    bytes_done_ += stream_->bytes_read();
    items_.reset();
    stream_.reset();
    ++at_;
  }

  std::vector<SourceFile> files_;
  std::size_t at_ = 0;
  std::unique_ptr<ByteStream> stream_;
  std::unique_ptr<ItemReader> items_;
  std::uint64_t bytes_done_ = 0;
  std::uint64_t bytes_total_ = 0;
  bool total_known_ = true;
};

Result<std::vector<SourceFile>> find_all_files(const std::vector<std::string>& paths) {
  std::vector<SourceFile> files;
  for (const auto& path : paths) {
    auto found = find_source_files(path);
    if (!found) return tl::unexpected(std::move(found.error()));
    files.insert(files.end(), std::make_move_iterator(found->begin()),
                 std::make_move_iterator(found->end()));
  }
  return files;
}

bool is_page_file(const SourceFile& file) {
  return file.kind == FileKind::Html || file.kind == FileKind::Text;
}

}  // namespace

Result<std::unique_ptr<SourceReader>> open_sources(const std::vector<std::string>& paths) {
  auto files = find_all_files(paths);
  if (!files) return tl::unexpected(std::move(files.error()));
  return std::make_unique<FilesReader>(*std::move(files));
}

Result<std::unique_ptr<SourceReader>> open_pages(const std::vector<std::string>& paths) {
  auto files = find_all_files(paths);
  if (!files) return tl::unexpected(std::move(files.error()));
  files->erase(std::remove_if(files->begin(), files->end(), std::not_fn(is_page_file)),
               files->end());
  return std::make_unique<FilesReader>(*std::move(files));
}

}  // namespace tracuu
