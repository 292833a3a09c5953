#include "schema/record/value_codec.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace tracuu {
namespace {

constexpr std::size_t kMomentDigits = 10;  // Until the year 2286; 32 bits end in 2106.

void append_length(std::string& out, std::size_t length) {
  for (; length >= 0x80; length >>= 7) out.push_back(static_cast<char>(0x80U | (length & 0x7FU)));
  out.push_back(static_cast<char>(length));
}

void append_text(std::string& out, std::string_view text) {
  append_length(out, text.size());
  out.append(text);
}

/// Takes a length and that many bytes off the front of `bytes`; nothing if it is too short.
std::optional<std::string_view> take_text(std::string_view& bytes) {
  std::size_t length = 0;
  for (unsigned shift = 0;; shift += 7) {
    if (bytes.empty() || shift > 28) return std::nullopt;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    length |= static_cast<std::size_t>(byte & 0x7FU) << shift;
    if (byte < 0x80) break;
  }
  if (length > bytes.size()) return std::nullopt;
  const std::string_view text = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return text;
}

std::optional<std::uint32_t> read_number(std::string_view digits) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::string two_digits(std::int64_t number) {
  std::string text = std::to_string(number);
  return text.size() < 2 ? '0' + text : text;
}

}  // namespace

std::string encode_facet_entries(const std::vector<FacetEntry>& entries) {
  std::string out;
  for (const FacetEntry& entry : entries) {
    append_text(out, entry.id);
    append_text(out, entry.label == entry.id ? std::string_view{} : entry.label);
    append_text(out, entry.kind);
  }
  return out;
}

Result<std::vector<FacetEntry>> decode_facet_entries(std::string_view bytes) {
  std::vector<FacetEntry> entries;
  while (!bytes.empty()) {
    const auto id = take_text(bytes);
    const auto label = id ? take_text(bytes) : std::nullopt;
    const auto kind = label ? take_text(bytes) : std::nullopt;
    if (!kind) return refuse(ErrorCode::BadSyntax, "facet values end in the middle of an entry");
    entries.push_back(
        {std::string(*id), std::string(label->empty() ? *id : *label), std::string(*kind)});
  }
  return entries;
}

std::string encode_day(Day day) {
  return std::to_string(day_number(day));
}

std::optional<Day> decode_day(std::string_view bytes) {
  const auto number = read_number(bytes);
  return number ? day_from_number(*number) : std::nullopt;
}

std::string encode_moment(std::chrono::sys_seconds moment) {
  std::string digits = std::to_string(moment.time_since_epoch().count());
  return digits.insert(0, kMomentDigits - std::min(kMomentDigits, digits.size()), '0');
}

std::optional<std::chrono::sys_seconds> decode_moment(std::string_view bytes) {
  if (bytes.size() != kMomentDigits) return std::nullopt;
  const auto seconds = read_number(bytes);
  if (!seconds) return std::nullopt;
  return std::chrono::sys_seconds(std::chrono::seconds(*seconds));
}

std::string encode_published(const PublishedAt& at) {
  std::string text = std::to_string(day_number(at.day));
  if (!at.time_of_day) return text;
  const std::chrono::hh_mm_ss time(*at.time_of_day);
  return text + two_digits(time.hours().count()) + two_digits(time.minutes().count()) +
         two_digits(time.seconds().count());
}

std::optional<PublishedAt> decode_published(std::string_view bytes) {
  if (bytes.size() != 8 && bytes.size() != 14) return std::nullopt;
  const auto number = read_number(bytes.substr(0, 8));
  const auto day = number ? day_from_number(*number) : std::nullopt;
  if (!day) return std::nullopt;
  if (bytes.size() == 8) return PublishedAt{*day, std::nullopt};

  const auto time = read_number(bytes.substr(8));
  if (!time) return std::nullopt;
  const std::chrono::seconds seconds{(*time / 10000) * 3600 + (*time / 100 % 100) * 60 +
                                     *time % 100};
  return PublishedAt{*day, seconds};
}

}  // namespace tracuu
