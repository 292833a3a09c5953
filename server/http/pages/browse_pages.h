#pragma once

#include <string>
#include <string_view>

#include "schema/reader_language.h"
#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What the archive covers: months, sources, sections, and what is missing.
struct BrowseView {
  Coverage coverage;
  ArchiveStatus status;
  std::string refused_date;  ///< What a reader typed that is no date; "" for none.
  Visit visit = {};
};

enum class PeriodKind { WholeYear, WholeMonth, OneDay };

/// A year, a month or a day of the archive.
struct Period {
  PeriodKind kind = PeriodKind::WholeYear;
  DayRange days;     ///< Both ends are set.
  std::string name;  ///< As in the address: "2022", "2022-11", "2022-11-17".
};

/// The articles of a period.
struct PeriodView {
  Period period;
  SearchResponse response;  ///< With the facets of period_search().
  Visit visit = {};
};

/// Reads "2022", "2022-11", "2022-11-17", "17/11/2022" or "11/2022"; BadDate.
Result<Period> parse_period(std::string_view text);

/// The search whose answer a page of that period shows.
SearchRequest period_search(const Period& period, ReaderLanguage language);

/// "/browse/2022-11".
std::string period_path(std::string_view name);

std::string render_browse_page(const BrowseView& view);
std::string render_period_page(const PeriodView& view);

}  // namespace tracuu
