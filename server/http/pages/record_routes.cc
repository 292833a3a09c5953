#include <utility>
#include <vector>

#include "server/http/links.h"
#include "server/http/list_parameters.h"
#include "server/http/pages/page_routes.h"
#include "server/http/pages/record_pages.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

constexpr std::uint32_t kNewestOfOfficial = 40;  // More than are listed: for their events.
constexpr std::uint32_t kNewestOfDocument = 10;

std::vector<Hit> newest_articles(SearchService& service, SearchRequest request,
                                 std::uint32_t limit) {
  request.sort = SortOrder::Newest;
  request.limit = limit;
  request.facets.clear();
  auto response = service.search(request);
  return response ? std::move(response->hits) : std::vector<Hit>{};
}

HttpResponse answer_list(SearchService& service, const Address& address, RecordKind records) {
  // What cannot be taken is left out: the form shows what the list was narrowed by.
  ParameterReader reader(address.query);
  const auto request = read_list_parameters(reader, records);
  RecordListView view{records, request, {}, address};
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
  if (!record) return error_page(address, status_of(record.error().code), "");
  auto newest = newest_articles(service, articles_of(*record, address.language), kNewestOfOfficial);
  return html_response(200, render_official_page({*std::move(record), std::move(newest), address}));
}

HttpResponse answer_document_page(SearchService& service, const Address& address) {
  auto record = service.document(address.tail);
  if (!record) return error_page(address, status_of(record.error().code), "");
  auto newest = newest_articles(service, articles_of(*record, address.language), kNewestOfDocument);
  return html_response(200, render_document_page({*std::move(record), std::move(newest), address}));
}

}  // namespace tracuu
