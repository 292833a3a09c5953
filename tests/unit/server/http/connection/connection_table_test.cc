#include "server/http/connection/connection_table.h"

#include <gtest/gtest.h>
#include <netinet/in.h>

namespace tracuu {
namespace {

AddressKey key(std::uint8_t last) {
  AddressKey address;
  address.bytes.back() = last;
  return address;
}

ConnectionClock::time_point at(int ms) {
  return ConnectionClock::time_point(std::chrono::milliseconds(ms));
}

TEST(ConnectionTable, WhoWaitsLongestStandsFirst) {
  ConnectionTable table;
  auto& first = table.add(1, key(1));
  auto& second = table.add(2, key(2));
  table.move(second, ConnectionState::Idle, at(1));
  table.move(first, ConnectionState::Idle, at(2));
  EXPECT_EQ(table.oldest(ConnectionState::Idle), &second);
  EXPECT_EQ(table.waiting_since(ConnectionState::Idle, at(1)), std::vector<Connection*>{&second});
}

TEST(ConnectionTable, WaitingOnDoesNotStartTheClockAnew) {
  ConnectionTable table;
  auto& connection = table.add(1, key(1));
  table.move(connection, ConnectionState::Head, at(1));
  table.move(connection, ConnectionState::Head, at(500));
  EXPECT_EQ(table.waiting_since(ConnectionState::Head, at(1)).size(), 1U);
}

TEST(ConnectionTable, CountsByAddressAndForgetsThem) {
  ConnectionTable table;
  auto& first = table.add(1, key(1));
  auto& second = table.add(2, key(1));
  EXPECT_EQ(table.connections_of(key(1)), 2U);
  EXPECT_EQ(ConnectionTable::in_flight_besides(first), 1U);
  table.move(second, ConnectionState::Idle, at(1));
  EXPECT_EQ(ConnectionTable::in_flight_besides(first), 0U);
  table.set_long_answer(second, true);
  table.remove(first);
  table.remove(second);
  EXPECT_EQ(table.connections_of(key(1)), 0U);
  EXPECT_EQ(table.long_answers(), 0U);
  EXPECT_EQ(table.size(), 0U);
}

TEST(ConnectionTable, CountsWhatWaitsForReaders) {
  ConnectionTable table;
  auto& connection = table.add(1, key(1));
  connection.unsent = "0123456789";
  table.move(connection, ConnectionState::Write, at(1));
  EXPECT_EQ(table.unsent_bytes(), 10U);
  connection.sent = 4;
  table.move(connection, ConnectionState::Write, at(1));
  EXPECT_EQ(table.unsent_bytes(), 6U);
  table.remove(connection);
  EXPECT_EQ(table.unsent_bytes(), 0U);
}

TEST(AddressKey, SubscribersOfIpv6AreA64AndMappedAddressesAreIpv4) {
  const auto v6 = [](std::initializer_list<std::uint8_t> bytes) {
    sockaddr_storage peer{};
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    std::copy(bytes.begin(), bytes.end(), address.sin6_addr.s6_addr);
    std::memcpy(&peer, &address, sizeof address);
    return address_key(peer);
  };
  EXPECT_EQ(v6({0x20, 1, 0xD, 0xB8, 0, 0, 0, 1, 1}), v6({0x20, 1, 0xD, 0xB8, 0, 0, 0, 1, 2}));
  EXPECT_NE(v6({0x20, 1, 0xD, 0xB8, 0, 0, 0, 1}), v6({0x20, 1, 0xD, 0xB8, 0, 0, 0, 2}));

  sockaddr_storage peer{};
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_addr.s_addr = htonl(0x7F000001);
  std::memcpy(&peer, &v4, sizeof v4);
  EXPECT_EQ(address_key(peer), v6({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1}));
}

}  // namespace
}  // namespace tracuu
