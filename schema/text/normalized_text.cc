#include "schema/text/normalized_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "schema/text/character_action.h"
#include "schema/text/letter.h"
#include "schema/text/look_alike.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxMarks = 30;  // as the Stream-Safe Format of UAX #15: keeps time linear
constexpr std::size_t kMaxJoinedBytes = 16;  // no syllable is longer

/// Where a stretch of characters that may stay as they are ends.
struct Clean {
  std::size_t end = 0;
  std::size_t last = 0;  ///< Where its last character begins; a mark after it combines with it.
};

Clean skip_clean(std::string_view text, std::size_t begin) {
  Clean clean{begin, begin};
  while (clean.end < text.size()) {
    const auto byte = static_cast<unsigned char>(text[clean.end]);
    if (byte < 0x7FU && (byte >= 0x20U || byte == '\n')) {
      clean.last = clean.end++;
      continue;
    }
    const Utf8Char c = decode_utf8(text, clean.end);
    if (!c.valid || character_action(c.code) != CharacterAction::Keep) break;
    clean.last = clean.end;
    clean.end += c.length;
  }
  return clean;
}

/// A mark of Vietnamese as it changes a letter.
bool put_mark(Letter& letter, char32_t mark) {
  struct Mark {
    char32_t code;
    Shape shape;
    Tone tone;
  };
  static constexpr std::array kMarks{
      Mark{0x300, Shape::Plain, Tone::Huyen},  Mark{0x340, Shape::Plain, Tone::Huyen},
      Mark{0x301, Shape::Plain, Tone::Sac},    Mark{0x341, Shape::Plain, Tone::Sac},
      Mark{0x303, Shape::Plain, Tone::Nga},    Mark{0x309, Shape::Plain, Tone::Hoi},
      Mark{0x323, Shape::Plain, Tone::Nang},   Mark{0x302, Shape::Circumflex, Tone::Ngang},
      Mark{0x306, Shape::Breve, Tone::Ngang},  Mark{0x31B, Shape::Horn, Tone::Ngang},
      Mark{0x335, Shape::Stroke, Tone::Ngang}, Mark{0x336, Shape::Stroke, Tone::Ngang}};
  for (const Mark& known : kMarks) {
    if (known.code != mark) continue;
    if (known.shape != Shape::Plain) {
      if (letter.shape != Shape::Plain && letter.shape != known.shape) return false;
      letter.shape = known.shape;
    } else {
      if (letter.tone != Tone::Ngang && letter.tone != known.tone) return false;
      letter.tone = known.tone;
    }
    return true;
  }
  return false;
}

/// The one letter that a base and its marks spell, in whatever order and form; 0 if Vietnamese has
/// none. (Unicode's composition alone needs the shape mark before the tone.)
char32_t compose_vietnamese(std::span<const char32_t> cluster) {
  Letter letter = find_letter(cluster[0]);
  if (!letter) return 0;
  for (const char32_t mark : cluster.subspan(1)) {
    if (!put_mark(letter, mark)) return 0;
  }
  return compose_letter(letter);
}

const icu::Normalizer2& compatibility_composer() {
  UErrorCode status = U_ZERO_ERROR;
  static const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCInstance(status);
  return *nfkc;
}

bool is_invisible(CharacterAction action) {
  return action == CharacterAction::Remove || action == CharacterAction::Break;
}

NormalizedText normalize_forms(std::string_view original);

/// Writes a NormalizedText piece by piece.
class Normalizer {
 public:
  explicit Normalizer(std::string_view original) : in_(original) {
    out_.text.reserve(original.size());
    out_.origin.reserve(original.size() + 1);
  }

  NormalizedText run(Clean clean) {
    for (;;) {
      copy_clean(clean);
      if (at_ >= in_.size()) break;
      step();
      clean = skip_clean(in_, at_);
    }
    out_.origin.push_back(static_cast<std::uint32_t>(in_.size()));
    return std::move(out_);
  }

 private:
  void copy_clean(Clean clean);
  bool mark_stands_at(std::size_t i) const;
  void step();
  void put(char32_t code, std::size_t from);
  void put_cluster(std::size_t begin);
  void put_compatible(std::span<const char32_t> cluster, std::size_t from);
  void put_break(std::size_t length);

  std::string_view in_;
  std::size_t at_ = 0;
  NormalizedText out_;
};

/// Invisible characters in between do not part a mark from its base.
bool Normalizer::mark_stands_at(std::size_t i) const {
  for (std::size_t n = 0; i < in_.size() && n < kMaxMarks; ++n) {
    const Utf8Char c = decode_utf8(in_, i);
    const CharacterAction action = c.valid ? character_action(c.code) : CharacterAction::Keep;
    if (!is_invisible(action)) return action == CharacterAction::Mark;
    i += c.length;
  }
  return false;
}

