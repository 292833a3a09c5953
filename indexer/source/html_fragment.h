#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// `html` (UTF-8) as a whole page for read_html_page: a fragment gets `title` around it. The byte
/// order mark in front says UTF-8, whatever the page's own <meta> declares.
std::string whole_page(std::string_view html, std::string_view title);

}  // namespace tracuu
