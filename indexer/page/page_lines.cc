#include "indexer/page/page_lines.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "indexer/page/code_point.h"

namespace tracuu {
namespace {

// Measured on 281 portal pages: menu entries and related titles are shorter than the first number
// or do not end as sentences; nearly every paragraph of prose passes one of the two.
constexpr std::size_t kSentenceWords = 9;
constexpr std::size_t kLongLineWords = 32;

enum class CharKind { Kept, Blank, LineEnd, Dropped };

CharKind kind_of(UChar32 c) {
  if (c == '\n' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
    return CharKind::LineEnd;
  }
  if (c == '\t' || u_charType(c) == U_SPACE_SEPARATOR) return CharKind::Blank;
  const auto type = u_charType(c);
  if (type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || c == 0xFFFE) return CharKind::Dropped;
  return CharKind::Kept;
}

std::string to_nfc(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(text.size()));
  if (U_SUCCESS(status)) nfc->normalizeUTF8(0, text, sink, nullptr, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise: data missing");
  return out;
}

// "\r\n" and a lone "\r" are one line end each.
std::optional<std::size_t> append_plain(std::string_view bytes, std::string& out) {
  for (std::size_t i = 0; i < bytes.size();) {
    const auto begin = i;
    const auto c = next_code_point(bytes, i);
    if (c < 0) return begin;
    if (c == '\r') {
      if (i >= bytes.size() || bytes[i] != '\n') out += '\n';
      continue;
    }
    switch (kind_of(c)) {
      case CharKind::Kept:
        out.append(bytes.substr(begin, i - begin));
        break;
      case CharKind::Blank:
        out += ' ';
        break;
      case CharKind::LineEnd:
        out += '\n';
        break;
      case CharKind::Dropped:
        break;
    }
  }
  return std::nullopt;
}

std::string_view without_closing_marks(std::string_view line) {
  static constexpr std::array<std::string_view, 8> kClosing{"\"", "'", ")", "]",
                                                            " ",  "”", "’", "»"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const auto mark : kClosing) {
      if (!line.ends_with(mark)) continue;
      line.remove_suffix(mark.size());
      cut = true;
    }
  }
  return line;
}

}  // namespace

Result<std::string> build_plain_text(std::string_view bytes) {
  constexpr std::size_t kMaxBytes = std::size_t{1} << 30;  // ICU counts in int32.
  if (bytes.size() > kMaxBytes) return refuse(ErrorCode::TooLarge, "page: over 1 GiB");
  std::string plain;
  plain.reserve(bytes.size());
  if (const auto bad = append_plain(bytes, plain)) {
    return refuse(ErrorCode::BadEncoding,
                  "page: not UTF-8 at byte " + std::to_string(*bad) + ", and no encoding declared",
                  *bad);
  }
  return to_nfc(plain);
}

std::string squeeze_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out += blank ? ' ' : c;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    lines.push_back(squeeze_blanks(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return lines;
}

std::size_t count_words(std::string_view line) {
  std::size_t words = 0;
  char before = ' ';
  for (const char c : line) {
    if (c != ' ' && before == ' ') ++words;
    before = c;
  }
  return words;
}

bool ends_like_sentence(std::string_view line) {
  static constexpr std::array<std::string_view, 6> kEnds{".", "!", "?", ":", ";", "…"};
  const auto core = without_closing_marks(line);
  return std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return core.ends_with(end); });
}

bool is_paragraph(std::string_view line) {
  const auto words = count_words(line);
  return words >= kLongLineWords || (words >= kSentenceWords && ends_like_sentence(line));
}

}  // namespace tracuu
