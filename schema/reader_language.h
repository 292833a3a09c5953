#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tracuu {

/// The language in which pages speak to their reader. Articles stay as they are.
enum class ReaderLanguage : std::uint8_t { Vietnamese, English };

inline constexpr std::array kReaderLanguages{ReaderLanguage::Vietnamese, ReaderLanguage::English};

/// One thing said in each language.
struct Bilingual {
  std::string_view vietnamese;
  std::string_view english;

  constexpr std::string_view in(ReaderLanguage language) const {
    return language == ReaderLanguage::English ? english : vietnamese;
  }
};

}  // namespace tracuu
