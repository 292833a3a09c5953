#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/analysis/token.h"

namespace tracuu {

/// A text that is being typed: its last word is open unless a blank follows. Marks that were typed
/// bind, missing ones are open; case does not matter.
class TypedText {
 public:
  explicit TypedText(std::string_view text);

  bool empty() const { return tokens_.empty(); }
  /// What the keys (suggestion_key()) of all that it may become begin with.
  const std::string& key() const { return key_; }

  /// True if it may become `text` from its word number `first` on.
  bool may_become(std::string_view text, std::size_t first = 0) const;

  /// The texts that are left without the first word, without the first two, and so on, each with
  /// the words before it as typed.
  struct Tail {
    std::string before;
    std::string text;
  };
  std::vector<Tail> tails() const;

 private:
  std::string text_;  ///< Normalised.
  std::vector<Token> tokens_;
  bool open_ = true;
  std::string key_;
};

}  // namespace tracuu
