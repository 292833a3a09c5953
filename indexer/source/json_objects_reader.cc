#include "indexer/source/item_reader.h"

namespace tracuu {

namespace {

/// Where one JSON object ends, found by its brackets and strings alone, byte by byte.
class ObjectScan {
 public:
  enum class State { Within, Complete, Broken };

  State take(char c) {
    if (in_string_) return take_in_string(c);
    if (is_blank(c)) return State::Within;
    const char before = last_;
    last_ = c;
    if (c == '"') in_string_ = true;
    if (c == '{' || c == '[') return open(c, before);
    if (c == '}' || c == ']') return close(c);
    return is_allowed(c) ? State::Within : State::Broken;
  }

 private:
  static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
  /// What stands outside of strings: numbers, true, false, null.
  static bool is_allowed(char c) {
    return std::string_view("\":,0123456789+-.eEtrufalsn").find(c) != std::string_view::npos;
  }

  State take_in_string(char c) {
    if (c == '\n')
      return State::Broken;  // No string of JSON holds one: the closing mark is missing.
    if (!escaped_ && c == '"') {
      in_string_ = false;
      last_ = '"';
    }
    escaped_ = !escaped_ && c == '\\';
    return State::Within;
  }

  State open(char c, char before) {
    // In an object a value only follows a colon: the bracket that should have closed it is missing.
    if (!open_.empty() && open_.back() == '{' && before != ':') return State::Broken;
    open_ += c;
    return State::Within;
  }

  State close(char c) {
    if (open_.empty() || open_.back() != (c == '}' ? '{' : '[')) return State::Broken;
    open_.pop_back();
    return open_.empty() ? State::Complete : State::Within;
  }

  std::string open_;
  char last_ = '\0';
  bool in_string_ = false;
  bool escaped_ = false;
};

/// Takes the objects out of a file that is an array of them, a row of them, or just one. One that
/// is broken is refused, and reading goes on where the next seems to begin: at a '{' after "},".
class JsonObjectsReader : public ItemReader {
 public:
  JsonObjectsReader(const SourceFile& file, ByteStream& bytes) : file_(file), bytes_(bytes) {}

  std::optional<ItemOrRefusal> next() override {
    while (!ended_) {
      const char c = peek();
      if (bytes_at_end_) return end_of_file();
      if (c == '{' && (!recovering_ || object_may_begin_)) return read_object();
      if (auto refusal = take_between(c)) return refusal;
    }
    return std::nullopt;
  }

 private:
  char peek() {
    const auto chunk = bytes_.peek();
    bytes_at_end_ = chunk.empty();
    return chunk.empty() ? '\0' : chunk.front();
  }

  void step(char c) {
    if (c == '\n') ++line_;
    bytes_.consume(1);
  }

  std::optional<Refusal> end_of_file() {
    ended_ = true;
    if (!bytes_.failure().empty()) return Refusal{file_.path, line_, bytes_.failure()};
    if (recovering_) return std::nullopt;
    if (nothing_seen_) return Refusal{file_.path, 0, "the file is empty"};
    if (array_open_) {
      return Refusal{file_.path, line_, "the array has no end; the file may be cut off"};
    }
    return std::nullopt;
  }

  /// What stands between objects: brackets and commas of the array, or something that is no
  /// article.
  std::optional<Refusal> take_between(char c) {
    const auto line = line_;
    step(c);
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return std::nullopt;
    const bool opens = c == '[' && nothing_seen_;
    const bool closes = c == ']' && array_open_ && !recovering_;
    nothing_seen_ = false;
    if (opens || closes) array_open_ = opens;
    // After something broken, only "}," tells where an object may begin; a new line after '}' too.
    object_may_begin_ = c == '}' || (c == ',' && object_may_begin_);
    if (opens || closes || c == ',' || recovering_) return std::nullopt;
    recovering_ = true;
    return Refusal{file_.path, line, "expected an article as a JSON object here"};
  }

  ItemOrRefusal read_object() {
    const auto first_line = line_;
    const bool only = nothing_seen_ && !array_open_;
    nothing_seen_ = false;
    recovering_ = false;
    ObjectScan scan;
    std::string text;
    bool too_large = false;
    while (true) {
      const char c = peek();
      if (bytes_at_end_) return cut_off(first_line);
      const auto state = scan.take(c);
      if (state == ObjectScan::State::Broken) return broken(first_line);
      step(c);
      too_large = too_large || text.size() >= kMaxItemBytes;
      if (too_large) {
        text.clear();
      } else {
        text += c;
      }
      if (state == ObjectScan::State::Complete) break;
    }
    if (too_large) return Refusal{file_.path, first_line, too_large_reason("the article")};
    return SourceItem{file_.path, first_line, ItemFormat::ArticleJson, std::move(text),
                      only ? file_.name : file_.name + "#" + std::to_string(first_line)};
  }

  Refusal cut_off(std::uint64_t first_line) {
    ended_ = true;
    return {file_.path, first_line,
            bytes_.failure().empty() ? "the file ends within this article" : bytes_.failure()};
  }

  /// The byte that shows it is left: it may begin the next object.
  Refusal broken(std::uint64_t first_line) {
    recovering_ = true;
    object_may_begin_ = peek() == '{';
    return {
        file_.path, first_line,
        "not valid JSON from line " + std::to_string(line_) + " on; looking for the next article"};
  }

  const SourceFile& file_;
  ByteStream& bytes_;
  std::uint64_t line_ = 1;
  bool nothing_seen_ = true;
  bool array_open_ = false;
  bool recovering_ = false;
  bool object_may_begin_ = false;
  bool bytes_at_end_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> read_json_objects(const SourceFile& file, ByteStream& bytes) {
  return std::make_unique<JsonObjectsReader>(file, bytes);
}

}  // namespace tracuu
