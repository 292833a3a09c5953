#include "schema/analysis/token.h"

#include <array>
#include <cstddef>

namespace tracuu {

std::string_view token_kind_name(TokenKind kind) {
  static constexpr std::array<std::string_view, 6> kNames{"syllable", "acronym", "number",
                                                          "code",     "date",    "document_number"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace tracuu
