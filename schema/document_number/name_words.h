#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// The run of letters at byte `at` of `text`, of which the first 40 bytes count; empty if there is
/// none.
std::string_view letters_at(std::string_view text, std::size_t at);

/// Words that stand together in names of documents, in the keys by which texts are compared.
class NamePhrase {
 public:
  explicit NamePhrase(std::string_view words);

  const std::vector<std::string>& keys(bool without_marks) const {
    return without_marks ? folded_ : marked_;
  }

 private:
  std::vector<std::string> marked_;
  std::vector<std::string> folded_;
};

/// Reads a normalised text word by word whatever its case; with `without_marks` whatever its
/// accents. Takes that fail leave the place alone. Views the text.
class NameWords {
 public:
  NameWords(std::string_view text, bool without_marks)
      : text_(text), without_marks_(without_marks) {}

  std::string_view text() const { return text_; }
  bool without_marks() const { return without_marks_; }

  /// The run of letters at byte `at`; empty if there is none.
  std::string_view word_at(std::size_t at) const;
  /// Past `phrase` (blanks before and between its words) if it follows at `at`; else `at`.
  std::size_t take(std::size_t at, const NamePhrase& phrase) const;
  /// Past the first of `phrases` that follows; else `at`.
  std::size_t take_any(std::size_t at, const std::vector<NamePhrase>& phrases) const;

 private:
  /// The key of the word at `at`. The last one is kept: many phrases are tried at one place.
  const std::string& key_at(std::size_t at) const;

  std::string_view text_;
  bool without_marks_;
  mutable std::size_t cached_at_ = std::string_view::npos;
  mutable std::string cached_key_;
};

}  // namespace tracuu
