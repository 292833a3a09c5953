#pragma once

#include "server/http/routes.h"

namespace tracuu {

/// How others find the archive and what is new in it.
HttpResponse answer_feed(SearchService& service, const Address& address);
HttpResponse answer_open_search(SearchService& service, const Address& address);
HttpResponse answer_open_search_suggest(SearchService& service, const Address& address);
HttpResponse answer_sitemap_index(SearchService& service, const Address& address);
HttpResponse answer_sitemap(SearchService& service, const Address& address);
HttpResponse answer_robots(SearchService& service, const Address& address);

}  // namespace tracuu
