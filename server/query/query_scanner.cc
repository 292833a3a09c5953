#include "server/query/query_scanner.h"

#include <algorithm>

#include "schema/text/syllable.h"

namespace tracuu {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

class QueryScanner {
 public:
  explicit QueryScanner(std::string_view text) : text_(text) {}

  std::vector<QueryItem> scan() {
    while (skip_blanks()) scan_item();
    return std::move(items_);
  }

 private:
  bool skip_blanks() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    return at_ < text_.size();
  }

  void scan_item() {
    QueryItem item;
    item.begin = at_;
    if (text_[at_] == '-' && at_ + 1 < text_.size() && !is_blank(text_[at_ + 1])) {
      item.excluded = true;
      ++at_;
    }
    const std::size_t name = at_;
    item.field = take_field();
    const std::size_t colon = at_;
    if (item.field != nullptr) skip_blanks();
    take_value(item);
    item.end = at_;
    if (item.text.empty() && item.field != nullptr) {
      item.text = text_.substr(name, colon - 1 - name);
      item.field = nullptr;
      item.kind = ItemKind::Word;
      item.lacks_value = true;
    }
    if (!item.text.empty()) items_.push_back(std::move(item));
  }

  void take_value(QueryItem& item) {
    if (at_ >= text_.size()) return;
    if (text_[at_] == '"') {
      const auto close = text_.find('"', at_ + 1);
      if (close == std::string_view::npos) {
        ++at_;
        return;
      }
      item.kind = ItemKind::Phrase;
      item.text = text_.substr(at_ + 1, close - at_ - 1);
      at_ = close + 1;
      return;
    }
    item.text = take_word();
    if (item.text == "OR" && item.field == nullptr && !item.excluded) item.kind = ItemKind::Or;
    if (item.field != nullptr && item.field->value == FieldValue::Names) take_more_words(item.text);
  }

  std::string take_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_blank(text_[at_]) && text_[at_] != '"') ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  /// Words up to the next phrase, exclusion, OR or field belong to a value of names.
  void take_more_words(std::string& value) {
    while (skip_blanks()) {
      if (text_[at_] == '"' || text_[at_] == '-') return;
      const std::size_t before = at_;
      const bool is_field = take_field() != nullptr;
      at_ = before;
      if (is_field) return;
      const std::string word = take_word();
      if (word == "OR") {
        at_ = before;
        return;
      }
      value += ' ' + word;
    }
  }

  /// Takes "name:" at the current place. Names are compared without accents and case.
  const QueryField* take_field() {
    constexpr std::size_t kLongestName = 40;  // Bytes, accents included.
    const auto colon = text_.substr(at_, kLongestName).find(':');
    if (colon == std::string_view::npos) return nullptr;
    const std::string name = fold_name(text_.substr(at_, colon));
    const auto* const found =
        std::find_if(kQueryFields.begin(), kQueryFields.end(),
                     [&](const QueryField& field) { return field.name == name; });
    if (found == kQueryFields.end()) return nullptr;
    at_ += colon + 1;
    return found;
  }

  static std::string fold_name(std::string_view name) {
    std::string folded;
    for (std::size_t at = 0; at <= name.size();) {
      const auto blank = std::min(name.find(' ', at), name.size());
      const std::string_view word = name.substr(at, blank - at);
      if (!word.empty()) folded += (folded.empty() ? "" : " ") + folded_key(word);
      at = blank + 1;
    }
    return folded;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<QueryItem> items_;
};

}  // namespace

std::vector<QueryItem> scan_query(std::string_view text) {
  return QueryScanner(text).scan();
}

}  // namespace tracuu
