#include "server/http/connection/socket_io.h"

#include <cerrno>

#include <sys/socket.h>

namespace tracuu {

SendState send_unsent(Connection& connection) {
  while (connection.sent < connection.unsent.size()) {
    const auto count =
        ::send(connection.socket, connection.unsent.data() + connection.sent,
               connection.unsent.size() - connection.sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) {
      connection.sent += static_cast<std::size_t>(count);
    } else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      return SendState::Blocked;
    } else if (count == 0 || errno != EINTR) {
      return SendState::Broken;
    }
  }
  std::string().swap(connection.unsent);
  connection.sent = 0;
  return SendState::Sent;
}

Reception receive_some(int socket, std::span<char> buffer) {
  while (true) {
    const auto count = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) return {ReceiveState::Received, static_cast<std::size_t>(count)};
    if (count == 0) return {ReceiveState::Ended, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK) return {ReceiveState::Nothing, 0};
    if (errno != EINTR) return {ReceiveState::Ended, 0};
  }
}

}  // namespace tracuu
