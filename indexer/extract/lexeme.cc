#include "indexer/extract/lexeme.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include <unicode/uchar.h>

#include "indexer/extract/word_memo.h"
#include "schema/text/ascii.h"
#include "schema/text/letter.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

enum class CharKind : std::uint8_t { Lower, Upper, Digit, Other };

CharKind find_kind(char32_t code) {
  if (const Letter letter = find_letter(code)) {
    return letter.upper ? CharKind::Upper : CharKind::Lower;
  }
  if (code < 0x80) return code >= U'0' && code <= U'9' ? CharKind::Digit : CharKind::Other;
  const auto c = static_cast<UChar32>(code);
  if (u_isUUppercase(c) != 0) return CharKind::Upper;
  return u_isalpha(c) != 0 ? CharKind::Lower : CharKind::Other;
}

constexpr char32_t kTabled = 0x2000;  // past it: signs, and letters of no language near

/// find_kind() of all that Vietnamese news consist of.
using CharKinds = std::array<CharKind, kTabled>;

const CharKinds& char_kinds() {
  static const CharKinds kinds = [] {
    CharKinds table{};
    for (char32_t code = 0; code < kTabled; ++code) table.at(code) = find_kind(code);
    return table;
  }();
  return kinds;
}

bool is_letter(CharKind kind) {
  return kind == CharKind::Lower || kind == CharKind::Upper;
}

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
    look_words_up();
    return {text_, std::move(lexemes_)};
  }

 private:
  CharKind kind_of(char32_t code) const { return code < kTabled ? kinds_[code] : find_kind(code); }

  std::size_t read_at(std::size_t i) {
    const Utf8Char c = decode_utf8(text_, i);
    if (c.code == U' ' || c.code == U'\n') {
      starts_line_ |= c.code == U'\n';
      return i + c.length;
    }
    if (kind_of(c.code) == CharKind::Other) {
      add(i, i + c.length, LexemeShape::Mark);
      return i + c.length;
    }
    if (const auto end = read_plain_word(i, c)) return *end;
    return read_word(i);
  }

  std::size_t skip_lower(std::size_t i) const;
  std::optional<std::size_t> read_plain_word(std::size_t begin, const Utf8Char& first);
  std::size_t read_word(std::size_t begin);
  bool joins(const Reading& word, std::size_t at, char mark) const;
  bool splits(const Reading& word, std::size_t at, CharKind previous, CharKind next) const;
  std::size_t tail_of_capitals(const Reading& word, std::size_t at) const;
  void add(std::size_t begin, std::size_t end, LexemeShape shape);
  void add(const Reading& word, std::size_t end);
  void look_words_up();

  std::string_view text_;
  std::vector<Lexeme> lexemes_;
  const CharKinds& kinds_ = char_kinds();
  std::size_t last_end_ = 0;
  bool starts_line_ = true;
};

/// The end of the small letters from byte `i` on.
std::size_t LexemeSplitter::skip_lower(std::size_t i) const {
  while (i < text_.size()) {
    const char byte = text_[i];
    if (byte >= 'a' && byte <= 'z') {
      ++i;
      continue;
    }
    if (static_cast<unsigned char>(byte) < 0x80U) break;
    const Utf8Char c = decode_utf8(text_, i);
    if (kind_of(c.code) != CharKind::Lower) break;
    i += c.length;
  }
  return i;
}

/// Words of small letters, or with a capital at the beginning, that end at a blank or at a mark
/// which never stands inside a word: nearly all of a text.
std::optional<std::size_t> LexemeSplitter::read_plain_word(std::size_t begin,
                                                           const Utf8Char& first) {
  constexpr std::string_view kInner = "'/&.-";
  const CharKind kind = kind_of(first.code);
  if (kind != CharKind::Lower && kind != CharKind::Upper) return std::nullopt;
  const std::size_t end = skip_lower(begin + first.length);
  if (end < text_.size() && text_[end] != ' ') {
    const Utf8Char next = decode_utf8(text_, end);
    if (kind_of(next.code) != CharKind::Other) return std::nullopt;
    if (next.code < 0x80 && kInner.find(text_[end]) != std::string_view::npos) return std::nullopt;
  }
  add(begin, end, kind == CharKind::Lower ? LexemeShape::Lower : LexemeShape::Title);
  return end;
}

