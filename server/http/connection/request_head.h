#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/http/connection/connection_limits.h"
#include "server/http/connection/request_refusal.h"
#include "server/http/message.h"

namespace tracuu {

/// A header field that handlers may see, and where. No other field gets past the head.
struct PassedField {
  std::string_view name;
  std::string HttpRequest::*field;
};
inline constexpr std::array kPassedFields{
    PassedField{"Host", &HttpRequest::host},
    PassedField{"If-None-Match", &HttpRequest::if_none_match},
    PassedField{"Content-Type", &HttpRequest::content_type},
};

/// What became of the bytes received so far.
struct HeadSearch {
  enum class State { Incomplete, Complete, Refused };
  State state = State::Incomplete;
  std::size_t length_bytes = 0;  ///< Of a complete head, with the empty line that ends it.
  RequestRefusal refusal = RequestRefusal::BadRequest;
};

/// Finds the end of a request head in bytes that arrive little by little, and what no head may
/// have: control characters, line ends other than CR LF, too many bytes or lines. Each byte is
/// looked at once, however many calls it takes.
class HeadFinder {
 public:
  /// `received` is all that was received since the head began.
  HeadSearch advance(std::string_view received, const ConnectionLimits& limits);

 private:
  std::size_t searched_ = 0;
  std::size_t lines_ = 0;
  std::size_t line_begin_ = 0;
};

/// A checked request head.
struct RequestHead {
  std::string method;      ///< GET, HEAD, POST, or OPTIONS where POST is allowed.
  std::string target;      ///< Begins with '/'.
  bool http_1_0 = false;   ///< No chunks, and the connection ends with the answer.
  bool keep_alive = true;  ///< The client would go on with this connection.
  bool wants_100 = false;  ///< It waits for "100 Continue" before it sends the body.
  bool gzip_accepted = false;
  std::size_t body_bytes = 0;
  std::vector<std::pair<std::string_view, std::string>> fields;  ///< Those of kPassedFields.
};

/// A head, and why it is refused if it is. Method and target are set as far as they were read.
struct ParsedHead {
  RequestHead head;
  std::optional<RequestRefusal> refusal;
};

/// How long a body POST may send to a path; 0 where POST is not allowed.
using PostLimit = std::function<std::size_t(std::string_view path)>;

/// Reads a complete head as HeadFinder delimits it. Source: RFC 9112 sections 2 to 7, RFC 9110
/// section 5; what two readers could understand differently (two lengths, a length beside a
/// transfer coding, folded lines, blanks before a colon, several hosts) is refused.
ParsedHead parse_head(std::string_view head, const ConnectionLimits& limits,
                      const PostLimit& post_limit);

/// Method and target, as far as they can be told, of bytes that are refused before they are a head.
RequestHead guess_head(std::string_view received);

/// The head as cpp-httplib gets it: ours in every byte but target and passed values. It decodes
/// '%' in values, so that '%0d%0a' would become a line end; here a '%' reaches handlers as sent.
std::string canonical_head(const RequestHead& head);

}  // namespace tracuu
