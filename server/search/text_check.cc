#include "server/search/text_check.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "schema/document_number/document_number.h"
#include "schema/document_number/mention.h"
#include "schema/document_number/named_document.h"
#include "schema/document_number/query_number.h"
#include "schema/text/normalized_text.h"
#include "server/search/number_meanings.h"
#include "server/search/official_names.h"

namespace tracuu {
namespace {

/// A line of the normalised text.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

class TextCheck {
 public:
  TextCheck(const Snapshot& snapshot, const std::string& text)
      : snapshot_(snapshot), text_(normalize(text)), lines_(split_lines(text_.text)) {}

  CheckedText run();

 private:
  /// A mention with its place in the normalised text.
  struct Placed {
    std::size_t begin = 0;
    std::size_t end = 0;
    CheckedMention mention;
  };

  void find_numbers();
  void find_typed_numbers();
  void find_names_of_documents();
  void find_officials();
  void add_documents(std::size_t begin, std::size_t end, std::string label,
                     const std::vector<std::size_t>& places);
  void sort_mentions();
  bool is_taken(std::size_t begin, std::size_t end) const;
  std::vector<std::string> list_not_understood() const;

  const Snapshot& snapshot_;
  NormalizedText text_;
  std::vector<Line> lines_;
  std::vector<Placed> placed_;  ///< By place between the steps; not overlapping.
};

/// `placed_` must be sorted.
bool TextCheck::is_taken(std::size_t begin, std::size_t end) const {
  const auto at = std::partition_point(placed_.begin(), placed_.end(),
                                       [&](const Placed& each) { return each.end <= begin; });
  return at != placed_.end() && at->begin < end;
}

void TextCheck::sort_mentions() {
  std::sort(placed_.begin(), placed_.end(),
            [](const Placed& a, const Placed& b) { return a.begin < b.begin; });
}

void TextCheck::add_documents(std::size_t begin, std::size_t end, std::string label,
                              const std::vector<std::size_t>& places) {
  CheckedMention mention{.kind = CheckedMention::Kind::Document,
                         .begin = text_.to_original(begin),
                         .end = text_.end_in_original(end),
                         .label = std::move(label),
                         .meanings = {}};
  for (const std::size_t place : places) {
    mention.meanings.push_back(snapshot_.documents().entry(place));
  }
  placed_.push_back({begin, end, std::move(mention)});
}

/// What an article would be read to name.
void TextCheck::find_numbers() {
  for (const NumberMention& found : find_document_numbers(text_, std::nullopt)) {
    const std::string id = document_id(found.number);
    const auto place = snapshot_.documents().find(id);
    add_documents(found.text_begin, found.text_end, id,
                  place ? std::vector{*place} : std::vector<std::size_t>{});
  }
}

/// In short lines without any: what a reader would be taken to ask for.
void TextCheck::find_typed_numbers() {
  std::vector<Line> open;
  for (const Line& line : lines_) {
    const bool is_short = line.end - line.begin <= kListLineBytes;
    if (is_short && !is_taken(line.begin, line.end)) open.push_back(line);
  }
  for (const Line& line : open) {
    const std::string_view written =
        std::string_view(text_.text).substr(line.begin, line.end - line.begin);
    for (const QueryNumber& number : find_query_numbers(written)) {
      const std::string label =
          number.ids.empty() ? std::string(written.substr(number.begin, number.end - number.begin))
                             : number.ids.front();
      add_documents(line.begin + number.begin, line.begin + number.end, label,
                    documents_meant(snapshot_, number));
    }
  }
}

void TextCheck::find_names_of_documents() {
  std::vector<NameMention> names = find_named_documents(text_);
  std::erase_if(names, [&](const NameMention& name) {
    return !name.qualified || is_taken(name.text_begin, name.text_end);
  });
  for (const NameMention& name : names) {
    const auto place = snapshot_.documents().find(name.id);
    add_documents(name.text_begin, name.text_end, name.id,
                  place ? std::vector{*place} : std::vector<std::size_t>{});
  }
}

void TextCheck::find_officials() {
  std::vector<NameFound> names = snapshot_.official_names().find(text_);
  std::erase_if(names, [&](const NameFound& name) { return is_taken(name.begin, name.end); });
  for (const NameFound& name : names) {
    CheckedMention mention{.kind = CheckedMention::Kind::Official,
                           .begin = text_.to_original(name.begin),
                           .end = text_.end_in_original(name.end),
                           .label = {},
                           .meanings = {}};
    for (const std::size_t place : name.officials) {
      mention.meanings.push_back(snapshot_.officials().entry(place));
    }
    mention.label = mention.meanings.front().label;
    placed_.push_back({name.begin, name.end, std::move(mention)});
  }
}

std::vector<std::string> TextCheck::list_not_understood() const {
  std::vector<std::string> rest;
  for (const Line& line : lines_) {
    std::string_view written =
        std::string_view(text_.text).substr(line.begin, line.end - line.begin);
    if (written.size() > kListLineBytes) return {};
    const auto first = written.find_first_not_of(' ');
    if (first == std::string_view::npos || is_taken(line.begin, line.end)) continue;
    written.remove_prefix(first);
    written.remove_suffix(written.size() - written.find_last_not_of(' ') - 1);
    rest.emplace_back(written);
  }
  return rest;
}

CheckedText TextCheck::run() {
  find_numbers();
  sort_mentions();
  find_typed_numbers();
  sort_mentions();
  find_names_of_documents();
  sort_mentions();
  find_officials();
  sort_mentions();
  CheckedText checked{.mentions = {},
                      .not_understood = list_not_understood(),
                      .generation = snapshot_.generation()};
  for (Placed& each : placed_) checked.mentions.push_back(std::move(each.mention));
  return checked;
}

}  // namespace

CheckedText check_text_against(const Snapshot& snapshot, const std::string& text) {
  return TextCheck(snapshot, text).run();
}

}  // namespace tracuu