void Normalizer::copy_clean(Clean clean) {
  const bool mark_follows = clean.end > at_ && mark_stands_at(clean.end);
  const std::size_t end = mark_follows ? clean.last : clean.end;
  out_.text.append(in_.substr(at_, end - at_));
  auto from = static_cast<std::uint32_t>(at_);
  for (std::size_t i = at_; i < end; ++i) {
    if ((static_cast<unsigned char>(in_[i]) & 0xC0U) != 0x80U) from = static_cast<std::uint32_t>(i);
    out_.origin.push_back(from);
  }
  at_ = end;
}

void Normalizer::put(char32_t code, std::size_t from) {
  append_utf8(out_.text, code);
  out_.origin.resize(out_.text.size(), static_cast<std::uint32_t>(from));
}

/// One character that needs work; or a base that a mark follows.
void Normalizer::step() {
  const Utf8Char c = decode_utf8(in_, at_);
  const std::size_t begin = at_;
  switch (c.valid ? character_action(c.code) : CharacterAction::Replace) {
    case CharacterAction::Remove:
      at_ += c.length;
      return;
    case CharacterAction::Break:
      put_break(c.length);
      return;
    case CharacterAction::Replace: {
      const char32_t plain = c.valid ? replacement(c.code) : U'\uFFFD';
      at_ += c.length;
      put(plain, begin);
      return;
    }
    case CharacterAction::Keep:
    case CharacterAction::Mark:
    case CharacterAction::Decompose:
      put_cluster(begin);
      return;
  }
}

/// Reads a base and all its marks, which may have invisible characters between them.
void Normalizer::put_cluster(std::size_t begin) {
  std::array<char32_t, kMaxMarks + 1> cluster{};
  std::size_t size = 0;
  const Utf8Char base = decode_utf8(in_, at_);
  cluster[size++] = base.code;
  at_ += base.length;
  while (at_ < in_.size() && size < cluster.size()) {
    const Utf8Char c = decode_utf8(in_, at_);
    const CharacterAction action = c.valid ? character_action(c.code) : CharacterAction::Keep;
    if (action == CharacterAction::Mark) {
      cluster[size++] = c.code;
    } else if (!is_invisible(action) || !mark_stands_at(at_)) {
      break;
    }
    at_ += c.length;
  }
  const std::span<const char32_t> whole(cluster.data(), size);
  if (const char32_t letter = compose_vietnamese(whole)) {
    put(letter, begin);
  } else {
    put_compatible(whole, begin);
  }
}

void Normalizer::put_compatible(std::span<const char32_t> cluster, std::size_t from) {
  icu::UnicodeString text;
  for (const char32_t code : cluster) text.append(static_cast<UChar32>(code));
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString plain = compatibility_composer().normalize(text, status);
  for (std::int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
    const auto code = static_cast<char32_t>(plain.char32At(i));
    const char32_t plainer = replacement(code);  // ⁻ is − is -
    put(plainer != 0 ? plainer : code, from);
  }
}

/// A zero-width space parts two syllables where what it joins would be none.
void Normalizer::put_break(std::size_t length) {
  const auto is_letter = [](char32_t code) { return static_cast<bool>(find_letter(code)); };
  const std::size_t begin = at_;
  at_ += length;
  std::size_t left = out_.text.size();
  while (left > 0 && out_.text.size() - left < kMaxJoinedBytes) {
    const std::size_t before = previous_utf8(out_.text, left);
    if (!is_letter(decode_utf8(out_.text, before).code)) break;
    left = before;
  }
  std::size_t right = at_;
  while (right < in_.size() && right - at_ < kMaxJoinedBytes) {
    const Utf8Char c = decode_utf8(in_, right);
    if (!is_letter(c.code) && character_action(c.code) != CharacterAction::Mark) break;
    right += c.length;
  }
  const std::string first = out_.text.substr(left);
  const std::string second = normalize_forms(in_.substr(at_, right - at_)).text;
  if (is_vietnamese_syllable(first) && is_vietnamese_syllable(second) &&
      !is_vietnamese_syllable(first + second)) {
    put(U' ', begin);
  }
}

/// All of normalize() but the look-alikes.
NormalizedText normalize_forms(std::string_view original) {
  const Clean clean = skip_clean(original, 0);
  if (clean.end == original.size()) return {std::string(original), {}};
  return Normalizer(original).run(clean);
}

/// `second`, whose offsets are those of the text of `first`, with the offsets of the original.
NormalizedText behind(const NormalizedText& first, NormalizedText second) {
  if (second.origin.empty()) {
    second.origin = first.origin;
    return second;
  }
  for (std::uint32_t& offset : second.origin) offset = first.to_original(offset);
  return second;
}

}  // namespace

NormalizedText normalize(std::string_view original) {
  NormalizedText text = normalize_forms(original);
  std::optional<NormalizedText> latin = replace_look_alikes(text.text);
  if (!latin) return text;
  // A mark that stood on a Greek letter may now combine.
  latin = behind(text, std::move(*latin));
  return behind(*latin, normalize_forms(latin->text));
}

}  // namespace tracuu
