#pragma once

#include <string>
#include <string_view>

#include "server/http/routes.h"

namespace tracuu {

/// An absolute identifier of `key` among things of that kind, which does not change when the server
/// is asked by another name: a tag of the configured host, else a urn. Source: RFC 4151.
std::string stable_id(const Address& address, std::string_view kind, std::string_view key);

}  // namespace tracuu
