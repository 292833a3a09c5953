#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

#include <sys/socket.h>

namespace tracuu {

/// Whom limits per address count together: one IPv4 address, or the /64 that an IPv6 subscriber has
/// to itself.
struct AddressKey {
  std::array<std::uint8_t, 16> bytes{};  ///< As IPv6; IPv4 mapped, ::ffff:a.b.c.d.

  bool operator==(const AddressKey&) const = default;
};

/// The key of a peer as accept() gives it; all zero for what is no Internet address.
AddressKey address_key(const sockaddr_storage& peer);

struct AddressKeyHash {
  std::size_t operator()(const AddressKey& key) const {
    return std::hash<std::string_view>{}(
        {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()});
  }
};

}  // namespace tracuu
