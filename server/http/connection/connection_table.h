#pragma once

#include <array>
#include <cstddef>
#include <unordered_map>
#include <vector>

#include "server/http/connection/connection.h"

namespace tracuu {

/// All connections, in one list a state, each in the order of entry. A state has one time limit for
/// all, so what is overdue stands at the front and no timers are needed. Not thread-safe.
class ConnectionTable {
 public:
  using List = std::list<Connection>;

  /// A new connection in state Busy, which its caller owns. The reference stays valid.
  Connection& add(int socket, const AddressKey& address);

  /// Begins to wait in `state`, now; goes on waiting if it does already.
  void move(Connection& connection, ConnectionState state, ConnectionClock::time_point now);

  /// Takes the connection out. What is returned is destroyed by the caller, outside locks.
  List remove(Connection& connection);

  /// Counts a long answer in or out. Idempotent.
  void set_long_answer(Connection& connection, bool on);

  /// The one that has waited longest in `state`, or null.
  Connection* oldest(ConnectionState state);

  /// Those that have waited in `state` since before `limit`.
  std::vector<Connection*> waiting_since(ConnectionState state, ConnectionClock::time_point limit);

  std::uint64_t connections_of(const AddressKey& address) const;
  /// Requests in flight of the connection's address, without its own.
  static std::uint64_t in_flight_besides(const Connection& connection);
  std::size_t size() const { return size_; }
  std::size_t long_answers() const { return long_answers_; }
  std::size_t unsent_bytes() const { return unsent_bytes_; }

 private:
  List& list(ConnectionState state) { return lists_[static_cast<std::size_t>(state)]; }
  void count_unsent(Connection& connection);

  std::array<List, kConnectionStates> lists_;
  std::unordered_map<AddressKey, AddressCounts, AddressKeyHash> counts_;
  std::size_t size_ = 0;
  std::size_t long_answers_ = 0;
  std::size_t unsent_bytes_ = 0;
};

}  // namespace tracuu
