#include "server/http/connection/connection_table.h"

namespace tracuu {
namespace {

bool in_flight(ConnectionState state) {
  return state == ConnectionState::Queued || state == ConnectionState::Busy;
}

bool waits_to_send(ConnectionState state) {
  return state == ConnectionState::Write || state == ConnectionState::Piece;
}

}  // namespace

Connection& ConnectionTable::add(int socket, const AddressKey& address) {
  auto& busy = list(ConnectionState::Busy);
  auto& connection = busy.emplace_back();
  connection.socket = socket;
  connection.address = address;
  connection.place = std::prev(busy.end());
  connection.counts = &counts_[address];
  ++connection.counts->connections;
  ++connection.counts->in_flight;
  ++size_;
  return connection;
}

void ConnectionTable::move(Connection& connection, ConnectionState state,
                           ConnectionClock::time_point now) {
  const auto before = connection.state;
  connection.state = state;
  count_unsent(connection);
  if (before == state) return;
  connection.since = now;
  list(state).splice(list(state).end(), list(before), connection.place);
  if (in_flight(before)) --connection.counts->in_flight;
  if (in_flight(state)) ++connection.counts->in_flight;
}

ConnectionTable::List ConnectionTable::remove(Connection& connection) {
  set_long_answer(connection, false);
  unsent_bytes_ -= connection.counted_unsent;
  if (in_flight(connection.state)) --connection.counts->in_flight;
  if (--connection.counts->connections == 0) counts_.erase(connection.address);
  --size_;
  List removed;
  removed.splice(removed.end(), list(connection.state), connection.place);
  return removed;
}

void ConnectionTable::set_long_answer(Connection& connection, bool on) {
  if (connection.long_answer == on) return;
  connection.long_answer = on;
  if (on) {
    ++long_answers_;
    ++connection.counts->long_answers;
  } else {
    --long_answers_;
    --connection.counts->long_answers;
  }
}

Connection* ConnectionTable::oldest(ConnectionState state) {
  return list(state).empty() ? nullptr : &list(state).front();
}

std::vector<Connection*> ConnectionTable::waiting_since(ConnectionState state,
                                                        ConnectionClock::time_point limit) {
  std::vector<Connection*> overdue;
  for (auto& connection : list(state)) {
    if (connection.since > limit) break;
    overdue.push_back(&connection);
  }
  return overdue;
}

std::uint64_t ConnectionTable::connections_of(const AddressKey& address) const {
  const auto found = counts_.find(address);
  return found == counts_.end() ? 0 : found->second.connections;
}

std::uint64_t ConnectionTable::in_flight_besides(const Connection& connection) {
  return connection.counts->in_flight - (in_flight(connection.state) ? 1 : 0);
}

void ConnectionTable::count_unsent(Connection& connection) {
  const auto bytes =
      waits_to_send(connection.state) ? connection.unsent.size() - connection.sent : 0;
  unsent_bytes_ = unsent_bytes_ - connection.counted_unsent + bytes;
  connection.counted_unsent = bytes;
}

}  // namespace tracuu
