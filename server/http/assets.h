#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// A file that is compiled into the server.
struct Asset {
  std::string_view path;
  std::string_view content_type;
  std::string_view body;
};

/// The asset at `path`, or null.
const Asset* find_asset(std::string_view path);

/// The stylesheet's address with a mark of its content, so that it may be kept for ever.
const std::string& style_url();

/// The script's address, likewise.
const std::string& script_url();

/// A weak entity tag of a body: W/"…", 16 hexadecimal digits of FNV-1a.
std::string entity_tag(std::string_view body);

}  // namespace tracuu
