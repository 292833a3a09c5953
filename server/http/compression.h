#pragma once

#include "server/http/message.h"

namespace tracuu {

/// Compresses a response, whole or piece by piece, for a client that accepts gzip; leaves short
/// ones, statuses without a body and what is compressed already as they are. The entity tag stays:
/// ours are weak. That the answer varies with Accept-Encoding is said by the site, of all answers.
void compress(HttpResponse& response);

}  // namespace tracuu
