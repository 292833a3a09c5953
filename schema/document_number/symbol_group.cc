#include "schema/document_number/symbol_group.h"

#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxBlanks = 3;
constexpr std::size_t kMaxSerialDigits = 6;  // dispatches of a ministry reach five
constexpr std::size_t kMaxGroupLetters = 24;
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kThousandDigits = 3;
constexpr char kLastFreeSuffix = 'e';

std::size_t count_digits(std::string_view text, std::size_t at, std::size_t limit) {
  std::size_t count = 0;
  while (count < limit && is_digit_at(text, at + count)) ++count;
  return count;
}

bool is_separator(char c) {
  return c == '/' || c == '-';
}

char char_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text[at] : '\0';
}

/// "66.7/2025": a decimal only if a slash and a year follow; "1.515/QĐ": thousands.
void read_fraction(std::string_view text, SerialPart& part) {
  if (char_at(text, part.end) != '.') return;
  const std::size_t digits = count_digits(text, part.end + 1, kThousandDigits + 1);
  const std::size_t end = part.end + 1 + digits;
  if (digits == 0 || char_at(text, end) != '/') return;
  if (digits == kThousandDigits && part.serial.size() <= kThousandDigits) {
    part.serial += text.substr(part.end + 1, digits);
    part.end = end;
  } else if (digits < kThousandDigits && read_year(text, end + 1)) {
    part.serial += text.substr(part.end, digits + 1);
    part.end = end;
  }
}

/// "30a/2008": one letter that belongs to the serial.
void read_suffix(std::string_view text, SerialPart& part) {
  const auto [letter, length] = letter_at(text, part.end);
  if (!letter || letter.tone != Tone::Ngang) return;
  if (is_symbol_char_at(text, part.end + length)) return;
  const char next = char_at(text, skip_blanks(text, part.end + length));
  const bool alone = !letter.upper && letter.base <= kLastFreeSuffix;  // "Nghị quyết 30a", not "5m"
  if (!is_separator(next) && !alone) return;
  part.serial += letter.shape == Shape::Stroke ? "đ" : std::string(1, letter.base);
  part.end += length;
}

void read_year_part(std::string_view text, SerialPart& part, bool blanks_separate) {
  const std::size_t separator = skip_blanks(text, part.end);
  const bool written = is_separator(char_at(text, separator));
  if (!written && !(blanks_separate && separator > part.end)) return;
  const std::size_t begin = written ? skip_blanks(text, separator + 1) : separator;
  const auto year = read_year(text, begin);
  if (!year) return;
  part.year = year;
  part.year_tight = separator == part.end && begin == separator + 1;
  part.end = begin + kYearDigits;
}

/// The '.' of T.Ư (T.W, T.U) at `at`: part of the symbol and of no sentence.
bool is_inner_dot(std::string_view text, std::size_t at, std::string_view so_far) {
  if (char_at(text, at) != '.' || so_far.empty() || so_far.back() != 'T') return false;
  const auto [letter, length] = letter_at(text, at + 1);
  if (!letter.upper || (letter.base != 'u' && letter.base != 'w')) return false;
  return !letter_at(text, at + 1 + length).letter;
}

/// Counts a letter; false if the group ends before it ("QH13ngày").
bool take_letter(SymbolGroup& group, const Letter& letter) {
  if (group.digits > 0 && !letter.upper && group.uppers > 0) return false;
  if (group.uppers + group.lowers == 0) group.starts_upper = letter.upper;
  if (letter.upper)
    ++group.uppers;
  else
    ++group.lowers;
  group.toned = group.toned || letter.tone != Tone::Ngang;
  return true;
}

/// The letters of a group that begins at `at`; false if they are no group.
bool read_group_letters(std::string_view text, std::size_t at, SymbolGroup& group) {
  std::size_t i = at;
  while (i < text.size() && i - at <= 2 * kMaxGroupLetters) {
    const auto [letter, length] = letter_at(text, i);
    const bool first = i == at;
    if (letter) {
      if (!take_letter(group, letter)) break;
    } else if (is_digit_at(text, i) && !first) {
      ++group.digits;
    } else if (is_inner_dot(text, i, group.text)) {
      ++i;
      continue;
    } else if (first || text[i] != '&' || !letter_at(text, i + 1).letter) {
      break;
    }
    group.text += text.substr(i, length);
    i += length;
  }
  group.end = i;
  const std::size_t count = std::size_t{group.uppers} + group.lowers + group.digits;
  return group.uppers + group.lowers > 0 && count <= kMaxGroupLetters;
}

/// Ư after T is how the press writes TW; in small letters only where nothing stands before: "QLĐTư"
/// is quản lý đầu tư.
void spell_central(std::string& text) {
  for (auto at = text.find("TƯ"); at != std::string::npos; at = text.find("TƯ")) {
    text.replace(at, std::string_view("TƯ").size(), "TW");
  }
  if (text == "Tư" || text == "tư") text = "TW";
}

}  // namespace

LetterAt letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const Utf8Char character = decode_utf8(text, at);
  return {find_letter(character.code), character.length};
}

bool is_symbol_char_at(std::string_view text, std::size_t at) {
  return is_digit_at(text, at) || letter_at(text, at).letter;
}

bool is_symbol_char_before(std::string_view text, std::size_t at) {
  return at > 0 && is_symbol_char_at(text, previous_utf8(text, at));
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  const std::size_t limit = at + kMaxBlanks;
  while (at < limit && char_at(text, at) == ' ') ++at;
  return at;
}

std::size_t skip_blanks_back(std::string_view text, std::size_t at) {
  const std::size_t limit = at > kMaxBlanks ? at - kMaxBlanks : 0;
  while (at > limit && text[at - 1] == ' ') --at;
  return at;
}

std::optional<int> read_year(std::string_view text, std::size_t at) {
  if (count_digits(text, at, kYearDigits + 1) != kYearDigits) return std::nullopt;
  const std::string_view century = text.substr(at, 2);
  if (century != "19" && century != "20") return std::nullopt;
  int year = 0;
  for (const char digit : text.substr(at, kYearDigits)) year = year * 10 + (digit - '0');
  return year;
}

std::optional<SerialPart> read_serial(std::string_view text, std::size_t begin,
                                      bool blanks_separate) {
  const std::size_t digits = count_digits(text, begin, kMaxSerialDigits + 1);
  if (digits == 0 || digits > kMaxSerialDigits) return std::nullopt;
  SerialPart part;
  part.serial = text.substr(begin, digits);
  part.end = begin + digits;
  read_fraction(text, part);
  part.serial.erase(0, part.serial.find_first_not_of('0'));
  if (part.serial.empty() || part.serial.front() == '.') return std::nullopt;
  read_suffix(text, part);
  read_year_part(text, part, blanks_separate);
  return part;
}

std::optional<SymbolGroup> read_group(std::string_view text, std::size_t at) {
  SymbolGroup group;
  std::size_t i = skip_blanks(text, at);
  group.blank_before = i > at;
  if (is_separator(char_at(text, i))) {
    group.separator = text[i];
    const std::size_t begin = skip_blanks(text, i + 1);
    group.blank_after = begin > i + 1;
    i = begin;
  } else if (group.blank_before) {
    group.separator = kSharedBlank;
  } else {
    return std::nullopt;
  }
  if (!read_group_letters(text, i, group)) return std::nullopt;
  spell_central(group.text);
  group.key = symbol_key(group.text);
  return group;
}

}  // namespace tracuu
