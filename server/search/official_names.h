#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "schema/text/normalized_text.h"
#include "server/search/value_directory.h"

namespace tracuu {

/// A place of a text that names officials.
struct NameFound {
  std::size_t begin = 0;  ///< Bytes of the normalised text.
  std::size_t end = 0;
  std::vector<std::size_t> officials;  ///< Places in the directory; most articles first.
};

/// Finds the names of an archive's officials in any text. Immutable; thread-safe.
///
/// A name is two words or more, with nothing but blanks, hyphens and apostrophes between. In any
/// case, but outside of a line of its own each of its words must begin with a capital: "hoa mai" is
/// a flower. Typed marks must be those of the name; a name typed without any stands for all that
/// read so. The longest name at a place counts.
class OfficialNames {
 public:
  explicit OfficialNames(const ValueDirectory& officials);

  /// In order, not overlapping. Linear in the size of the text.
  std::vector<NameFound> find(const NormalizedText& text) const;

 private:
  using Places = std::vector<std::size_t>;
  const Places* look_up(const std::string& keys, const std::string& folded, bool marked) const;

  std::unordered_map<std::string, Places> by_keys_;
  std::unordered_map<std::string, Places> by_folded_;
  std::size_t most_words_ = 0;
};

}  // namespace tracuu
