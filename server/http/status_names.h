#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "embedded/text_keys.h"
#include "schema/result.h"

namespace tracuu {

/// What a refused request is called, in problem documents and on pages.
struct StatusName {
  int status;
  std::string_view reason;  ///< RFC 9110.
  Text heading;             ///< On pages.
  Text advice;              ///< What the reader can do next.
  std::string_view detail;  ///< The same for programs, English.
};

inline constexpr std::array kStatusNames{
    StatusName{400, "Bad Request", Text::Status400Heading, Text::Status400Advice,
               "the request is not well-formed HTTP"},
    StatusName{404, "Not Found", Text::Status404Heading, Text::Status404Advice,
               "nothing has this address"},
    StatusName{405, "Method Not Allowed", Text::Status405Heading, Text::Status405Advice,
               "this address does not answer that method; Allow says which it does"},
    StatusName{408, "Request Timeout", Text::Status408Heading, Text::Status408Advice,
               "the request did not arrive in time; send it again"},
    StatusName{410, "Gone", Text::Status410Heading, Text::Status410Advice,
               "this article was taken down"},
    StatusName{411, "Length Required", Text::Status411Heading, Text::Status411Advice,
               "a body needs a Content-Length"},
    StatusName{413, "Content Too Large", Text::Status413Heading, Text::Status413Advice,
               "this address takes no body, or not one of this length"},
    StatusName{414, "URI Too Long", Text::Status414Heading, Text::Status414Advice,
               "the address is too long"},
    StatusName{415, "Unsupported Media Type", Text::Status415Heading, Text::Status415Advice,
               "send text/plain, application/json or application/x-www-form-urlencoded"},
    StatusName{417, "Expectation Failed", Text::Status417Heading, Text::Status417Advice,
               "the only expectation that can be met is 100-continue"},
    StatusName{429, "Too Many Requests", Text::Status429Heading, Text::Status429Advice,
               "too many requests of one address are under way; try again later"},
    StatusName{431, "Request Header Fields Too Large", Text::Status431Heading,
               Text::Status431Advice, "the header fields are too long or too many"},
    StatusName{500, "Internal Server Error", Text::Status500Heading, Text::Status500Advice,
               "the server failed; the fault is logged"},
    StatusName{501, "Not Implemented", Text::Status501Heading, Text::Status501Advice,
               "transfer codings are not understood; send a Content-Length"},
    StatusName{503, "Service Unavailable", Text::Status503Heading, Text::Status503Advice,
               "the server is busy or cannot read its index now; try again later"},
    StatusName{505, "HTTP Version Not Supported", Text::Status505Heading, Text::Status505Advice,
               "this server speaks HTTP/1.1"},
};

/// The row of `status`; that of 500 for a status without one.
inline const StatusName& status_name(int status) {
  const auto find = [](int wanted) {
    return std::find_if(kStatusNames.begin(), kStatusNames.end(),
                        [&](const StatusName& each) { return each.status == wanted; });
  };
  const auto* const row = find(status);
  return row == kStatusNames.end() ? *find(500) : *row;
}

/// The status with which a refused input is answered.
inline int status_of(ErrorCode code) {
  if (code == ErrorCode::NotFound) return 404;
  if (code == ErrorCode::Withdrawn) return 410;
  return 400;
}

}  // namespace tracuu
