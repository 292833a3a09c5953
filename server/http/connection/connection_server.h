#pragma once

#include <memory>
#include <string>

#include "schema/result.h"
#include "server/http/connection/connection_counters.h"
#include "server/http/connection/connection_limits.h"
#include "server/http/connection/request_handler.h"

namespace tracuu {

/// Takes connections and answers their requests through a handler, over HTTP/1.1. A client that
/// waits, sends slowly or reads slowly costs a file descriptor and little memory, never a thread.
class ConnectionServer {
 public:
  /// `handler` must outlive the server. Limits beyond what the system lets this program open are
  /// lowered.
  ConnectionServer(RequestHandler& handler, const ConnectionLimits& limits);
  ~ConnectionServer();
  ConnectionServer(const ConnectionServer&) = delete;
  ConnectionServer& operator=(const ConnectionServer&) = delete;

  /// Takes the address; port 0 takes any free one. Returns the port. Refuses an address that is in
  /// use or is not this machine's; the message says what to do.
  Result<int> bind(const std::string& host, int port);

  /// Answers until stop(); call once, after bind(). What is under way is finished, for stop_ms at
  /// most; handlers are always waited for.
  void serve();

  /// Ends serve(), also one that has not begun. May be called from any thread or signal handler.
  void stop();

  const ConnectionCounters& counters() const;

 private:
  class Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace tracuu