std::size_t LexemeSplitter::read_word(std::size_t begin) {
  Reading word{.begin = begin};
  CharKind previous = CharKind::Other;
  std::size_t i = begin;
  while (i < text_.size()) {
    const Utf8Char c = decode_utf8(text_, i);
    const CharKind kind = kind_of(c.code);
    if (kind == CharKind::Other) {
      if (c.code >= 0x80 || !joins(word, i, text_[i])) break;
      word.has_mark = true;
    } else if (splits(word, i, previous, kind)) {
      break;
    } else if (i == begin) {
      word.first_upper = kind == CharKind::Upper;
      word.number = kind == CharKind::Digit;
    }
    if (is_letter(kind)) ++word.letters;
    if (kind == CharKind::Upper) ++word.uppers;
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
  const CharKind next = kind_of(decode_utf8(text_, at + 1).code);
  if (word.number) {
    return next == CharKind::Digit && std::string_view("./,-:").find(mark) != std::string::npos;
  }
  if (mark == '\'') return is_letter(next) && word.first_upper;
  if (mark == '/') return word.letters == 1 && is_letter(next);  // "Đ/c"
  const bool capitals = word.uppers == word.letters;
  if (mark == '&') return capitals && next == CharKind::Upper;
  constexpr std::size_t kLongestAbbreviation = 5;  // letters: "PGS.TS", "LĐ-TB"
  if (mark == '.') {
    return capitals && word.letters < kLongestAbbreviation && next == CharKind::Upper &&
           at + 2 < text_.size() &&
           kind_of(decode_utf8(text_, at + 1 + decode_utf8(text_, at + 1).length).code) !=
               CharKind::Lower;
  }
  if (mark != '-') return false;
  const std::string_view so_far = text_.substr(word.begin, at - word.begin);
  if (so_far == "al" || so_far == "el") return next == CharKind::Upper;  // "al-Thani"
  if (next == CharKind::Lower) return word.first_upper;
  if (word.first_upper && word.uppers == 1 && word.letters > 1 && next == CharKind::Upper) {
    return !is_vietnamese_syllable(text_.substr(word.begin, at - word.begin));  // "Jean-Pierre"
  }
  return next == CharKind::Upper && capitals && word.letters > 1 &&
         kind_of(decode_utf8(text_,
                             std::min(at + 1 + decode_utf8(text_, at + 1).length, text_.size() - 1))
                     .code) == CharKind::Upper;
}

/// True if a new word begins at byte `at` although no blank stands there: "trongChương".
bool LexemeSplitter::splits(const Reading& word, std::size_t at, CharKind previous,
                            CharKind next) const {
  if (previous != CharKind::Lower || next != CharKind::Upper || word.has_mark) return false;
  if (!is_vietnamese_syllable(text_.substr(word.begin, at - word.begin))) return false;
  constexpr std::size_t kLongestSyllable = 14;  // bytes: "Nghiêng" and more
  std::size_t end = at + decode_utf8(text_, at).length;
  while (end < text_.size() && end - at < kLongestSyllable) {
    const Utf8Char c = decode_utf8(text_, end);
    if (kind_of(c.code) != CharKind::Lower) break;
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
    const CharKind kind = kind_of(c.code);
    if (kind == CharKind::Upper) last_upper = i;
    if (kind == CharKind::Lower) break;
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
  add(word.begin, end, shape);
}

void LexemeSplitter::add(std::size_t begin, std::size_t end, LexemeShape shape) {
  lexemes_.push_back({.begin = static_cast<std::uint32_t>(begin),
                      .end = static_cast<std::uint32_t>(end),
                      .shape = shape,
                      .glued = begin == last_end_ && begin > 0,
                      .starts_line = starts_line_});
  last_end_ = end;
  starts_line_ = false;
}

/// In a loop of its own, so that the processor waits for several entries of the memo at once.
void LexemeSplitter::look_words_up() {
  WordMemo& words = WordMemo::of_this_thread();
  for (Lexeme& lexeme : lexemes_) {
    if (!lexeme.is_word()) continue;
    const WordFacts facts = words.find(text_, lexeme.begin, lexeme.end);
    lexeme.word = facts.id;
    lexeme.syllable = facts.syllable;
    lexeme.opens = facts.opens;
  }
}

}  // namespace

LexemeText split_lexemes(std::string_view text) {
  return LexemeSplitter(text).split();
}

}  // namespace tracuu
