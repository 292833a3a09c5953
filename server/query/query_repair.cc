#include "server/query/query_repair.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "schema/analysis/analyzer.h"
#include "schema/analysis/word_shape.h"
#include "schema/document_number/query_number.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "schema/text/utf8.h"
#include "server/query/query_scanner.h"
#include "server/query/word_repair.h"

namespace tracuu {
namespace {

/// A stretch of the query's text that is read as words side by side.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// `text` with the capitals of what it stands for.
std::string with_case_of(std::string_view typed, const std::string& text) {
  const WordShape shape = word_shape(typed);
  if (!shape.starts_upper) return text;
  if (shape.all_upper && shape.letters > 1) return upper(text);
  const std::size_t first = decode_utf8(text, 0).length;
  return upper(text.substr(0, first)) + text.substr(first);
}

class QueryRepair {
 public:
  QueryRepair(std::string_view text, const SpellingMap& spellings,
              const ArchiveStatistics& statistics)
      : text_(normalize(text).text), spellings_(spellings), statistics_(statistics) {}

  std::optional<RepairedQuery> repair() {
    const std::vector<Stretch> stretches = find_stretches();
    // From the end, so that places before stay where they are.
    for (std::size_t i = stretches.size(); i-- > 0;) repair_stretch(stretches[i]);
    if (!repaired_) return std::nullopt;
    return RepairedQuery{std::move(text_), more_together_};
  }

 private:
  static bool is_plain(const QueryItem& item) {
    return item.kind == ItemKind::Word && !item.excluded && item.field == nullptr &&
           item.text.find('*') == std::string::npos;
  }

  std::vector<Stretch> find_stretches() const {
    const std::vector<QueryNumber> numbers = find_query_numbers(text_);
    const auto in_number = [&](const QueryItem& item) {
      return std::any_of(numbers.begin(), numbers.end(), [&](const QueryNumber& number) {
        return item.begin < number.end && item.end > number.begin;
      });
    };
    std::vector<Stretch> stretches;
    bool open = false;  // The last stretch goes on with the next plain word.
    for (const QueryItem& item : scan_query(text_)) {
      const bool words = !item.excluded && item.kind != ItemKind::Or &&
                         (item.field == nullptr || !item.field->facet) &&
                         item.text.find('*') == std::string::npos && !in_number(item);
      const bool plain = words && is_plain(item);
      if (plain && open) {
        stretches.back().end = item.end;
      } else if (words) {
        const std::size_t begin = text_.find(item.text, item.begin);
        stretches.push_back({begin, begin + item.text.size()});
      }
      open = plain;
    }
    return stretches;
  }

  void repair_stretch(const Stretch& stretch) {
    const std::string words = text_.substr(stretch.begin, stretch.end - stretch.begin);
    const std::vector<Token> tokens = analyze(words);
    const auto repaired = repair_words(words, tokens, spellings_, statistics_);
    if (!repaired) return;
    repaired_ = true;
    more_together_ &= repaired->more_together;
    for (std::size_t i = tokens.size(); i-- > 0;) {
      if (repaired->texts[i].empty()) continue;
      const std::size_t length = tokens[i].end - tokens[i].begin;
      const auto typed = std::string_view(words).substr(tokens[i].begin, length);
      text_.replace(stretch.begin + tokens[i].begin, length,
                    with_case_of(typed, repaired->texts[i]));
    }
  }

  std::string text_;
  const SpellingMap& spellings_;
  const ArchiveStatistics& statistics_;
  bool repaired_ = false;
  bool more_together_ = true;
};

}  // namespace

std::optional<RepairedQuery> repair_query(std::string_view text, const SpellingMap& spellings,
                                          const ArchiveStatistics& statistics) {
  return QueryRepair(text, spellings, statistics).repair();
}

}  // namespace tracuu
