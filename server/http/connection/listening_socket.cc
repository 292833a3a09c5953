#include "server/http/connection/listening_socket.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <httplib.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tracuu {
namespace {

constexpr int kBacklog = 1024;  // The library's 5 is compiled in and too few for a burst.

/// What the kernel keeps of an answer to a slow reader, which it doubles: without, up to 4 MB a
/// connection.
constexpr int kSendBufferBytes = 131072;

/// Inherited by the connections. Only one program may have the port: the library's SO_REUSEPORT
/// would let a second one in.
void set_socket_options(int socket) {
  const int on = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &kSendBufferBytes, sizeof kSendBufferBytes);
}

/// The library resolves and binds; the socket is taken from it before it listens by itself.
class Binder : public httplib::Server {
 public:
  Binder() { httplib::Server::set_socket_options(tracuu::set_socket_options); }
  int take_descriptor() { return svr_sock_.exchange(INVALID_SOCKET); }
};

Error bind_error(const std::string& host, int port, int error) {
  const auto address = fmt::format("{}:{}", host, port);
  if (error == EADDRINUSE) {
    return {ErrorCode::BadField,
            address + " is in use: stop the other program or choose another port with --listen", 0};
  }
  const auto reason = error == 0 ? "no such address" : std::generic_category().message(error);
  return {ErrorCode::BadField, fmt::format("cannot listen on {}: {}", address, reason), 0};
}

}  // namespace

ListeningSocket::~ListeningSocket() {
  close();
}

Result<int> ListeningSocket::bind(const std::string& host, int port) {
  Binder binder;
  errno = 0;
  const int taken = port == 0                         ? binder.bind_to_any_port(host)
                    : binder.bind_to_port(host, port) ? port
                                                      : -1;
  if (taken < 0) return tl::unexpected(bind_error(host, port, errno));
  close();
  descriptor_ = binder.take_descriptor();
  ::listen(descriptor_, kBacklog);
  ::fcntl(descriptor_, F_SETFL, ::fcntl(descriptor_, F_GETFL) | O_NONBLOCK);
  return taken;
}

void ListeningSocket::close() {
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = -1;
}

}  // namespace tracuu
