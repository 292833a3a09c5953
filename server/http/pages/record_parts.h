#pragma once

#include <string>
#include <vector>

#include "schema/reader_language.h"
#include "server/http/pages/dictionary.h"
#include "server/http/texts.h"
#include "server/search/search_service.h"

namespace tracuu {

/// "12 bài viết, từ 03/04/2022 đến 05/06/2023", as far as the archive knows the days.
std::string seen_text(ReaderLanguage language, const SeenSpan& seen);

/// "17/11/2022", "" for nothing.
std::string day_text(ReaderLanguage language, const std::optional<Day>& day);

/// A bar a year, each with a link that narrows `articles`, the search for what is counted.
void add_year_chart(Dictionary& page, const std::vector<YearCount>& years,
                    const SearchRequest& articles);

/// Values that stand in the same articles as something else.
struct RelatedValues {
  Text heading;
  FacetField field;  ///< Official, Resolution or Document.
  const std::vector<FacetValue>& values;
};

/// The most frequent of them, each with its page and the articles that `articles` finds with it.
void add_related(Dictionary& page, const RelatedValues& related, const SearchRequest& articles);

/// The newest of the articles that `articles` finds.
void add_newest(Dictionary& page, const std::vector<Hit>& hits, const SearchRequest& articles);

/// The search for a record's articles, and what can be taken away of it.
void set_record_links(Dictionary& page, const SearchRequest& articles, const std::string& api_path);

}  // namespace tracuu
