#include "server/http/connection/address_key.h"

#include <algorithm>

#include <netinet/in.h>

namespace tracuu {

AddressKey address_key(const sockaddr_storage& peer) {
  constexpr std::size_t kNetworkBytes = 8;  // A /64.
  constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  AddressKey key;
  if (peer.ss_family == AF_INET) {
    sockaddr_in address{};
    std::memcpy(&address, &peer, sizeof address);
    std::copy(kMapped.begin(), kMapped.end(), key.bytes.begin());
    std::memcpy(key.bytes.data() + kMapped.size(), &address.sin_addr, sizeof address.sin_addr);
  } else if (peer.ss_family == AF_INET6) {
    sockaddr_in6 address{};
    std::memcpy(&address, &peer, sizeof address);
    const auto* from = address.sin6_addr.s6_addr;
    const bool mapped = std::equal(kMapped.begin(), kMapped.end(), from);
    std::copy_n(from, mapped ? key.bytes.size() : kNetworkBytes, key.bytes.begin());
  }
  return key;
}

}  // namespace tracuu
