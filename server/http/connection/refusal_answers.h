#pragma once

#include <array>
#include <string>
#include <string_view>

#include "server/http/connection/request_handler.h"
#include "server/http/connection/request_head.h"
#include "server/http/connection/request_refusal.h"

namespace tracuu {

/// What refused requests are answered with, written once: refusing must cost less than asking.
class RefusalAnswers {
 public:
  explicit RefusalAnswers(RequestHandler& handler);

  /// The whole answer, which ends the connection. A problem document for paths below /api/, a page
  /// for others, no body for HEAD.
  std::string text(RequestRefusal refusal, const RequestHead& head) const;

 private:
  struct Prepared {
    std::string head;  ///< Without the empty line that ends it.
    std::string body;
  };
  static Prepared prepare(RequestHandler& handler, const RefusalRow& row, const char* target);

  RequestHandler& handler_;
  std::array<Prepared, kRefusalRows.size()> for_pages_;
  std::array<Prepared, kRefusalRows.size()> for_programs_;
};

}  // namespace tracuu
