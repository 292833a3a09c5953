#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/article_links.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
#include "server/http/pages.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

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
void add_switch(Dictionary& page, const ArticleView& view) {
  if (mention_marks(view.article, view.language).empty()) return;
  page.ShowSection("MARKS");
  const bool on = view.marks == MentionMarks::On;
  auto url = article_page_url(view.language, view.article.id);
  if (!on) url.append("?").append(kMarksParameter).append("=1");
  page.SetValue("MARKS_URL", url);
  const auto label = text(view.language, on ? Text::HideMentions : Text::ShowMentions);
  page.SetValue("MARKS_TEXT", {label.data(), label.size()});
}

void add_officials(Dictionary& page, const Article& article, ReaderLanguage language) {
  if (article.officials.empty()) return;
  auto& section = *page.AddSectionDictionary("OFFICIALS");
  for (const auto& official : article.officials) {
    auto& row = *section.AddSectionDictionary("OFFICIAL");
    const auto request = with_filter(reader_search(language), FacetField::Official, official.id);
    row.SetValue("OFFICIAL_NAME", official.name);
    row.SetValue("OFFICIAL_URL", search_page_url(request));
    std::string offices;
    for (const auto& office : official.offices)
      offices += (offices.empty() ? "" : "; ") + office.text;
    show_text(row, "OFFICES", "OFFICES_TEXT", offices);
  }
}

/// What the article says about a document besides its number: "khóa XIII, 2022, Bộ Chính trị".
std::string document_detail(const CitedDocument& document, ReaderLanguage language) {
  std::string detail = document.issuer;
  const auto add = [&](const std::string& part) { detail += (detail.empty() ? "" : ", ") + part; };
  if (!document.term.empty()) add(format_text(language, Text::DocumentTerm, document.term));
  if (document.year) add(format_text(language, Text::DocumentYear, *document.year));
  return detail;
}

void add_documents(Dictionary& page, const Article& article, ReaderLanguage language) {
  if (article.documents.empty()) return;
  auto& section = *page.AddSectionDictionary("DOCUMENTS");
  for (const auto& document : article.documents) {
    auto& row = *section.AddSectionDictionary("DOCUMENT");
    const auto request = with_filter(reader_search(language), facet_of(document), document.id);
    row.SetValue("DOCUMENT_LABEL", document.label);
    row.SetValue("DOCUMENT_URL", search_page_url(request));
    show_text(row, "DOCUMENT_DETAIL", "DOCUMENT_DETAIL_TEXT", document_detail(document, language));
  }
}

void add_event_days(Dictionary& page, const Article& article, ReaderLanguage language) {
  if (article.event_days.empty()) return;
  auto& section = *page.AddSectionDictionary("EVENTS");
  for (const auto day : article.event_days) {
    auto& row = *section.AddSectionDictionary("EVENT");
    row.SetValue("EVENT_ISO", format_day(day));
    row.SetValue("EVENT_TEXT", format_day_for_reader(language, day));
  }
}

/// Only an address of the web becomes a link: an archive may hold anything in `url`.
bool is_web_address(std::string_view url) {
  return url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
}

void set_provenance(Dictionary& page, const Article& article, ReaderLanguage language) {
  if (is_web_address(article.url)) {
    show_text(page, "ORIGINAL", "ORIGINAL_URL", article.url);
    page.SetValue("ORIGINAL_TEXT", article.url);
  }
  std::string captured = article.captured;
  if (const auto at = parse_published(captured))
    captured = format_published_for_reader(language, *at);
  show_text(page, "CAPTURED", "CAPTURED_TEXT", captured);
  show_text(page, "SHA256", "SHA256_TEXT", article.sha256);
  page.SetValue("ID", article.id);
  page.SetValue("JSON_URL", article_api_url(article.id));
}

}  // namespace

std::string render_article_page(const ArticleView& view) {
  const auto& article = view.article;
  const auto language = view.language;
  const bool marked = view.marks == MentionMarks::On;
  PageTemplate page("article", {.language = language,
                                .address = article_page_url(ReaderLanguage::Vietnamese, article.id),
                                .title = article.title,
                                .indexed = !marked});
  auto& content = page.content();
  const auto marks = marked ? mention_marks(article, language) : std::vector<MentionMark>{};
  add_marked_text(content, article.title, TextField::Title, 0, marks);
  set_article_line(content, article, reader_search(language));
  add_switch(content, view);
  add_paragraphs(content, article.body, marks);
  add_officials(content, article, language);
  add_documents(content, article, language);
  add_event_days(content, article, language);
  set_provenance(content, article, language);
  return page.expand();
}

}  // namespace tracuu
