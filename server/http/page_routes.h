#pragma once

#include <string>

#include "server/http/routes.h"

namespace tracuu {

HttpResponse html_response(int status, std::string body);

HttpResponse answer_home_page(SearchService& service, const Address& address);
HttpResponse answer_search_page(SearchService& service, const Address& address);
HttpResponse answer_facet_page(SearchService& service, const Address& address);
HttpResponse answer_article_page(SearchService& service, const Address& address);
HttpResponse answer_asset(SearchService& service, const Address& address);

}  // namespace tracuu
