#include <algorithm>
#include <utility>

#include "server/http/links.h"
#include "server/http/pages/browse_pages.h"
#include "server/http/pages/page_routes.h"

namespace tracuu {

/// The form for a date leads to the page of that date.
HttpResponse answer_browse_page(SearchService& service, const Address& address) {
  constexpr int kSeeOther = 303;
  const auto& pairs = address.query.pairs;
  const auto typed = std::find_if(pairs.begin(), pairs.end(), [](const QueryPair& pair) {
    return pair.first == "date" && !pair.second.empty();
  });
  BrowseView view{{}, service.status(), "", address};
  if (typed != pairs.end()) {
    if (const auto period = parse_period(typed->second)) {
      HttpResponse response = html_response(kSeeOther, "");
      response.headers.emplace_back("Location",
                                    page_url(address.language, period_path(period->name)));
      return response;
    }
    view.refused_date = typed->second;
  }
  view.coverage = service.coverage();
  return html_response(200, render_browse_page(view));
}

HttpResponse answer_period_page(SearchService& service, const Address& address) {
  const auto period = parse_period(address.tail);
  if (!period) return error_page(address, 404, "");
  PeriodView view{*period, {}, address};
  if (auto response = service.search(period_search(*period, address.language))) {
    view.response = *std::move(response);
  }
  return html_response(200, render_period_page(view));
}

}  // namespace tracuu
