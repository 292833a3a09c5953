#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// What a word of Telex or VNI keys gives.
struct DecodedKeys {
  std::string syllable;  ///< In lower case; "" if the keys give no Vietnamese syllable.
  /// How sure it is that keys were meant: 0 none were, 1 the one that there is may be a letter or a
  /// number ("max", "quy1"), 2 and more nothing else is spelt so ("ddaangr", "quye61t").
  int evidence = 0;
};

/// Decodes `word`, ASCII letters (Telex) or letters and digits (VNI), in any case: "quyeets" and
/// "quye61t" -> "quyết". Keys may stand behind the letter that they mark or at the end.
DecodedKeys decode_keys(std::string_view word);

}  // namespace tracuu
