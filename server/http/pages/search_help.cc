#include "server/http/pages/search_help.h"

#include <algorithm>
#include <string>
#include <utility>

#include "schema/text/syllable.h"
#include "server/http/links.h"
#include "server/http/pages/article_links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_parts.h"
#include "server/http/pages/search_filters.h"
#include "server/http/texts.h"
#include "server/search/told_lives.h"

namespace tracuu {
namespace {

std::string without_quotes(std::string query) {
  query.erase(std::remove(query.begin(), query.end(), '"'), query.end());
  return query;
}

/// "" for a query of one word.
std::string without_last_word(std::string_view query) {
  const auto end = query.find_last_not_of(' ');
  const auto blank = query.substr(0, end == std::string_view::npos ? 0 : end).find_last_of(' ');
  if (blank == std::string_view::npos) return "";
  const auto last = query.find_last_not_of(' ', blank);
  return last == std::string_view::npos ? "" : std::string(query.substr(0, last + 1));
}

/// Word by word, so that what is no word stays.
std::string without_accents(std::string_view query) {
  std::string plain;
  while (!query.empty()) {
    const auto blank = std::min(query.find(' '), query.size());
    plain += folded_key(query.substr(0, blank));
    query.remove_prefix(blank);
    if (query.empty()) break;
    plain += ' ';
    query.remove_prefix(1);
  }
  return plain;
}

void add_try(Dictionary& nothing, const SearchRequest& request, const std::string& label) {
  auto& row = *nothing.AddSectionDictionary("TRY");
  row.SetValue("TRY_URL", search_page_url(request));
  row.SetValue("TRY_TEXT", label);
}

struct Card {
  std::string url;
  std::string label;
  Text kind;
  std::string detail;
  SeenSpan seen;
  SearchRequest only_these;
};

void add_card(Dictionary& cards, const Card& card, ReaderLanguage language) {
  auto& row = *cards.AddSectionDictionary("CARD");
  row.SetValue("CARD_URL", card.url);
  row.SetValue("CARD_LABEL", card.label);
  row.SetValue("CARD_KIND", std::string(text(language, card.kind)));
  show_text(row, "CARD_DETAIL", "CARD_DETAIL_TEXT", card.detail);
  row.SetValue("CARD_SEEN", seen_text(language, card.seen));
  row.SetValue("CARD_FILTER_URL", search_page_url(card.only_these));
}

std::string document_detail(const DocumentRecord& document, ReaderLanguage language) {
  std::string detail = document.title.empty() ? document.issuer : document.title;
  const auto told = count_told(document.lives, document.id);
  if (told < 2) return detail;
  if (!detail.empty()) detail += ". ";
  return detail + count_text(language, Text::CardLives, told);
}

}  // namespace

void set_nothing_found(Dictionary& page, const SearchView& view) {
  const auto& request = view.request;
  const auto language = request.language;
  auto& nothing = *page.AddSectionDictionary("NOTHING");
  if (is_filtered(request)) {
    add_try(nothing, without_filters(request),
            std::string(text(language, Text::TryWithoutFilters)));
  }
  const auto add_query = [&](Text label, const std::string& query) {
    if (query.empty() || query == request.query_text) return;
    auto other = request;
    other = from_first_hit(std::move(other));
    other.query_text = query;
    add_try(nothing, other, format_text(language, label, query));
  };
  add_query(Text::TryUnquoted, without_quotes(request.query_text));
  add_query(Text::TryUnaccented, without_accents(request.query_text));
  add_query(Text::TryWithoutLastWord, without_last_word(request.query_text));
  add_try(nothing, reader_search(language), std::string(text(language, Text::TryEverything)));
}

void set_cards(Dictionary& page, const SearchView& view) {
  if (view.documents.empty() && view.officials.empty()) return;
  const auto language = view.request.language;
  auto& cards = *page.AddSectionDictionary("CARDS");
  for (const auto& document : view.documents) {
    add_card(cards,
             {document_page_url(language, document.id), document.label, Text::CardDocument,
              document_detail(document, language), document.seen, articles_of(document, language)},
             language);
  }
  for (const auto& official : view.officials) {
    add_card(
        cards,
        {official_page_url(language, official.id), official.label, Text::CardOfficial, "",
         official.seen, with_filter(reader_search(language), FacetField::Official, official.id)},
        language);
  }
}

}  // namespace tracuu
