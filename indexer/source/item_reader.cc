#include "indexer/source/item_reader.h"

namespace tracuu {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// Enough to see past blank lines to what a file holds. Bytes.
constexpr std::size_t kSniffedBytes = 4096;

/// Stands for a file that is none of ours.
class RefusingReader : public ItemReader {
 public:
  explicit RefusingReader(Refusal refusal) : refusal_(std::move(refusal)) {}
  std::optional<ItemOrRefusal> next() override {
    if (!refusal_) return std::nullopt;
    auto refusal = std::move(*refusal_);
    refusal_.reset();
    return refusal;
  }

 private:
  std::optional<Refusal> refusal_;
};

char first_character(std::string_view head) {
  const auto first = head.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos ? '\0' : head[first];
}

FileKind find_kind_by_content(std::string_view head) {
  const char first = first_character(head);
  if (first == '{') return FileKind::JsonLines;
  if (first == '[') return FileKind::Json;
  return first == '<' ? FileKind::Html : FileKind::Text;
}

}  // namespace

std::string too_large_reason(std::string_view what) {
  return std::string(what) + " is over " + std::to_string(kMaxItemBytes >> 20U) +
         " MiB; split it into several articles";
}

std::unique_ptr<ItemReader> choose_item_reader(const SourceFile& file, ByteStream& bytes) {
  if (bytes.peek(kByteOrderMark.size()).starts_with(kByteOrderMark)) {
    bytes.consume(kByteOrderMark.size());
  }
  // Standard input may be a terminal or a slow pipe: do not wait for more than its first bytes.
  const auto head = bytes.peek(file.path == "-" ? 1 : kSniffedBytes).substr(0, kSniffedBytes);
  auto kind = file.kind;
  if (kind == FileKind::Unknown) {
    if (head.find('\0') != std::string_view::npos) {
      return std::make_unique<RefusingReader>(
          Refusal{file.path, 0, "not a text file: expected JSON Lines, JSON, HTML or text"});
    }
    kind = find_kind_by_content(head);
  }
  if (kind == FileKind::JsonLines && first_character(head) == '[') kind = FileKind::Json;

  if (kind == FileKind::JsonLines) return read_json_lines(file, bytes);
  if (kind == FileKind::Json) return read_json_objects(file, bytes);
  return read_page(file, bytes,
                   kind == FileKind::Html ? ItemFormat::HtmlPage : ItemFormat::TextPage);
}

}  // namespace tracuu
