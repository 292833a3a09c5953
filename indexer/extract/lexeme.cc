#include "indexer/extract/lexeme.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "indexer/extract/letter_kind.h"
#include "indexer/extract/word_memo.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

/// Bytes of which words are made that need no look at their characters: letters of ASCII, and all
/// beyond, among which may be marks.
constexpr auto kPlainWordBytes = [] {
  constexpr std::size_t kBytes = 256;
  constexpr std::size_t kBeyondAscii = 0x80;
  std::array<bool, kBytes> bytes{};
  for (std::size_t byte = kBeyondAscii; byte < kBytes; ++byte) bytes.at(byte) = true;
  for (char c = 'a'; c <= 'z'; ++c) bytes.at(static_cast<unsigned char>(c)) = true;
  for (char c = 'A'; c <= 'Z'; ++c) bytes.at(static_cast<unsigned char>(c)) = true;
  return bytes;
}();

/// Bytes that may stand inside a word.
constexpr std::string_view kInner = "'/&.-0123456789";

/// What the splitter knows of the lexeme it is reading.
struct Reading {
  std::size_t begin = 0;
  std::size_t letters = 0;
  std::size_t uppers = 0;
  bool first_upper = false;
  bool has_mark = false;
  bool number = false;
};

constexpr std::size_t kBytesPerLexeme = 5;  // of Vietnamese news: an estimate to reserve by

class LexemeSplitter {
 public:
  explicit LexemeSplitter(std::string_view text) : text_(text) {
    lexemes_.reserve(text.size() / kBytesPerLexeme);
  }

  LexemeText split() {
    std::size_t i = 0;
    while (i < text_.size()) i = read_at(i);
    return {text_, std::move(lexemes_)};
  }

 private:
  std::size_t read_at(std::size_t i) {
    if (text_[i] == ' ' || text_[i] == '\n') {
      starts_line_ |= text_[i] == '\n';
      return i + 1;
    }
    if (const auto end = read_plain_word(i)) return *end;
    const Utf8Char c = decode_utf8(text_, i);
    if (letter_kind(c.code) != LetterKind::Other) return read_word(i);
    add(i, i + c.length, LexemeShape::Mark, {});
    return i + c.length;
  }

  std::optional<std::size_t> read_plain_word(std::size_t begin);
  std::size_t read_word(std::size_t begin);
  bool joins(const Reading& word, std::size_t at, char mark) const;
  bool splits(const Reading& word, std::size_t at, LetterKind previous, LetterKind next) const;
  std::size_t tail_of_capitals(const Reading& word, std::size_t at) const;
  void add(std::size_t begin, std::size_t end, LexemeShape shape, const WordFacts& facts);
  void add(const Reading& word, std::size_t end);

  std::string_view text_;
  std::vector<Lexeme> lexemes_;
  WordMemo& words_ = WordMemo::of_this_thread();
  std::size_t last_end_ = 0;
  bool starts_line_ = true;
};

/// Words as the memo knows them, that end at a blank or at a mark which never stands inside a word:
/// nearly all of a text.
std::optional<std::size_t> LexemeSplitter::read_plain_word(std::size_t begin) {
  const std::size_t limit = std::min(text_.size(), begin + WordMemo::kMaxBytes + 1);
  std::size_t end = begin;
  while (end < limit && kPlainWordBytes[static_cast<unsigned char>(text_[end])]) ++end;
  if (end == begin || end - begin > WordMemo::kMaxBytes) return std::nullopt;
  if (end < text_.size() && text_[end] != ' ' && kInner.find(text_[end]) != std::string_view::npos)
    return std::nullopt;
  const WordFacts facts = words_.find(text_, begin, end);
  if (!facts.plain) return std::nullopt;
  add(begin, end, facts.shape, facts);
  return end;
}

std::size_t LexemeSplitter::read_word(std::size_t begin) {
  Reading word{.begin = begin};
  LetterKind previous = LetterKind::Other;
  std::size_t i = begin;
  while (i < text_.size()) {
    const Utf8Char c = decode_utf8(text_, i);
    const LetterKind kind = letter_kind(c.code);
    if (kind == LetterKind::Other) {
      if (c.code >= 0x80 || !joins(word, i, text_[i])) break;
      word.has_mark = true;
    } else if (splits(word, i, previous, kind)) {
      break;
    } else if (i == begin) {
      word.first_upper = kind == LetterKind::Upper;
      word.number = kind == LetterKind::Digit;
    }
    if (is_letter(kind)) ++word.letters;
    if (kind == LetterKind::Upper) ++word.uppers;
    previous = kind;
    i += c.length;
  }
  const std::size_t tail = tail_of_capitals(word, i);
  add(word, tail);
  return tail;
}

