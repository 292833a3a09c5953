#include "schema/date/phrase_table.h"

#include <algorithm>
#include <charconv>

namespace tracuu {

namespace {

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (is_word_at(text, end)) ++end;
  return text.substr(0, std::max<std::size_t>(end, 1));
}

std::string_view take_column(std::string_view& line) {
  const auto tab = line.find('\t');
  const auto column = line.substr(0, tab);
  line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
  return column;
}

PhraseTable::Entry parse_entry(std::string_view line) {
  PhraseTable::Entry entry;
  entry.role = take_column(line);
  entry.phrase = take_column(line);
  const auto number = take_column(line);
  std::from_chars(number.data(), number.data() + number.size(), entry.number);
  return entry;
}

}  // namespace

PhraseTable::PhraseTable(std::string_view tsv) {
  while (!tsv.empty()) {
    const auto end = std::min(tsv.find('\n'), tsv.size());
    const auto line = tsv.substr(0, end);
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
    if (!line.empty() && line.front() != '#') entries_.push_back(parse_entry(line));
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& left, const Entry& right) {
    return left.phrase.size() > right.phrase.size();
  });
  for (const auto& entry : entries_) {
    const std::string_view head = first_word(entry.phrase);
    by_head_[head].push_back(&entry);
    shapes_.set(shape_of(head));
    constexpr int kBytes = 256;
    if (head.size() > 1) {
      openings_.set(pair_of(head[0], head[1]));
    } else {
      for (int next = 0; next < kBytes; ++next)
        openings_.set(pair_of(head[0], static_cast<char>(next)));
    }
  }
}

std::size_t PhraseTable::pair_of(char first, char second) {
  return std::size_t{static_cast<unsigned char>(first)} << 8U | static_cast<unsigned char>(second);
}

std::size_t PhraseTable::shape_of(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  const auto last = static_cast<unsigned char>(word.back());
  constexpr std::size_t kLength = 1021;
  constexpr std::size_t kFirst = 67;
  return (word.size() * kLength + first * kFirst + last) % kShapes;
}

const PhraseTable::Entry* PhraseTable::take(TextCursor& cursor) const {
  if (cursor.done() || !openings_.test(pair_of(cursor.peek(), cursor.peek(1)))) return nullptr;
  const std::string_view head = first_word(cursor.rest());
  if (!shapes_.test(shape_of(head))) return nullptr;
  const auto found = by_head_.find(head);
  if (found == by_head_.end()) return nullptr;
  for (const auto* entry : found->second) {
    if (cursor.take_phrase(entry->phrase)) return entry;
  }
  return nullptr;
}

}  // namespace tracuu
