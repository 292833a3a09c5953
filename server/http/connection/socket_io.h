#pragma once

#include <cstddef>
#include <span>

#include "server/http/connection/connection.h"

namespace tracuu {

enum class SendState { Sent, Blocked, Broken };

/// Sends what is unsent, as far as the kernel takes it now. Never waits.
SendState send_unsent(Connection& connection);

enum class ReceiveState { Received, Nothing, Ended };

struct Reception {
  ReceiveState state;
  std::size_t bytes;
};

/// Receives into `buffer` once. Never waits.
Reception receive_some(int socket, std::span<char> buffer);

}  // namespace tracuu
