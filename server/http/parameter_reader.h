#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/http/query_string.h"

namespace tracuu {

/// Reads the parameters of an address that is no search: each is asked for by name, and at the end
/// whatever nobody asked for is refused, so that a misspelt one is never ignored.
class ParameterReader {
 public:
  /// `query` must outlive the reader.
  explicit ParameterReader(const ParsedQueryString& query) : query_(query) {}

  /// The value as given, at most `limit_bytes`; nothing if it was not given.
  std::optional<std::string> text(std::string_view name, std::size_t limit_bytes);

  /// Digits only, from `least` to `most`; `usual` if it was not given.
  std::uint32_t number(std::string_view name, std::uint32_t least, std::uint32_t most,
                       std::uint32_t usual);

  /// The place of the value among `choices`, 0 if it was not given.
  std::size_t choice(std::string_view name, std::span<const std::string_view> choices);

  /// For values that the caller finds wrong.
  void refuse_value(std::string_view name, Error error);

  /// Call last: what cannot be taken, if anything; names that nobody knows before values.
  std::optional<RefusedParameter> refused();

 private:
  const std::string* find(std::string_view name);

  const ParsedQueryString& query_;
  std::vector<std::string_view> known_;
  std::vector<RefusedParameter> refused_;
};

}  // namespace tracuu
