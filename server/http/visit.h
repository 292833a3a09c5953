#pragma once

#include <string>

#include "schema/reader_language.h"

namespace tracuu {

/// What the archive calls itself where nobody has given it a name.
inline constexpr const char* kUsualSiteName = "Tra Cứu";

/// How whoever asks has come: in which language, and under which address and name the site is
/// reached.
struct Visit {
  ReaderLanguage language = ReaderLanguage::Vietnamese;
  /// What makes an address of this server absolute, "https://tin.example"; "" where nothing says
  /// it.
  std::string base = {};
  std::string site_name = kUsualSiteName;  ///< How the archive calls itself.
};

}  // namespace tracuu
