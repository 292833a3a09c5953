#pragma once

#include <memory>
#include <string>

#include "schema/result.h"
#include "server/http/connection/connection_limits.h"
#include "server/http/site_identity.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Serves the site over HTTP/1.1, and its own counts at /metrics.
class HttpServer {
 public:
  /// `service` must outlive the server.
  explicit HttpServer(SearchService& service, const ConnectionLimits& limits = {},
                      SiteIdentity identity = {});
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Takes the address; port 0 takes any free one. Returns the port. Refuses an address that is in
  /// use or is not this machine's; the message says what to do.
  Result<int> bind(const std::string& host, int port);

  /// Answers until stop(); call once, after bind(). What is under way is finished, within the
  /// limit stop_ms. Throws std::system_error if the system gives no threads or descriptors.
  void serve();

  /// Ends serve(), also one that has not begun. May be called from any thread or signal handler.
  void stop();

 private:
  class Handler;
  std::unique_ptr<Handler> handler_;
};

}  // namespace tracuu
