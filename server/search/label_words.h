#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "schema/text/syllable.h"

namespace tracuu {

/// The words of a name or number, parted at all that is no letter and no figure. "TƯ" is TW.
class LabelWords {
 public:
  explicit LabelWords(std::string_view name);

  const std::vector<WordKeys>& words() const { return words_; }
  /// Their keys with a blank between; with and without accents.
  std::string joined_keys() const;
  std::string joined_folded() const;

 private:
  std::vector<WordKeys> words_;
};

/// A word of a text.
struct PlacedWord {
  std::size_t begin = 0;  ///< Bytes of the normalised text.
  std::size_t end = 0;
  bool capital = false;  ///< Begins with one.
  WordKeys keys;
};

/// The words of a normalised text as LabelWords parts them, with their places. Linear.
std::vector<PlacedWord> place_words(std::string_view text);

/// Words that are being typed to find a name.
class TypedWords {
 public:
  explicit TypedWords(std::string_view text) : words_(text) {}

  /// True if each of them begins a word of the name whose joined keys these are. Marks that were
  /// typed bind, missing ones are open. No words begin every name.
  bool begin_words_of(std::string_view keys, std::string_view folded) const;

 private:
  LabelWords words_;
};

}  // namespace tracuu
