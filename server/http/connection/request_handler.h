#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "server/http/message.h"

namespace tracuu {

/// What the connections ask of those above them. All functions are called from several threads.
class RequestHandler {
 public:
  RequestHandler() = default;
  RequestHandler(const RequestHandler&) = delete;
  RequestHandler& operator=(const RequestHandler&) = delete;
  virtual ~RequestHandler() = default;

  /// Answers a complete request. May take its time: only this request waits.
  virtual HttpResponse answer(const HttpRequest& request) = 0;

  /// The answer to what is refused before it becomes a request. Asked for once a status for pages
  /// ("/") and once for programs ("/api/"), and kept.
  virtual HttpResponse refusal(int status, const std::string& target) = 0;

  /// How long a body POST may send to a path; 0 where POST is not allowed.
  virtual std::size_t post_limit_bytes(std::string_view path) const = 0;
};

}  // namespace tracuu
