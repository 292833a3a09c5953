#pragma once

#include <memory>
#include <string>

#include <httplib.h>

#include "server/http/connection/connection_limits.h"
#include "server/http/connection/request_handler.h"
#include "server/http/connection/request_head.h"

namespace tracuu {

/// A complete request on its way through the library.
struct Exchange {
  const RequestHead& head;
  std::string body;
  bool close = false;  ///< The answer says that the connection ends.
};

/// The bytes to send, and what sends the rest.
struct WrittenAnswer {
  std::string bytes;
  std::unique_ptr<PieceSource> pieces;  ///< Not for HEAD.
  bool chunked = false;                 ///< How the pieces are framed.
};

/// cpp-httplib as parser of requests and writer of answers, in memory: it never sees a socket. One
/// for each thread, one request at a time.
class LibraryFront : private httplib::Server {
 public:
  /// `handler` must outlive this.
  LibraryFront(RequestHandler& handler, const ConnectionLimits& limits);

  /// Asks the handler and writes what it says. Throws what handlers throw only where the library
  /// does not catch it.
  WrittenAnswer answer(const Exchange& exchange);

 private:
  void ask(const httplib::Request& request, httplib::Response& response);
  void write_failure(int status, httplib::Response& response);
  void finish_head(httplib::Response& response) const;

  RequestHandler& handler_;
  const Exchange* exchange_ = nullptr;
  bool asked_ = false;  ///< The response is the handler's.
  std::unique_ptr<PieceSource> pieces_;
};

}  // namespace tracuu
