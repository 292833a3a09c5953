#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/result.h"
#include "server/http/message.h"

namespace tracuu {

/// A parameter that was not taken, and why. `value` is valid UTF-8, "" where it could not be read.
struct RefusedParameter {
  std::string name;
  std::string value;
  Error error;
};

/// What is wrong with a parameter that is none of `known`.
Error unknown_parameter(const std::vector<std::string_view>& known);

/// What a query string holds: pages go on with `pairs` and show what was refused, the API stops.
struct ParsedQueryString {
  QueryPairs pairs;
  std::vector<RefusedParameter> refused;
};

/// Splits a query string ("q=a+b&date=2022") into decoded pairs; '+' is a blank in names and
/// values. Empty parts ("&&") are skipped, a part without '=' has an empty value. Refused are
/// broken percent sequences (BadSyntax) and text that is not UTF-8 (BadEncoding).
ParsedQueryString parse_query_string(std::string_view text);

/// The inverse; "" for no pairs.
std::string build_query_string(const QueryPairs& pairs);

/// Decodes one path segment; '+' stays. Refuses as parse_query_string does.
Result<std::string> decode_path_segment(std::string_view text);

/// Encodes everything but the unreserved characters of RFC 3986.
std::string percent_encode(std::string_view text);

/// True if `text` is well-formed UTF-8 (no surrogates, no overlong forms).
bool is_utf8(std::string_view text);

/// The longest prefix of `text`, valid UTF-8, that has at most `limit_bytes` bytes and ends between
/// characters.
std::string_view cut_utf8(std::string_view text, std::size_t limit_bytes);

}  // namespace tracuu
