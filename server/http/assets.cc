#include "server/http/assets.h"

#include <cstdint>

#include <fmt/format.h>

#include "embedded/favicon_svg.h"
#include "embedded/records_css.h"
#include "embedded/style_css.h"
#include "embedded/suggest_js.h"

namespace tracuu {
namespace {

constexpr std::string_view kStylePath = "/assets/style.css";
constexpr std::string_view kScriptPath = "/assets/suggest.js";

/// Source: Fowler, Noll, Vo; draft-eastlake-fnv.
std::uint64_t fnv1a(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

std::string marked_url(std::string_view path, std::string_view content) {
  return fmt::format("{}?v={:08x}", path, fnv1a(content) & 0xffffffffU);
}

/// One sheet of two files: a page asks once.
const std::string& style_sheet() {
  static const auto sheet = std::string(embedded::style_css).append(embedded::records_css);
  return sheet;
}

}  // namespace

const Asset* find_asset(std::string_view path) {
  // The views are set at start-up in another file, so they are read here and not in a constant.
  static const Asset assets[] = {
      {kStylePath, "text/css; charset=utf-8", style_sheet()},
      {kScriptPath, "text/javascript; charset=utf-8", embedded::suggest_js},
      {"/favicon.svg", "image/svg+xml", embedded::favicon_svg},
      {"/favicon.ico", "image/svg+xml", embedded::favicon_svg},
  };
  for (const auto& asset : assets) {
    if (asset.path == path) return &asset;
  }
  return nullptr;
}

const std::string& style_url() {
  static const auto url = marked_url(kStylePath, style_sheet());
  return url;
}

const std::string& script_url() {
  static const auto url = marked_url(kScriptPath, embedded::suggest_js);
  return url;
}

std::string entity_tag(std::string_view body) {
  return fmt::format("W/\"{:016x}\"", fnv1a(body));
}

}  // namespace tracuu
