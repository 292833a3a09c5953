#pragma once

#include <string>

#include "server/http/routes.h"

namespace tracuu {

HttpResponse html_response(int status, std::string body);

HttpResponse answer_home_page(SearchService& service, const Address& address);
HttpResponse answer_search_page(SearchService& service, const Address& address);
HttpResponse answer_facet_page(SearchService& service, const Address& address);
HttpResponse answer_article_page(SearchService& service, const Address& address);
HttpResponse answer_officials_page(SearchService& service, const Address& address);
HttpResponse answer_official_page(SearchService& service, const Address& address);
HttpResponse answer_documents_page(SearchService& service, const Address& address);
HttpResponse answer_document_page(SearchService& service, const Address& address);
HttpResponse answer_browse_page(SearchService& service, const Address& address);
HttpResponse answer_period_page(SearchService& service, const Address& address);
/// Also POST, of a form with the field `text`.
HttpResponse answer_check_page(SearchService& service, const Address& address);
HttpResponse answer_help_page(SearchService& service, const Address& address);
HttpResponse answer_about_page(SearchService& service, const Address& address);
HttpResponse answer_api_page(SearchService& service, const Address& address);
HttpResponse answer_asset(SearchService& service, const Address& address);

}  // namespace tracuu
