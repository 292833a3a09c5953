#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "server/http/connection/piece_source.h"

namespace tracuu {

/// One name and value of a query string, decoded, in the order of the address.
using QueryPair = std::pair<std::string, std::string>;
using QueryPairs = std::vector<QueryPair>;

/// What a connection hands up: a complete request, checked. Nothing here names the HTTP library,
/// so that the connections can change without the pages noticing.
struct HttpRequest {
  std::string target;             ///< As sent, percent-encoded: "/search?q=ng%C3%A2n".
  std::string if_none_match;      ///< The header's value, "" if absent.
  std::string method = "GET";     ///< GET, HEAD, or POST and OPTIONS where a route takes a body.
  std::string body = "";          ///< Of POST only.
  std::string content_type = "";  ///< The header's value, "" if absent.
  bool gzip_accepted = false;
  std::string host = "";  ///< The header's value, unchecked: anybody may send anything.
};

/// What is sent back. HEAD is answered from the same value; the connection leaves the body out.
struct HttpResponse {
  int status = 200;
  std::string content_type;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;  ///< Never built from request headers.
  std::unique_ptr<PieceSource> pieces = nullptr;  ///< The body of a long answer; `body` is empty.
};

}  // namespace tracuu
