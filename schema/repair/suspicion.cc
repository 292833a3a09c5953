#include "schema/repair/suspicion.h"

#include <array>
#include <cstdint>

#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

enum class Sign : std::uint8_t {
  None,     ///< Says nothing.
  Latin1,   ///< In clean and in broken text alike.
  Foreign,  ///< Not in clean Vietnamese, but for a foreign name now and then.
  Beyond,   ///< A Vietnamese letter that no legacy encoding shows as itself.
};

// What clean text has among the symbols of Latin-1; the soft hyphen comes with justified text.
constexpr std::u32string_view kUsualSymbols = U"£¥§©«®°±²³·»¼½¾×\u00AD";
// The characters of windows-1252 beyond Latin-1 that are letters or nearly never used.
constexpr std::u32string_view kForeignBeyond = U"ŒœŠšŸŽžƒˆ˜‚„†‡‰‹›";
constexpr char32_t kNoBreakSpace = 0xA0;
constexpr char32_t kLatin1End = 0x100;

constexpr Sign sign_of_low(char32_t code) {
  if (code == U'\t' || code == U'\r' || code == U'\n') return Sign::None;
  if (code < 0x20U || (code >= 0x7FU && code < kNoBreakSpace)) return Sign::Foreign;
  if (code < 0x80U || code == kNoBreakSpace) return Sign::None;
  if (find_letter(code) || kUsualSymbols.find(code) != std::u32string_view::npos) {
    return Sign::Latin1;
  }
  return Sign::Foreign;
}

constexpr auto build_signs() {
  std::array<Sign, kLatin1End> signs{};
  for (char32_t code = 0; code < signs.size(); ++code) signs[code] = sign_of_low(code);
  return signs;
}
constexpr auto kSigns = build_signs();

bool is_combining(char32_t code) {
  return code >= 0x300U && code < 0x370U;
}

inline Sign sign_of_high(char32_t code) {
  if (find_letter(code) || is_combining(code)) return Sign::Beyond;
  return kForeignBeyond.find(code) == std::u32string_view::npos ? Sign::None : Sign::Foreign;
}

/// What the characters of a line have said so far.
struct LineSigns {
  bool latin1 = false;
  bool beyond = false;
  bool foreign = false;

  void add(Sign sign) {
    latin1 = latin1 || sign == Sign::Latin1;
    beyond = beyond || sign == Sign::Beyond;
    foreign = foreign || sign == Sign::Foreign;
  }
  bool suspicious() const { return foreign || (latin1 && !beyond); }
};

bool is_plain(char c) {
  return c >= ' ' && c < '\x7F';
}

/// Takes the character at `at` that is not plain; returns its length.
std::size_t take_sign(std::string_view text, std::size_t at, LineSigns& line) {
  const Utf8Char c = decode_utf8(text, at);
  line.add(c.code < kLatin1End ? kSigns[c.code] : sign_of_high(c.code));
  return c.length;
}

}  // namespace

bool is_suspicious(std::string_view line) {
  LineSigns signs;
  for (std::size_t at = 0; at < line.size();) {
    at += is_plain(line[at]) ? 1 : take_sign(line, at, signs);
  }
  return signs.suspicious();
}

bool has_suspicious_line(std::string_view text) {
  LineSigns line;
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain(text[at])) {
      ++at;
    } else if (text[at] == '\n') {
      if (line.suspicious()) return true;
      line = LineSigns();
      ++at;
    } else {
      at += take_sign(text, at, line);
    }
  }
  return line.suspicious();
}

}  // namespace tracuu
