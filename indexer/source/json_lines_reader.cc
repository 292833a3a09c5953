#include <algorithm>

#include "indexer/source/item_reader.h"

namespace tracuu {

namespace {

class JsonLinesReader : public ItemReader {
 public:
  JsonLinesReader(const SourceFile& file, ByteStream& bytes) : file_(file), bytes_(bytes) {}

  std::optional<ItemOrRefusal> next() override {
    while (!ended_) {
      read_line();
      if (ended_ && !bytes_.failure().empty()) return Refusal{file_.path, line_, bytes_.failure()};
      if (too_long_) return Refusal{file_.path, line_, too_large_reason("the line")};
      if (text_.find_first_not_of(" \t\r") == std::string::npos) continue;
      if (text_.back() == '\r') text_.pop_back();
      return SourceItem{file_.path, line_, ItemFormat::ArticleJson, std::move(text_),
                        file_.name + "#" + std::to_string(line_)};
    }
    return std::nullopt;
  }

 private:
  /// Reads up to the next line end, of an overlong line nothing.
  void read_line() {
    ++line_;
    text_.clear();
    too_long_ = false;
    while (true) {
      const auto chunk = bytes_.peek();
      if (chunk.empty()) {
        ended_ = true;
        return;
      }
      const auto end = chunk.find('\n');
      keep(chunk.substr(0, end));
      bytes_.consume(std::min(end, chunk.size() - 1) + 1);
      if (end != std::string_view::npos) return;
    }
  }

  void keep(std::string_view part) {
    too_long_ = too_long_ || text_.size() + part.size() > kMaxItemBytes;
    if (too_long_) {
      text_.clear();
    } else {
      text_ += part;
    }
  }

  const SourceFile& file_;
  ByteStream& bytes_;
  std::string text_;
  std::uint64_t line_ = 0;
  bool too_long_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> read_json_lines(const SourceFile& file, ByteStream& bytes) {
  return std::make_unique<JsonLinesReader>(file, bytes);
}

}  // namespace tracuu
