#include "server/http/connection/connection_hub.h"

#include <array>
#include <chrono>

#include <sys/epoll.h>
#include <unistd.h>

namespace tracuu {
namespace {

/// In the order in which connections give way to new ones.
constexpr std::array kEvictable{ConnectionState::Idle, ConnectionState::Linger,
                                ConnectionState::Head, ConnectionState::Body};

bool waits_for_request(ConnectionState state) {
  return state == ConnectionState::Idle || state == ConnectionState::Head ||
         state == ConnectionState::Body;
}

bool over(std::uint64_t count, std::uint64_t limit) {
  return limit != 0 && count >= limit;
}

}  // namespace

ConnectionHub::ConnectionHub(const ConnectionLimits& limits, ConnectionCounters& counters)
    : limits_(limits), counters_(counters), queue_(limits.queue) {}

Connection* ConnectionHub::admit(int socket, const AddressKey& address) {
  const Lock lock(mutex_);
  if (over(table_.connections_of(address), limits_.connections_per_address)) return nullptr;
  auto& connection = table_.add(socket, address);
  // Unarmed until the first wait().
  if (!poller_.add(socket, 0, &connection, Poller::Repeat::Once)) {
    table_.remove(connection);
    return nullptr;
  }
  publish_gauges();
  return &connection;
}

ConnectionState ConnectionHub::state_of(const Connection& connection) {
  const Lock lock(mutex_);
  return connection.state;
}

std::vector<Connection*> ConnectionHub::take_overdue(ConnectionState state,
                                                     std::uint64_t limit_ms) {
  const Lock lock(mutex_);
  const auto limit = ConnectionClock::now() - std::chrono::milliseconds(limit_ms);
  auto overdue = table_.waiting_since(state, limit);
  for (auto* connection : overdue) {
    if (state == ConnectionState::Queued || state == ConnectionState::Next)
      queue_.erase(connection);
    move(*connection, ConnectionState::Busy);
  }
  return overdue;
}

Connection* ConnectionHub::take_evictable() {
  const Lock lock(mutex_);
  for (const auto state : kEvictable) {
    if (auto* connection = table_.oldest(state)) {
      move(*connection, ConnectionState::Busy);
      return connection;
    }
  }
  return nullptr;
}

void ConnectionHub::begin_batch() {
  const Lock lock(mutex_);
  batch_ = true;
}

void ConnectionHub::end_batch() {
  const Lock lock(mutex_);
  batch_ = false;
  wake_worker();
}

bool ConnectionHub::is_full() {
  const Lock lock(mutex_);
  return table_.size() >= limits_.connections;
}

bool ConnectionHub::is_empty() {
  const Lock lock(mutex_);
  return table_.size() == 0;
}

void ConnectionHub::begin_stop() {
  const Lock lock(mutex_);
  stopping_ = true;
}

void ConnectionHub::end_work() {
  const Lock lock(mutex_);
  ended_ = true;
  work_.notify_all();
}

void ConnectionHub::drop_all() {
  for (std::size_t state = 0; state < kConnectionStates; ++state) {
    for (auto* connection : take_overdue(static_cast<ConnectionState>(state), 0)) drop(*connection);
  }
}

void ConnectionHub::wait(Connection& connection, ConnectionState state) {
  Lock lock(mutex_);
  const bool sending = state == ConnectionState::Write || state == ConnectionState::Piece;
  if (stopping_ && waits_for_request(state)) return remove(connection, lock);
  move(connection, state);
  if (sending && table_.unsent_bytes() > limits_.unsent_bytes) {
    ++counters_.shed;
    return remove(connection, lock);
  }
  // Under the lock: once armed, the loop may have it, and with the lock may let it go.
  poller_.arm(connection.socket, sending ? EPOLLOUT : EPOLLIN, &connection);
}

ConnectionHub::Queueing ConnectionHub::enqueue(Connection& connection) {
  const Lock lock(mutex_);
  if (over(ConnectionTable::in_flight_besides(connection), limits_.busy_per_address))
    return {true, nullptr};
  move(connection, ConnectionState::Queued);
  const auto shed = queue_.push(connection.address, &connection, Shedding::Allowed);
  if (shed) {
    ++counters_.shed;
    move(**shed, ConnectionState::Busy);
  }
  wake_worker();
  return {false, shed.value_or(nullptr)};
}

void ConnectionHub::enqueue_next(Connection& connection) {
  const Lock lock(mutex_);
  move(connection, ConnectionState::Next);
  queue_.push(connection.address, &connection, Shedding::Never);
  wake_worker();
}

std::optional<RequestRefusal> ConnectionHub::begin_long_answer(Connection& connection) {
  const Lock lock(mutex_);
  if (over(connection.counts->long_answers, limits_.long_answers_per_address))
    return RequestRefusal::AddressBusy;
  if (table_.long_answers() >= limits_.long_answers) return RequestRefusal::Overloaded;
  table_.set_long_answer(connection, true);
  publish_gauges();
  return std::nullopt;
}

void ConnectionHub::end_long_answer(Connection& connection) {
  const Lock lock(mutex_);
  table_.set_long_answer(connection, false);
  publish_gauges();
}

void ConnectionHub::drop(Connection& connection) {
  Lock lock(mutex_);
  remove(connection, lock);
}

ConnectionHub::Work ConnectionHub::take() {
  Lock lock(mutex_);
  ++idle_workers_;
  work_.wait(lock, [this] { return ended_ || !queue_.empty(); });
  --idle_workers_;
  waking_ = false;
  const auto taken = ended_ ? std::nullopt : queue_.pop();
  if (!taken) return {};
  // Each worker wakes the next one: a burst wakes as many as it needs, and a single request one.
  wake_worker();
  const bool next_piece = (*taken)->state == ConnectionState::Next;
  move(**taken, ConnectionState::Busy);
  return {*taken, next_piece};
}

void ConnectionHub::move(Connection& connection, ConnectionState state) {
  table_.move(connection, state, ConnectionClock::now());
  counters_.unsent_bytes.store(table_.unsent_bytes(), std::memory_order_relaxed);
}

void ConnectionHub::remove(Connection& connection, Lock& lock) {
  const auto removed = table_.remove(connection);
  if (connection.pieces) ++counters_.broken_off;
  publish_gauges();
  lock.unlock();  // What follows may take its time.
  // Closing takes it out of the poller. The source of pieces ends with `removed`.
  ::close(connection.socket);
}

void ConnectionHub::wake_worker() {
  if (batch_ || waking_ || idle_workers_ == 0 || queue_.empty()) return;
  waking_ = true;
  work_.notify_one();
}

void ConnectionHub::publish_gauges() {
  counters_.open.store(table_.size(), std::memory_order_relaxed);
  counters_.long_answers.store(table_.long_answers(), std::memory_order_relaxed);
  counters_.unsent_bytes.store(table_.unsent_bytes(), std::memory_order_relaxed);
}

}  // namespace tracuu
