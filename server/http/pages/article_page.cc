#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/links.h"
#include "server/http/pages/article_citation.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/pages.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

void add_paragraphs(Dictionary& page, std::string_view body, const TextMarks& marks) {
  for (std::size_t begin = 0; begin < body.size();) {
    const auto end = std::min(body.find('\n', begin), body.size());
    const auto line = body.substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
      add_marked_text(*page.AddSectionDictionary("PARAGRAPH"), {TextField::Body, begin, line},
                      marks);
    }
    begin = end + 1;
  }
}

/// The address of this page, with or without links in the text and marks of the query.
std::string own_url(const ArticleView& view, MentionMarks marks, const std::string& query_text) {
  auto url = found_article_url(view.visit.language, view.article.id, query_text);
  if (marks == MentionMarks::On) return url;
  url += url.find('?') == std::string::npos ? '?' : '&';
  return url.append(kMarksParameter).append("=0");
}

/// The links that show and hide what is marked in the text; none where there is nothing.
void add_switches(Dictionary& page, const ArticleView& view, bool has_mentions) {
  const bool on = view.marks == MentionMarks::On;
  const bool found = !view.found.title.empty() || !view.found.body.empty();
  if (found) {
    auto& marked = *page.AddSectionDictionary("FOUND_NOTE");
    marked.SetValue("FOUND_NOTE_TEXT",
                    format_text(view.visit.language, Text::FoundMarked, view.query_text));
    marked.SetValue("FOUND_OFF_URL", own_url(view, view.marks, ""));
  }
  if (!has_mentions) return;
  page.ShowSection("MARKS");
  page.SetValue("MARKS_URL",
                own_url(view, on ? MentionMarks::Off : MentionMarks::On, view.query_text));
  page.SetValue("MARKS_TEXT", std::string(text(view.visit.language,
                                               on ? Text::HideMentions : Text::ShowMentions)));
}

void add_officials(Dictionary& page, const Article& article, ReaderLanguage language) {
  if (article.officials.empty()) return;
  auto& section = *page.AddSectionDictionary("OFFICIALS");
  for (const auto& official : article.officials) {
    auto& row = *section.AddSectionDictionary("OFFICIAL");
    row.SetValue("OFFICIAL_NAME", official.name);
    row.SetValue("OFFICIAL_URL", official_page_url(language, official.id));
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
    row.SetValue("DOCUMENT_LABEL", document.label);
    row.SetValue("DOCUMENT_URL", document_page_url(language, document.id));
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

void set_provenance(Dictionary& page, const Article& article, ReaderLanguage language) {
  const auto original = web_address(article);
  show_text(page, "ORIGINAL", "ORIGINAL_URL", original);
  page.SetValue("ORIGINAL_TEXT", original);
  std::string captured = article.captured;
  if (const auto at = parse_published(captured))
    captured = format_published_for_reader(language, *at);
  show_text(page, "CAPTURED", "CAPTURED_TEXT", captured);
  show_text(page, "SHA256", "SHA256_TEXT", article.sha256);
  page.SetValue("ID", article.id);
  page.SetValue("JSON_URL", article_api_url(article.id));
}

void add_articles(Dictionary& section, const std::vector<Article>& articles,
                  ReaderLanguage language) {
  for (const auto& article : articles) {
    auto& row = *section.AddSectionDictionary("OTHER");
    row.SetValue("OTHER_URL", article_page_url(language, article.id));
    row.SetValue("OTHER_TITLE", article.title);
    show_text(row, "OTHER_ORIGIN", "OTHER_ORIGIN_TEXT", origin_of(article, language));
  }
}

void add_similar(Dictionary& page, const ArticleView& view) {
  const auto& [copies, similar] = view.similar;
  if (!copies.empty())
    add_articles(*page.AddSectionDictionary("COPIES"), copies, view.visit.language);
  if (!similar.empty())
    add_articles(*page.AddSectionDictionary("SIMILAR"), similar, view.visit.language);
}

void add_citation(Dictionary& page, const ArticleView& view) {
  page.SetValue("CITATION", citation_text(view));
  const auto url = article_api_url(view.article.id) + "/cite?format=";
  page.SetValue("BIBTEX_URL", url + "bibtex");
  page.SetValue("RIS_URL", url + "ris");
}

PageFrame frame_of(const ArticleView& view) {
  const auto& article = view.article;
  PageFrame frame;
  frame.visit = view.visit;
  frame.address = article_page_url(ReaderLanguage::Vietnamese, article.id);
  frame.title = article.title;
  frame.description = description_of(article);
  frame.query_text = view.query_text;
  frame.indexed = view.marks == MentionMarks::On && view.query_text.empty();
  if (article.published) frame.published = format_published(*article.published);
  frame.json_ld = news_article_json(view);
  return frame;
}

}  // namespace

std::string render_article_page(const ArticleView& view) {
  const auto& article = view.article;
  const auto language = view.visit.language;
  PageTemplate page("article", frame_of(view));
  auto& content = page.content();
  auto mentions = mention_marks(article, language);
  const bool has_mentions = !mentions.empty();
  if (view.marks == MentionMarks::Off) mentions.clear();
  const TextMarks marks{std::move(mentions), view.found};
  // The title is one line to be read; it has no links in it.
  add_marked_text(content, {TextField::Title, 0, article.title}, {{}, view.found});
  set_article_line(content, article, reader_search(language));
  add_switches(content, view, has_mentions);
  add_paragraphs(content, article.body, marks);
  add_officials(content, article, language);
  add_documents(content, article, language);
  add_event_days(content, article, language);
  set_provenance(content, article, language);
  add_citation(content, view);
  add_similar(content, view);
  return page.expand();
}

}  // namespace tracuu
