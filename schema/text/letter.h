#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu {

/// What makes a Vietnamese letter another letter (the tone does not).
enum class Shape : std::uint8_t { Plain, Circumflex, Breve, Horn, Stroke };

/// The tones by the digit that ends a syllable's key.
enum class Tone : std::uint8_t { Ngang, Sac, Huyen, Hoi, Nga, Nang };

/// A letter of Vietnamese (or of ASCII) taken apart: ậ is a, circumflex, nặng.
struct Letter {
  char base = 0;  ///< a..z; 0 for what is no such letter.
  Shape shape = Shape::Plain;
  Tone tone = Tone::Ngang;
  bool upper = false;

  constexpr explicit operator bool() const { return base != 0; }
  constexpr bool marked() const { return shape != Shape::Plain || tone != Tone::Ngang; }
};

namespace letters {

/// Each shaped vowel with its six tones, in the order of Tone.
struct Vowel {
  char base;
  Shape shape;
  std::u32string_view lower;
  std::u32string_view upper;
};

inline constexpr std::array kVowels{Vowel{'a', Shape::Plain, U"aáàảãạ", U"AÁÀẢÃẠ"},
                                    Vowel{'a', Shape::Breve, U"ăắằẳẵặ", U"ĂẮẰẲẴẶ"},
                                    Vowel{'a', Shape::Circumflex, U"âấầẩẫậ", U"ÂẤẦẨẪẬ"},
                                    Vowel{'e', Shape::Plain, U"eéèẻẽẹ", U"EÉÈẺẼẸ"},
                                    Vowel{'e', Shape::Circumflex, U"êếềểễệ", U"ÊẾỀỂỄỆ"},
                                    Vowel{'i', Shape::Plain, U"iíìỉĩị", U"IÍÌỈĨỊ"},
                                    Vowel{'o', Shape::Plain, U"oóòỏõọ", U"OÓÒỎÕỌ"},
                                    Vowel{'o', Shape::Circumflex, U"ôốồổỗộ", U"ÔỐỒỔỖỘ"},
                                    Vowel{'o', Shape::Horn, U"ơớờởỡợ", U"ƠỚỜỞỠỢ"},
                                    Vowel{'u', Shape::Plain, U"uúùủũụ", U"UÚÙỦŨỤ"},
                                    Vowel{'u', Shape::Horn, U"ưứừửữự", U"ƯỨỪỬỮỰ"},
                                    Vowel{'y', Shape::Plain, U"yýỳỷỹỵ", U"YÝỲỶỸỴ"}};

inline constexpr char32_t kLowEnd = 0x250;      // ASCII, Latin-1, Latin Extended-A and -B
inline constexpr char32_t kHighBegin = 0x1E00;  // Latin Extended Additional
inline constexpr char32_t kHighEnd = 0x1F00;

constexpr std::size_t slot(char32_t code) {
  return code < kLowEnd ? code : kLowEnd + (code - kHighBegin);
}

constexpr auto build_table() {
  std::array<Letter, kLowEnd + (kHighEnd - kHighBegin)> table{};
  for (char c = 'a'; c <= 'z'; ++c) {
    const auto lower = static_cast<unsigned char>(c);
    table[lower] = {c, Shape::Plain, Tone::Ngang, false};
    table[lower - unsigned{'a'} + unsigned{'A'}] = {c, Shape::Plain, Tone::Ngang, true};
  }
  for (const Vowel& vowel : kVowels) {
    for (std::size_t tone = 0; tone < vowel.lower.size(); ++tone) {
      table[slot(vowel.lower[tone])] = {vowel.base, vowel.shape, static_cast<Tone>(tone), false};
      table[slot(vowel.upper[tone])] = {vowel.base, vowel.shape, static_cast<Tone>(tone), true};
    }
  }
  table[slot(U'đ')] = {'d', Shape::Stroke, Tone::Ngang, false};
  table[slot(U'Đ')] = {'d', Shape::Stroke, Tone::Ngang, true};
  return table;
}

inline constexpr auto kTable = build_table();

}  // namespace letters

/// Takes `code` apart; an empty Letter for anything but a Vietnamese or ASCII letter.
constexpr Letter find_letter(char32_t code) {
  if (code < letters::kLowEnd || (code >= letters::kHighBegin && code < letters::kHighEnd)) {
    return letters::kTable[letters::slot(code)];
  }
  return {};
}

/// The inverse: the one character that `letter` is, 0 where Vietnamese has none (a tone on b).
constexpr char32_t compose_letter(const Letter& letter) {
  if (letter.base == 'd' && letter.shape == Shape::Stroke && letter.tone == Tone::Ngang) {
    return letter.upper ? U'Đ' : U'đ';
  }
  for (const letters::Vowel& vowel : letters::kVowels) {
    if (vowel.base != letter.base || vowel.shape != letter.shape) continue;
    const auto tone = static_cast<std::size_t>(letter.tone);
    return letter.upper ? vowel.upper[tone] : vowel.lower[tone];
  }
  if (letter.marked() || !letter) return 0;
  const auto base = static_cast<char32_t>(letter.base);
  return letter.upper ? base - U'a' + U'A' : base;
}

constexpr bool is_vowel(const Letter& letter) {
  return letter && std::string_view("aeiouy").find(letter.base) != std::string_view::npos;
}

}  // namespace tracuu
