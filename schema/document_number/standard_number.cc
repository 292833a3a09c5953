// standard := code [" ISO" | " IEC" | " ISO/IEC"] part ("-" part)* ["-MT"] ":" year ["/" issuer]
#include "schema/document_number/standard_number.h"

#include <array>
#include <string>

#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr std::array<std::string_view, 4> kCodes{"QCVN", "TCVN", "QCĐP", "TCCS"};
constexpr std::array<std::string_view, 3> kBodies{"ISO/IEC", "ISO", "IEC"};
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kMaxParts = 5;
constexpr std::size_t kMaxPartDigits = 6;

/// The letters at `at` if they spell `code` (any case only where the reader types).
std::size_t match_code(std::string_view text, std::size_t at, std::string_view code,
                       Spelling spelling) {
  std::size_t i = at;
  for (std::size_t k = 0; k < code.size();) {
    const auto want = letter_at(code, k);
    if (!want.letter) {
      if (i >= text.size() || text[i] != code[k]) return 0;
      ++i;
      ++k;
      continue;
    }
    const auto got = letter_at(text, i);
    if (got.letter.base != want.letter.base) return 0;
    if (spelling == Spelling::Strict && !got.letter.upper) return 0;
    i += got.length;
    k += want.length;
  }
  return letter_at(text, i).letter ? 0 : i - at;
}

struct Parts {
  std::string text;
  std::size_t end = 0;
};

std::optional<Parts> read_parts(std::string_view text, std::size_t at) {
  Parts parts{"", at};
  for (std::size_t count = 0; count < kMaxParts; ++count) {
    std::size_t i = parts.end;
    if (count > 0) {
      i = skip_blanks(text, i);
      if (i >= text.size() || text[i] != '-') break;
      i = skip_blanks(text, i + 1);
    }
    std::size_t end = i;
    while (is_digit_at(text, end) && end - i <= kMaxPartDigits) ++end;
    if (count > 0 && end == i && text.substr(i).starts_with("MT")) end = i + 2;
    if (end == i || end - i > kMaxPartDigits) break;
    parts.text += (count > 0 ? "-" : "") + std::string(text.substr(i, end - i));
    parts.end = end;
  }
  if (parts.text.empty()) return std::nullopt;
  return parts;
}

/// One of `names` at `at`; `at` moves past it and the blanks behind.
template <std::size_t size>
std::string_view take_name(std::string_view text, std::size_t& at,
                           const std::array<std::string_view, size>& names, Spelling spelling) {
  for (const std::string_view name : names) {
    const std::size_t length = match_code(text, at, name, spelling);
    if (length == 0) continue;
    at = skip_blanks(text, at + length);
    return name;
  }
  return {};
}

/// The ministry after the year, if one is named.
void read_issuer(std::string_view text, NumberReading& reading) {
  const auto group = read_group(text, reading.end);
  if (!group || group->separator != '/' || group->toned) return;
  const Issuer* issuer = find_issuer(group->key);
  if (issuer == nullptr) return;
  reading.number.issuer = issuer->code;
  reading.number.canonical += "/" + reading.number.issuer;
  reading.end = group->end;
}

}  // namespace

std::optional<NumberReading> read_standard(std::string_view text, std::size_t begin,
                                           Spelling spelling) {
  std::size_t at = begin;
  const std::string_view code = take_name(text, at, kCodes, spelling);
  if (code.empty()) return std::nullopt;
  std::string name(code);
  if (const auto body = take_name(text, at, kBodies, spelling); !body.empty()) {
    name += " " + std::string(body);
  }
  const auto parts = read_parts(text, at);
  if (!parts) return std::nullopt;
  const std::size_t colon = skip_blanks(text, parts->end);
  if (colon >= text.size() || text[colon] != ':') return std::nullopt;
  const std::size_t digits = skip_blanks(text, colon + 1);
  const auto year = read_year(text, digits);
  if (!year) return std::nullopt;

  NumberReading reading;
  reading.end = digits + kYearDigits;
  reading.written_year = year;
  reading.number.family = DocumentFamily::Standard;
  reading.number.type = code;
  reading.number.serial = parts->text;
  reading.number.year = year;
  reading.number.canonical = name + " " + parts->text + ":" + std::to_string(*year);
  read_issuer(text, reading);
  return reading;
}

}  // namespace tracuu
