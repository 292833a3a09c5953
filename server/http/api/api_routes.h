#pragma once

#include "server/http/routes.h"

namespace tracuu {

HttpResponse answer_search_api(SearchService& service, const Address& address);
HttpResponse answer_suggest_api(SearchService& service, const Address& address);
HttpResponse answer_article_api(SearchService& service, const Address& address);
HttpResponse answer_similar_api(SearchService& service, const Address& address);
HttpResponse answer_officials_api(SearchService& service, const Address& address);
HttpResponse answer_official_api(SearchService& service, const Address& address);
HttpResponse answer_documents_api(SearchService& service, const Address& address);
HttpResponse answer_document_api(SearchService& service, const Address& address);
HttpResponse answer_changes_api(SearchService& service, const Address& address);
HttpResponse answer_cite_api(SearchService& service, const Address& address);
HttpResponse answer_resolve_api(SearchService& service, const Address& address);
HttpResponse answer_export_api(SearchService& service, const Address& address);
HttpResponse answer_openapi(SearchService& service, const Address& address);
HttpResponse answer_healthz(SearchService& service, const Address& address);
HttpResponse answer_readyz(SearchService& service, const Address& address);

}  // namespace tracuu
