#pragma once

#include <string>
#include <string_view>

#include "schema/record/article.h"

namespace tracuu {

/// The spelling of a URL that its copies share: scheme and host in lower case, no fragment, no
/// utm_ parameters, no slash at the end.
std::string canonical_url(std::string_view url);

/// "u-" and 20 hex digits of the canonical URL's SHA-256.
std::string id_of_url(std::string_view url);

/// "p-" and 20 hex digits of the SHA-256 of SourceItem::name.
std::string id_of_name(std::string_view name);

/// SHA-256 of `bytes`, in hex.
std::string sha256_hex(std::string_view bytes);

/// SHA-256, in hex, of what the source gave, in one order: does not depend on the order of keys,
/// on blanks, or on `captured` (crawling again changes no article).
std::string fingerprint(const Article& article);

}  // namespace tracuu
