#include "server/search/cursor.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "schema/record/stable_hash.h"

namespace tracuu {
namespace {

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr unsigned kDigitBits = 6;
constexpr unsigned kByteBits = 8;
constexpr char kPartEnd = '\n';
constexpr std::size_t kParts = 6;
constexpr std::size_t kLongestCursor = 1024;  // Bytes; an id has 200 at most.

/// Base 64 for addresses (RFC 4648, section 5), without padding.
std::string to_digits(std::string_view bytes) {
  std::string digits;
  std::uint32_t rest = 0;
  unsigned bits = 0;
  for (const char byte : bytes) {
    rest = (rest << kByteBits) | static_cast<unsigned char>(byte);
    for (bits += kByteBits; bits >= kDigitBits; bits -= kDigitBits) {
      digits += kDigits[(rest >> (bits - kDigitBits)) & 63U];
    }
  }
  if (bits > 0) digits += kDigits[(rest << (kDigitBits - bits)) & 63U];
  return digits;
}

/// Nothing for other characters.
std::optional<std::string> from_digits(std::string_view digits) {
  std::string bytes;
  std::uint32_t rest = 0;
  unsigned bits = 0;
  for (const char digit : digits) {
    const auto value = kDigits.find(digit);
    if (value == std::string_view::npos) return std::nullopt;
    rest = (rest << kDigitBits) | static_cast<std::uint32_t>(value);
    bits += kDigitBits;
    if (bits < kByteBits) continue;
    bits -= kByteBits;
    bytes += static_cast<char>(rest >> bits);
  }
  return bytes;
}

std::optional<std::uint64_t> read_number(std::string_view text, int base) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

constexpr std::uint64_t kDeepestPosition = UINT32_MAX;  // Xapian has no more articles.

/// Tells a cursor that was cut or changed by chance from a whole one; no secret.
std::string checksum(std::string_view text) {
  return fmt::format("{:08x}", stable_hash(text) & UINT32_MAX);
}

/// Cut at the ends of its parts; the last part is the rest. Nothing if there are fewer.
std::optional<std::array<std::string_view, kParts>> split(std::string_view text) {
  std::array<std::string_view, kParts> parts;
  for (std::size_t i = 0; i + 1 < kParts; ++i) {
    const auto end = text.find(kPartEnd);
    if (end == std::string_view::npos) return std::nullopt;
    parts[i] = text.substr(0, end);
    text.remove_prefix(end + 1);
  }
  parts.back() = text;
  return parts;
}

std::chrono::sys_seconds moment(std::uint64_t seconds) {
  return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

std::optional<Cursor> read_cursor(std::string_view text) {
  const auto bytes = text.size() <= kLongestCursor ? from_digits(text) : std::nullopt;
  if (!bytes) return std::nullopt;
  const auto sum_begin = bytes->rfind(kPartEnd);
  if (sum_begin == std::string::npos) return std::nullopt;
  const std::string_view value = std::string_view(*bytes).substr(0, sum_begin);
  if (bytes->substr(sum_begin + 1) != checksum(value)) return std::nullopt;
  const auto parts = split(value);
  if (!parts) return std::nullopt;
  const auto request = read_number((*parts)[0], 16);
  const auto until = read_number((*parts)[1], 10);
  const auto position = read_number((*parts)[2], 10);
  const auto findable = read_number((*parts)[3], 10);
  if (!request || !until || !position || !findable) return std::nullopt;
  if (*position > kDeepestPosition) return std::nullopt;  // Of no answer of ours.
  return Cursor{.request = *request,
                .until = moment(*until),
                .position = *position,
                .last = {.published = std::string((*parts)[4]),
                         .id = std::string((*parts)[5]),
                         .findable_since = moment(*findable)}};
}

void append_days(std::string& text, const DayRange& days) {
  for (const auto& day : {days.first, days.last}) text += (day ? format_day(*day) : "") + kPartEnd;
}

}  // namespace

std::string encode_cursor(const Cursor& cursor) {
  const std::string value = fmt::format("{:x}\n{}\n{}\n{}\n{}\n{}", cursor.request,
                                        cursor.until.time_since_epoch().count(), cursor.position,
                                        cursor.last.findable_since.time_since_epoch().count(),
                                        cursor.last.published, cursor.last.id);
  return to_digits(value + kPartEnd + checksum(value));
}

Result<Cursor> decode_cursor(const std::string& text, std::uint64_t request) {
  auto cursor = read_cursor(text);
  if (!cursor) {
    return refuse(ErrorCode::BadField,
                  "cursor: damaged; take next_cursor of the answer before as it is");
  }
  if (cursor->request != request) {
    return refuse(ErrorCode::BadField,
                  "cursor: of another request; repeat all other parameters of the first page");
  }
  return *std::move(cursor);
}

std::uint64_t fingerprint_of(const SearchRequest& request) {
  std::string text = "search\n" + request.query_text + kPartEnd;
  for (const FieldFilter& filter : request.filters) {
    text += fmt::format("{}\n", static_cast<int>(filter.field));
    for (const std::string& value : filter.include) text += '+' + value + kPartEnd;
    for (const std::string& value : filter.exclude) text += '-' + value + kPartEnd;
    if (filter.also) text += kPartEnd;
  }
  append_days(text, request.days);
  append_days(text, request.event_days);
  text += fmt::format("{}\n", request.sort ? static_cast<int>(*request.sort) : -1);
  for (const AssumptionKind kind : request.literal)
    text += fmt::format("{},", static_cast<int>(kind));
  text +=
      fmt::format("\n{} {}", static_cast<int>(request.duplicates), static_cast<int>(request.match));
  return stable_hash(text);
}

std::uint64_t fingerprint_of_changes() {
  return stable_hash("changes");
}

}  // namespace tracuu
