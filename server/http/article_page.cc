#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/article_links.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
#include "server/http/pages.h"
#include "server/http/parameters.h"
#include "server/http/vietnamese_format.h"

namespace tracuu {
namespace {

void add_paragraphs(Dictionary& page, std::string_view body,
                    const std::vector<MentionMark>& marks) {
  for (std::size_t begin = 0; begin < body.size();) {
    const auto end = std::min(body.find('\n', begin), body.size());
    const auto line = body.substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos)
      add_marked_text(*page.AddSectionDictionary("PARAGRAPH"), line, TextField::Body, begin, marks);
    begin = end + 1;
  }
}

/// The link that shows the mentions in the text, or hides them again; none where there are none.
void add_switch(Dictionary& page, const Article& article, MentionMarks shown) {
  if (mention_marks(article).empty()) return;
  page.ShowSection("MARKS");
  const bool on = shown == MentionMarks::On;
  auto url = article_page_url(article.id);
  if (!on) url.append("?").append(kMarksParameter).append("=1");
  page.SetValue("MARKS_URL", url);
  page.SetValue("MARKS_TEXT",
                on ? "Ẩn cán bộ và văn bản trong bài" : "Chỉ ra cán bộ và văn bản trong bài");
}

void add_officials(Dictionary& page, const Article& article) {
  if (article.officials.empty()) return;
  auto& section = *page.AddSectionDictionary("OFFICIALS");
  for (const auto& official : article.officials) {
    auto& row = *section.AddSectionDictionary("OFFICIAL");
    const auto request = with_filter(default_search(), FacetField::Official, official.id);
    row.SetValue("OFFICIAL_NAME", official.name);
    row.SetValue("OFFICIAL_URL", search_url(kSearchPagePath, request));
    std::string offices;
    for (const auto& office : official.offices)
      offices += (offices.empty() ? "" : "; ") + office.text;
    show_text(row, "OFFICES", "OFFICES_TEXT", offices);
  }
}

/// What the article says about a document besides its number: "khóa XIII, 2022, Bộ Chính trị".
std::string document_detail(const CitedDocument& document) {
  std::string detail = document.issuer;
  const auto add = [&](const std::string& part) { detail += (detail.empty() ? "" : ", ") + part; };
  if (!document.term.empty()) add("khóa " + document.term);
  if (document.year) add("năm " + std::to_string(*document.year));
  return detail;
}

void add_documents(Dictionary& page, const Article& article) {
  if (article.documents.empty()) return;
  auto& section = *page.AddSectionDictionary("DOCUMENTS");
  for (const auto& document : article.documents) {
    auto& row = *section.AddSectionDictionary("DOCUMENT");
    const auto request = with_filter(default_search(), facet_of(document), document.id);
    row.SetValue("DOCUMENT_LABEL", document.label);
    row.SetValue("DOCUMENT_URL", search_url(kSearchPagePath, request));
    show_text(row, "DOCUMENT_DETAIL", "DOCUMENT_DETAIL_TEXT", document_detail(document));
  }
}

void add_event_days(Dictionary& page, const Article& article) {
  if (article.event_days.empty()) return;
  auto& section = *page.AddSectionDictionary("EVENTS");
  for (const auto day : article.event_days) {
    auto& row = *section.AddSectionDictionary("EVENT");
    row.SetValue("EVENT_ISO", format_day(day));
    row.SetValue("EVENT_TEXT", format_day_for_reader(day));
  }
}

/// Only an address of the web becomes a link: an archive may hold anything in `url`.
bool is_web_address(std::string_view url) {
  return url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
}

void set_provenance(Dictionary& page, const Article& article) {
  if (is_web_address(article.url)) {
    show_text(page, "ORIGINAL", "ORIGINAL_URL", article.url);
    page.SetValue("ORIGINAL_TEXT", article.url);
  }
  std::string captured = article.captured;
  if (const auto at = parse_published(captured)) captured = format_published_for_reader(*at);
  show_text(page, "CAPTURED", "CAPTURED_TEXT", captured);
  show_text(page, "SHA256", "SHA256_TEXT", article.sha256);
  page.SetValue("ID", article.id);
  page.SetValue("JSON_URL", article_api_url(article.id));
}

}  // namespace

std::string render_article_page(const Article& article, MentionMarks shown) {
  PageTemplate page(PageKind::Article, {.title = article.title,
                                        .query_text = "",
                                        .kept = {},
                                        .indexed = shown == MentionMarks::Off});
  auto& content = page.content();
  const auto marks =
      shown == MentionMarks::On ? mention_marks(article) : std::vector<MentionMark>{};
  add_marked_text(content, article.title, TextField::Title, 0, marks);
  set_article_line(content, article, default_search());
  add_switch(content, article, shown);
  add_paragraphs(content, article.body, marks);
  add_officials(content, article);
  add_documents(content, article);
  add_event_days(content, article);
  set_provenance(content, article);
  return page.expand();
}

}  // namespace tracuu
