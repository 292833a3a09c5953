#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// What a word of Telex, VNI or VIQR keys gives.
struct DecodedKeys {
  std::string syllable;  ///< In lower case; "" if the keys give no Vietnamese syllable.
  /// How sure it is that keys were meant: 0 none were, 1 the one that there is may be a letter or a
  /// number ("max", "quy1"), 2 and more nothing else is spelt so ("ddaangr", "quye61t").
  int evidence = 0;
  bool ends_in_stop = false;  ///< VIQR: its last key may be a stop or a quotation mark.
};

/// The signs that are keys of VIQR, behind the vowel that they mark. Source: RFC 1456.
inline constexpr std::string_view kViqrSigns = "^(+'`?~.";

/// Decodes `word`, ASCII letters (Telex), letters and digits (VNI), or letters and kViqrSigns, in
/// any case: "quyeets" , "quye61t", "quye^'t" -> "quyết". Keys may stand behind the letter that
/// they mark or at the end.
DecodedKeys decode_keys(std::string_view word);

}  // namespace tracuu
