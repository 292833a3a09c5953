#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/date/date.h"
#include "schema/result.h"

namespace tracuu {

/// What is left of a page when its chrome (menus, counters, polls, related links, footer) is gone.
struct PageContent {
  std::string title;
  std::string body;  ///< Paragraphs separated by '\n'; captions kept, photo credits dropped.
  std::vector<std::uint32_t> captions;  ///< Which paragraphs are captions, counted from 0.
  std::optional<PublishedAt> published;
  std::string section;
  std::string source;  ///< From "Nguồn: HNMO" or metadata; "" if the page does not say.
  std::string url;     ///< Canonical link of an HTML page; "" otherwise.
};

/// Cleans a portal page saved as text. `bytes` is UTF-8 in any normal form.
/// Refuses a page without a title or without body text; a notice whose text is an attachment has
/// its title for text.
Result<PageContent> read_text_page(std::string_view bytes);

/// Cleans an HTML page: JSON-LD and OpenGraph first, then the platforms' own marks, then text
/// density. `bytes` is in the encoding that a BOM or <meta> declares (ICU's names), else UTF-8.
Result<PageContent> read_html_page(std::string_view bytes);

/// The same of a page that is UTF-8 already, whatever it declares.
Result<PageContent> read_html_text(std::string_view html);

}  // namespace tracuu
