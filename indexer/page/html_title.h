#pragma once

#include <string>

#include "indexer/page/html_metadata.h"

namespace tracuu {

/// The title of an article: JSON-LD's headline, else the page's own heading where og:title or
/// <title> confirm it, else og:title, else <title>; without the name of the site behind it.
std::string choose_title(const HtmlMetadata& data, const std::string& heading);

/// "Khai mạc hội thi | Báo Bình Định" -> "Khai mạc hội thi". A part is cut only if it is the site's
/// name, or shorter than what stays and the mark before it is '|'.
std::string without_site_name(const std::string& title, const std::string& site_name);

}  // namespace tracuu
