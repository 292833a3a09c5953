#include "schema/text/letter_case.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include <unicode/uchar.h>

#include "schema/text/utf8.h"

namespace tracuu {
namespace {

template <typename Change>
std::string map_characters(std::string_view text, Change change) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Utf8Char c = decode_utf8(text, i);
    append_utf8(out, static_cast<char32_t>(change(static_cast<UChar32>(c.code))));
    i += c.length;
  }
  return out;
}

constexpr std::size_t kBytes = 256;
constexpr std::size_t kFirstContinuation = 0x80;
constexpr std::size_t kEndContinuation = 0xC0;

/// What each byte of a text becomes in lower case, told by the bytes before it: no character is
/// decoded and no branch is guessed, which halves the time. Holds for ASCII, for characters of two
/// bytes, for U+1E80 to U+1EFF, where the rest of Vietnamese is, and for U+2000 to U+203F, the
/// punctuation.
class ByteLowering {
 public:
  static const ByteLowering& instance() {
    static const ByteLowering lowering;
    return lowering;
  }

  /// False if `text` has anything else, or a letter whose other case is of another length.
  bool lower(std::string_view text, std::string& out) const {
    out.resize(text.size());
    unsigned seen = 0;
    unsigned char previous = 0;
    unsigned char before_previous = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      const std::uint8_t context = contexts_[before_previous == kLead][previous];
      const std::uint16_t entry = entries_[context][byte];
      out[i] = static_cast<char>(entry & kByteMask);
      seen |= entry;
      before_previous = previous;
      previous = byte;
    }
    return (seen & kUnknown) == 0;
  }

 private:
  static constexpr std::uint16_t kByteMask = 0xFF;
  static constexpr std::uint16_t kUnknown = 0x100;  ///< Set on the entry of a byte with no answer.
  static constexpr unsigned char kLead = 0xE1;      ///< Of U+1000 to U+1FFF.
  static constexpr unsigned char kFirstLead = 0xC2;
  static constexpr std::array<unsigned char, 2> kVietnamese{0xBA, 0xBB};  ///< After kLead.
  static constexpr unsigned char kPunctuationLead = 0xE2;
  static constexpr unsigned char kPunctuation = 0x80;  ///< After it.
  static constexpr std::size_t kContexts = 1 + kBytes - kFirstLead + kVietnamese.size();

  ByteLowering() {
    for (auto& entries : entries_) {
      for (std::size_t byte = 0; byte < kBytes; ++byte) {
        const bool capital = byte >= 'A' && byte <= 'Z';
        entries.at(byte) = static_cast<std::uint16_t>(capital ? byte - 'A' + 'a' : byte);
      }
    }
    std::uint8_t context = 0;
    for (std::size_t lead = kFirstLead; lead < kBytes; ++lead) {
      contexts_[0].at(lead) = ++context;
      fill_lead(static_cast<unsigned char>(lead), entries_.at(context));
    }
    for (const unsigned char second : kVietnamese) {
      contexts_[1].at(second) = ++context;
      fill(std::string{static_cast<char>(kLead), static_cast<char>(second)}, entries_.at(context));
    }
  }

  using Entries = std::array<std::uint16_t, kBytes>;

  static void fill_lead(unsigned char lead, Entries& entries) {
    constexpr unsigned char kLongLead = 0xE0;  // of three bytes and more
    if (lead < kLongLead) return fill(std::string{static_cast<char>(lead)}, entries);
    for (std::size_t byte = kFirstContinuation; byte < kEndContinuation; ++byte) {
      const bool known = (lead == kLead && (byte == kVietnamese[0] || byte == kVietnamese[1])) ||
                         (lead == kPunctuationLead && byte == kPunctuation);
      if (!known) entries.at(byte) |= kUnknown;
    }
  }

  /// The last bytes of the characters that begin with `beginning`.
  static void fill(const std::string& beginning, Entries& entries) {
    for (std::size_t byte = kFirstContinuation; byte < kEndContinuation; ++byte) {
      const std::string character = beginning + static_cast<char>(byte);
      const std::string lowered = map_characters(character, u_tolower);
      if (lowered.size() == character.size() && lowered.starts_with(beginning)) {
        entries.at(byte) = static_cast<unsigned char>(lowered.back());
      } else {
        entries.at(byte) |= kUnknown;
      }
    }
  }

  /// By the byte before, apart where kLead stands before that; 0: nothing bears on this one.
  std::array<std::array<std::uint8_t, kBytes>, 2> contexts_{};
  std::array<Entries, kContexts> entries_{};
};

}  // namespace

std::string lower(std::string_view text) {
  std::string out;
  if (ByteLowering::instance().lower(text, out)) return out;
  return map_characters(text, [](UChar32 code) {
    constexpr UChar32 kAscii = 0x80;
    if (code >= kAscii) return u_tolower(code);
    return code >= 'A' && code <= 'Z' ? code - 'A' + 'a' : code;
  });
}

std::string upper(std::string_view text) {
  return map_characters(text, u_toupper);
}

}  // namespace tracuu
