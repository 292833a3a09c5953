#pragma once

#include <string>
#include <string_view>

#include "schema/result.h"
#include "server/http/visit.h"

namespace tracuu {

/// What the server says of itself: on pages, in feeds, site maps and exports.
struct SiteIdentity {
  std::string public_url;  ///< As parse_public_url gives it; "" if it was not configured.
  std::string name = kUsualSiteName;
};

/// The address under which readers reach the server: "https://tracuu.example" or with a port.
/// Refuses what has a path, because the links of pages begin at the root. The result has no slash
/// at its end.
Result<std::string> parse_public_url(std::string_view text);

/// What makes the server's addresses absolute: the configured address, else that of the header
/// `host` of a request, if it is a plain host name or address with or without a port; else "".
/// Nothing in a header can become anything but a host.
std::string base_url(const SiteIdentity& identity, std::string_view host);

}  // namespace tracuu
