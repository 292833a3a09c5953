#include <array>
#include <string_view>

#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/text_pages.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

/// A query that shows one thing, and what it shows.
struct HelpExample {
  std::string_view query;
  Text meaning;
};

constexpr std::array kExamples{
    HelpExample{"chuyen doi so", Text::HelpExampleBare},
    HelpExample{"đường sắt", Text::HelpExampleMarked},
    HelpExample{"\"quy hoạch đô thị\"", Text::HelpExamplePhrase},
    HelpExample{"quy hoạch -treo", Text::HelpExampleMinus},
    HelpExample{"bão OR lũ", Text::HelpExampleOr},
    HelpExample{"28-NQ/TW", Text::HelpExampleNumber},
    HelpExample{"cán bộ:\"Nguyễn Văn An\"", Text::HelpExampleOfficial},
    HelpExample{"title:ngân sách", Text::HelpExampleTitle},
    HelpExample{"hội nghị tháng 11/2022", Text::HelpExampleDate},
    HelpExample{"nghiê*", Text::HelpExampleStar},
};

/// One of the pages of plain text.
struct TextPage {
  const char* path;
  Text title;
  Text description;
};

PageFrame frame_of(const TextPage& page, const Visit& visit) {
  const auto language = visit.language;
  return {.visit = visit,
          .address = page.path,
          .title = std::string(text(language, page.title)),
          .description = std::string(text(language, page.description)),
          .indexed = true};
}

}  // namespace

std::string render_help_page(const Visit& visit) {
  const auto language = visit.language;
  PageTemplate page("help", frame_of({"/help", Text::HelpTitle, Text::HelpSummary}, visit));
  for (const auto& [query, meaning] : kExamples) {
    auto& row = *page.content().AddSectionDictionary("EXAMPLE");
    auto request = reader_search(language);
    request.query_text = query;
    const auto said = text(language, meaning);
    row.SetValue("EXAMPLE_URL", search_page_url(request));
    row.SetValue("EXAMPLE_QUERY", request.query_text);
    row.SetValue("EXAMPLE_TEXT", {said.data(), said.size()});
  }
  return page.expand();
}

std::string render_about_page(const ArchiveStatus& status, const Visit& visit) {
  const auto language = visit.language;
  PageTemplate page("about", frame_of({"/about", Text::AboutTitle, Text::SiteSummary}, visit));
  auto updated = status.published_at;
  if (const auto at = parse_published(updated))
    updated = format_published_for_reader(language, *at);
  page.content().SetValue(
      "HELD",
      format_text(language, Text::BrowseHeld,
                  count_text(language, Text::RecordArticleCount, status.articles), updated) +
          '.');
  return page.expand();
}

}  // namespace tracuu
