#pragma once

#include <string>
#include <string_view>

#include "server/http/message.h"

namespace tracuu {

/// An application/problem+json answer. `detail` says what the caller can do; `parameter` names the
/// refused parameter, "" if none is to blame. Source: RFC 9457.
HttpResponse problem(int status, std::string_view detail, std::string_view parameter = {});

}  // namespace tracuu
