#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "schema/result.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Limits of the connections.
struct HttpOptions {
  std::size_t threads =
      16;  ///< Most requests at once; an idle connection holds one for idle_timeout.
  std::size_t requests_per_connection = 1000;
  std::chrono::seconds idle_timeout{3};
  std::chrono::seconds read_timeout{5};
  std::chrono::seconds write_timeout{20};
};

/// Serves the site over HTTP/1.1.
class HttpServer {
 public:
  /// `service` must outlive the server.
  explicit HttpServer(SearchService& service, HttpOptions options = {});
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Takes the address; port 0 takes any free one. Returns the port. Refuses an address that is in
  /// use or is not this machine's; the message says what to do.
  Result<int> bind(const std::string& host, int port);

  /// Answers until stop(); call once, after bind(). Requests under way are finished. Throws
  /// std::runtime_error if the listening socket fails.
  void serve();

  /// Ends serve(), also one that has not begun. May be called from any thread or signal handler.
  void stop();

 private:
  class Connections;
  std::unique_ptr<Connections> connections_;
};

}  // namespace tracuu
