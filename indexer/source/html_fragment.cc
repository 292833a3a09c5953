#include "indexer/source/html_fragment.h"

#include <array>

namespace tracuu {

namespace {

std::string escape_markup(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '&') {
      escaped += "&amp;";
    } else if (c == '<') {
      escaped += "&lt;";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

/// Whether the page names itself.
bool has_title(std::string_view html) {
  constexpr std::array<std::string_view, 4> kTags{"<html", "<HTML", "<title", "<TITLE"};
  for (const auto tag : kTags) {
    if (html.find(tag) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::string whole_page(std::string_view html, std::string_view title) {
  std::string page = "\xEF\xBB\xBF";
  if (has_title(html)) return page.append(html);
  const auto heading = escape_markup(title);
  page += "<!DOCTYPE html><html><head><title>" + heading + "</title></head><body><article><h1>" +
          heading + "</h1>";
  return page.append(html) + "</article></body></html>";
}

}  // namespace tracuu
