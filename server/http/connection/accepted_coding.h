#pragma once

#include <string_view>

namespace tracuu {

/// True if the value of Accept-Encoding takes gzip: "gzip", "x-gzip" or "*" with a weight above 0,
/// the first decides over "*". Source: RFC 9110 section 12.5.3.
bool accepts_gzip(std::string_view accept_encoding);

}  // namespace tracuu
