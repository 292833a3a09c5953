#include "schema/repair/legacy_bytes.h"

#include <algorithm>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

// Fewer could be a few bad bytes in a text of another language.
constexpr std::size_t kMinWords = 3;

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Utf8Char c = decode_utf8(bytes, at);
    if (!c.valid) return false;
    at += c.length;
  }
  return true;
}

void append_line(std::string& text, std::string_view line) {
  if (is_utf8(line)) {
    text += line;
    return;
  }
  for (const char byte : line) append_utf8(text, static_cast<unsigned char>(byte));
}

}  // namespace

std::string view_as_latin1(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 4);
  for (std::size_t begin = 0; begin < bytes.size();) {
    const auto end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
    append_line(text, bytes.substr(begin, end - begin));
    begin = end;
  }
  return text;
}

bool proves_legacy(const RepairOutcome& outcome) {
  RepairSet legacy = outcome.kinds;
  legacy.reset(static_cast<std::size_t>(Repair::Mojibake));
  legacy.reset(static_cast<std::size_t>(Repair::Entities));
  return legacy.any() && outcome.words >= kMinWords;
}

std::optional<DecodedText> decode_legacy_bytes(std::string_view bytes) {
  std::string text = view_as_latin1(bytes);
  const RepairOutcome outcome = repair_encoding({&text});
  if (!proves_legacy(outcome)) return std::nullopt;
  return DecodedText{std::move(text), outcome.kinds};
}

}  // namespace tracuu
