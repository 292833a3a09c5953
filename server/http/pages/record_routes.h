#pragma once

#include "server/http/message.h"
#include "server/http/routes.h"
#include "server/search/search_service.h"

namespace tracuu {

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

}  // namespace tracuu