/// True if `mark` at byte `at` stands inside the word: "K'Ré", "GD-ĐT", "TP.HCM", "6.500".
bool LexemeSplitter::joins(const Reading& word, std::size_t at, char mark) const {
  if (at + 1 >= text_.size()) return false;
  const LetterKind next = letter_kind(decode_utf8(text_, at + 1).code);
  if (word.number) {
    return next == LetterKind::Digit && std::string_view("./,-:").find(mark) != std::string::npos;
  }
  if (mark == '\'') return is_letter(next) && word.first_upper;
  if (mark == '/') return word.letters == 1 && is_letter(next);  // "Đ/c"
  const bool capitals = word.uppers == word.letters;
  if (mark == '&') return capitals && next == LetterKind::Upper;
  constexpr std::size_t kLongestAbbreviation = 5;  // letters: "PGS.TS", "LĐ-TB"
  if (mark == '.') {
    return capitals && word.letters < kLongestAbbreviation && next == LetterKind::Upper &&
           at + 2 < text_.size() &&
           letter_kind(decode_utf8(text_, at + 1 + decode_utf8(text_, at + 1).length).code) !=
               LetterKind::Lower;
  }
  if (mark != '-') return false;
  const std::string_view so_far = text_.substr(word.begin, at - word.begin);
  if (so_far == "al" || so_far == "el") return next == LetterKind::Upper;  // "al-Thani"
  if (next == LetterKind::Lower) return word.first_upper;
  if (word.first_upper && word.uppers == 1 && word.letters > 1 && next == LetterKind::Upper) {
    return !is_vietnamese_syllable(text_.substr(word.begin, at - word.begin));  // "Jean-Pierre"
  }
  return next == LetterKind::Upper && capitals && word.letters > 1 &&
         letter_kind(decode_utf8(text_, std::min(at + 1 + decode_utf8(text_, at + 1).length,
                                                 text_.size() - 1))
                         .code) == LetterKind::Upper;
}

/// True if a new word begins at byte `at` although no blank stands there: "trongChương".
bool LexemeSplitter::splits(const Reading& word, std::size_t at, LetterKind previous,
                            LetterKind next) const {
  if (previous != LetterKind::Lower || next != LetterKind::Upper || word.has_mark) return false;
  if (!is_vietnamese_syllable(text_.substr(word.begin, at - word.begin))) return false;
  constexpr std::size_t kLongestSyllable = 14;  // bytes: "Nghiêng" and more
  std::size_t end = at + decode_utf8(text_, at).length;
  while (end < text_.size() && end - at < kLongestSyllable) {
    const Utf8Char c = decode_utf8(text_, end);
    if (letter_kind(c.code) != LetterKind::Lower) break;
    end += c.length;
  }
  const std::string_view rest = text_.substr(at, end - at);
  return is_vietnamese_syllable(rest) || rest.size() == decode_utf8(rest, 0).length;
}

/// The end of the capitals in "HCMNguyễn", where a surname begins; else `end`.
std::size_t LexemeSplitter::tail_of_capitals(const Reading& word, std::size_t end) const {
  if (word.uppers < 3 || word.uppers == word.letters) return end;
  std::size_t last_upper = end;
  for (std::size_t i = word.begin; i < end;) {
    const Utf8Char c = decode_utf8(text_, i);
    const LetterKind kind = letter_kind(c.code);
    if (kind == LetterKind::Upper) last_upper = i;
    if (kind == LetterKind::Lower) break;
    i += c.length;
  }
  const std::string_view rest = text_.substr(last_upper, end - last_upper);
  return last_upper > word.begin && is_vietnamese_syllable(rest) ? last_upper : end;
}

void LexemeSplitter::add(const Reading& word, std::size_t end) {
  const bool shortened = end < word.begin || text_.size() < end;
  LexemeShape shape = LexemeShape::Mixed;
  if (word.number) {
    shape = LexemeShape::Number;
  } else if (word.uppers == 0) {
    shape = LexemeShape::Lower;
  } else if (word.uppers == word.letters && !shortened) {
    shape = word.letters == 1 ? LexemeShape::Title : LexemeShape::Upper;
  } else if (word.first_upper && word.uppers == 1) {
    shape = LexemeShape::Title;
  }
  add(word.begin, end, shape, word.number ? WordFacts{} : words_.find(text_, word.begin, end));
}

void LexemeSplitter::add(std::size_t begin, std::size_t end, LexemeShape shape,
                         const WordFacts& facts) {
  lexemes_.push_back({.begin = static_cast<std::uint32_t>(begin),
                      .end = static_cast<std::uint32_t>(end),
                      .word = facts.id,
                      .shape = shape,
                      .syllable = facts.syllable,
                      .opens = facts.opens,
                      .glued = begin == last_end_ && begin > 0,
                      .starts_line = starts_line_});
  last_end_ = end;
  starts_line_ = false;
}

}  // namespace

LexemeText split_lexemes(std::string_view text) {
  return LexemeSplitter(text).split();
}

}  // namespace tracuu
