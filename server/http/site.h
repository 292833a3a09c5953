#pragma once

#include <string>
#include <utility>

#include "server/http/message.h"
#include "server/http/routes.h"
#include "server/http/site_identity.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Everything the server answers, from an address to a complete response. Knows no sockets and no
/// HTTP library. Thread-safe as the service is.
class Site {
 public:
  /// `service` must outlive the site.
  explicit Site(SearchService& service, SiteIdentity identity = {})
      : service_(service), identity_(std::move(identity)) {}

  /// The one edge where exceptions of the search side end: they are logged and answered with 503.
  HttpResponse answer(const HttpRequest& request) const;

  /// The answer to a request that is refused before it has a route: 405 and the like; 400 for a
  /// status without a row in status_names.h. `target` may be empty if it is not known.
  HttpResponse refusal(int asked, const std::string& target) const;

  /// The headers that all answers carry, added to one that was made elsewhere.
  static HttpResponse finished(HttpResponse response, Audience audience);

 private:
  SearchService& service_;
  SiteIdentity identity_;
};

}  // namespace tracuu
