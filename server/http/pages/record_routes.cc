#include "server/http/pages/record_routes.h"

#include <algorithm>
#include <utility>

#include "server/http/api/checked_text.h"
#include "server/http/links.h"
#include "server/http/page_routes.h"
#include "server/http/pages/browse_pages.h"
#include "server/http/pages/check_page.h"
#include "server/http/pages/list_parameters.h"
#include "server/http/pages/record_pages.h"
#include "server/http/pages/text_pages.h"
#include "server/http/parameters.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

constexpr int kSeeOther = 303;

/// The newest articles of a record, more of them than are listed: events are taken from them.
std::vector<Hit> newest_articles(SearchService& service, SearchRequest request) {
  constexpr std::uint32_t kLookedAt = 40;
  request.sort = SortOrder::Newest;
  request.limit = kLookedAt;
  request.facets.clear();
  auto response = service.search(request);
  return response ? std::move(response->hits) : std::vector<Hit>{};
}

HttpResponse answer_list(SearchService& service, const Address& address, RecordKind records) {
  RecordListView view{
      records, read_list_parameters(address.query), {}, address.language, address.base};
  auto response = records == RecordKind::Officials ? service.officials(view.request)
                                                   : service.documents(view.request);
  if (response) view.response = *std::move(response);
  return html_response(200, render_record_list_page(view));
}

}  // namespace

HttpResponse answer_officials_page(SearchService& service, const Address& address) {
  return answer_list(service, address, RecordKind::Officials);
}

HttpResponse answer_documents_page(SearchService& service, const Address& address) {
  return answer_list(service, address, RecordKind::Documents);
}

HttpResponse answer_official_page(SearchService& service, const Address& address) {
  auto record = service.official(address.tail);
  if (!record) return error_page(address.language, status_of(record.error().code), "");
  auto newest = newest_articles(service, articles_of(*record, address.language));
  return html_response(200, render_official_page({*std::move(record), std::move(newest),
                                                  address.language, address.base}));
}

HttpResponse answer_document_page(SearchService& service, const Address& address) {
  auto record = service.document(address.tail);
  if (!record) return error_page(address.language, status_of(record.error().code), "");
  auto newest = newest_articles(service, articles_of(*record, address.language));
  return html_response(200, render_document_page({*std::move(record), std::move(newest),
                                                  address.language, address.base}));
}

/// The form for a date leads to the page of that date.
HttpResponse answer_browse_page(SearchService& service, const Address& address) {
  const auto& pairs = address.query.pairs;
  const auto typed = std::find_if(pairs.begin(), pairs.end(), [](const QueryPair& pair) {
    return pair.first == "date" && !pair.second.empty();
  });
  BrowseView view{{}, service.status(), "", address.language, address.base};
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
  if (!period) return error_page(address.language, 404, "");
  PeriodView view{
      *period, period_search(*period, address.language), {}, address.language, address.base};
  if (auto response = service.search(view.request)) view.response = *std::move(response);
  return html_response(200, render_period_page(view));
}

HttpResponse answer_check_page(SearchService& service, const Address& address) {
  CheckView view{"", {}, CheckFault::None, address.language, address.base};
  if (address.method != "POST") return html_response(200, render_check_page(view));
  const auto* type = find_body_type(address.content_type);
  const auto text = type == nullptr ? refuse(ErrorCode::BadEncoding, "text: not a form")
                                    : read_checked_text(*type, address.body);
  if (!text) {
    const bool too_long = text.error().code == ErrorCode::TooLarge;
    view.fault = too_long ? CheckFault::TooLong : CheckFault::NotText;
    return html_response(too_long ? 413 : 400, render_check_page(view));
  }
  view.text = *text;
  const bool blank = view.text.find_first_not_of(" \t\r\n") == std::string::npos;
  if (blank) {
    view.fault = CheckFault::Empty;
  } else {
    view.checked = service.check_text(view.text);
  }
  return html_response(200, render_check_page(view));
}

HttpResponse answer_help_page(SearchService& /*service*/, const Address& address) {
  return html_response(200, render_help_page(address.language, address.base));
}

HttpResponse answer_about_page(SearchService& service, const Address& address) {
  return html_response(200, render_about_page(service.status(), address.language, address.base));
}

HttpResponse answer_api_page(SearchService& /*service*/, const Address& address) {
  return html_response(200, render_api_page(address.language, address.base));
}

}  // namespace tracuu
