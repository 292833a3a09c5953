#include "server/http/pages/article_links.h"

#include <algorithm>

#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

constexpr std::size_t kShownCited = 6;  // Officials and numbers below a hit: two lines on a phone.

void add_cited_link(Dictionary& cited, const std::string& url, const std::string& label) {
  auto* link = cited.AddSectionDictionary("CITED_LINK");
  link->SetValue("CITED_URL", url);
  link->SetValue("CITED_LABEL", label);
}

void set_cited(Dictionary& dictionary, const Article& article, const SearchRequest& base) {
  if (article.officials.empty() && article.documents.empty()) return;
  auto& cited = *dictionary.AddSectionDictionary("CITED");
  std::size_t left = kShownCited;
  for (const auto& document : article.documents) {
    if (left == 0) return;
    --left;
    const auto request = with_filter(base, facet_of(document.kind), document.id);
    add_cited_link(cited, search_page_url(request), document.label);
  }
  for (const auto& official : article.officials) {
    if (left == 0) return;
    --left;
    const auto request = with_filter(base, FacetField::Official, official.id);
    add_cited_link(cited, search_page_url(request), official.name);
  }
}

}  // namespace

std::string origin_of(const Article& article, ReaderLanguage language) {
  std::string text = article.source;
  if (!article.published) return text;
  if (!text.empty()) text += ", ";
  return text + format_published_for_reader(language, *article.published);
}

namespace {

void set_copies(Dictionary& dictionary, const HitCopies& copies, SearchRequest base) {
  if (copies.count == 0) return;
  auto& section = *dictionary.AddSectionDictionary("COPIES");
  section.SetValue("COPIES_TEXT", count_text(base.language, Text::OtherCopies, copies.count));
  for (const Article& article : copies.articles) {
    auto& copy = *section.AddSectionDictionary("COPY");
    copy.SetValue("COPY_URL", article_page_url(base.language, article.id));
    copy.SetValue("COPY_TITLE", article.title);
    const std::string origin = origin_of(article, base.language);
    if (!origin.empty()) show_text(copy, "COPY_ORIGIN", "COPY_ORIGIN_TEXT", origin);
  }
  if (copies.count <= copies.articles.size()) return;
  base = from_first_hit(std::move(base));
  base.duplicates = Duplicates::Show;
  show_text(section, "MORE_COPIES", "MORE_URL", search_page_url(base));
}

}  // namespace

void set_article_line(Dictionary& dictionary, const Article& article, const SearchRequest& base) {
  const auto url = [&](FacetField field, const std::string& value) {
    return search_page_url(with_filter(base, field, value));
  };
  if (article.published) {
    dictionary.ShowSection("PUBLISHED");
    dictionary.SetValue("PUBLISHED_ISO", format_published(*article.published));
    dictionary.SetValue("PUBLISHED_TEXT",
                        format_published_for_reader(base.language, *article.published));
  } else {
    dictionary.ShowSection("NO_DATE");
  }
  if (!article.section.empty()) {
    show_text(dictionary, "SECTION", "SECTION_NAME", article.section);
    dictionary.SetValue("SECTION_URL", url(FacetField::Section, article.section));
  }
  if (!article.source.empty()) {
    show_text(dictionary, "SOURCE", "SOURCE_NAME", article.source);
    dictionary.SetValue("SOURCE_URL", url(FacetField::Source, article.source));
  }
}

void set_hit(Dictionary& dictionary, const Hit& hit, const SearchRequest& base) {
  dictionary.SetValue("URL", found_article_url(base.language, hit.article.id, base.query_text));
  dictionary.SetValue("SIMILAR_URL", article_page_url(base.language, hit.article.id) + "#similar");
  dictionary.SetValue("TITLE_HTML", hit.title_html);
  show_text(dictionary, "SNIPPET", "SNIPPET_HTML", hit.snippet_html);
  set_article_line(dictionary, hit.article, base);
  set_cited(dictionary, hit.article, base);
  set_copies(dictionary, hit.copies, base);
}

}  // namespace tracuu
