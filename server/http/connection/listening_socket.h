#pragma once

#include <string>

#include "schema/result.h"

namespace tracuu {

/// The address that a server listens on. Connections taken from it send small answers at once
/// (TCP_NODELAY) and hold a bounded number of bytes in the kernel.
class ListeningSocket {
 public:
  ListeningSocket() = default;
  ~ListeningSocket();
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;

  /// Takes the address; port 0 takes any free one. Returns the port. Refuses an address that is in
  /// use or is not this machine's; the message says what to do.
  Result<int> bind(const std::string& host, int port);

  void close();
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_ = -1;
};

}  // namespace tracuu
