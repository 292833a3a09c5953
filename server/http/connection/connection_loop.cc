#include "server/http/connection/connection_loop.h"

#include <array>
#include <cassert>
#include <cerrno>
#include <chrono>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/http/connection/socket_io.h"

namespace tracuu {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSweepInterval{100};
constexpr milliseconds kStopInterval{10};  // While stopping, the end is looked for more often.

/// Connections taken in a row, so that those that are open are not forgotten in a flood.
constexpr int kAcceptedAtOnce = 64;

/// What is read of a refused request before its client may miss the answer.
constexpr std::size_t kDrainedBytes = 1U << 20U;

}  // namespace

/// What becomes of connections that wait too long.
struct ConnectionLoop::Overdue {
  ConnectionState state;
  std::uint64_t ConnectionLimits::*limit_ms;
  std::optional<RequestRefusal> refusal;  ///< What the client is told, if it is told anything.
};

ConnectionLoop::ConnectionLoop(ListeningSocket& listener, int wake, ConnectionHub& hub,
                               ConnectionSteps& steps, const ConnectionLimits& limits,
                               ConnectionCounters& counters)
    : listener_(listener),
      wake_(wake),
      hub_(hub),
      steps_(steps),
      limits_(limits),
      counters_(counters),
      next_sweep_(ConnectionClock::now() + kSweepInterval) {}

void ConnectionLoop::run() {
  auto& poller = hub_.poller();
  poller.add(listener_.descriptor(), EPOLLIN, &listener_, Poller::Repeat::Once);
  poller.add(wake_, EPOLLIN, nullptr, Poller::Repeat::Once);
  while (true) {
    bool connecting = false;
    bool woken = false;
    const auto events = poller.wait(wait_ms());
    hub_.begin_batch();
    for (const auto& event : events) {
      if (event.data.ptr == &listener_) {
        connecting = true;
      } else if (event.data.ptr == nullptr) {
        woken = true;
      } else {
        handle(*static_cast<Connection*>(event.data.ptr));
      }
    }
    hub_.end_batch();
    // After the events: what follows may free connections that they are of.
    if (woken) begin_stop();
    if (connecting) accept_some();
    sweep();
    if (stop_by_ && (hub_.is_empty() || ConnectionClock::now() >= *stop_by_)) return;
  }
}

int ConnectionLoop::wait_ms() const {
  const bool nothing_to_sweep = counters_.open == 0 && !accept_paused_ && !stop_by_;
  if (nothing_to_sweep) return -1;
  return static_cast<int>((stop_by_ ? kStopInterval : kSweepInterval).count());
}

void ConnectionLoop::handle(Connection& connection) {
  switch (hub_.state_of(connection)) {
    case ConnectionState::Head:
    case ConnectionState::Idle:
    case ConnectionState::Body:
      return receive(connection);
    case ConnectionState::Write:
    case ConnectionState::Piece:
      return steps_.send(connection);
    case ConnectionState::Linger:
      return drain(connection);
    case ConnectionState::Queued:
    case ConnectionState::Next:
    case ConnectionState::Busy:
      assert(false);  // These are not armed.
  }
}

void ConnectionLoop::receive(Connection& connection) {
  const auto [state, bytes] = receive_some(connection.socket, buffer_);
  if (state == ReceiveState::Ended) return hub_.drop(connection);
  connection.received.append(buffer_.data(), bytes);
  steps_.proceed(connection);
}

void ConnectionLoop::drain(Connection& connection) {
  const auto [state, bytes] = receive_some(connection.socket, buffer_);
  connection.drained_bytes += bytes;
  if (state == ReceiveState::Ended || connection.drained_bytes > kDrainedBytes)
    return hub_.drop(connection);
  hub_.wait(connection, ConnectionState::Linger);
}

void ConnectionLoop::accept_some() {
  if (stop_by_) return;
  for (int i = 0; i < kAcceptedAtOnce; ++i) {
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    const int socket = ::accept4(listener_.descriptor(), reinterpret_cast<sockaddr*>(&peer), &size,
                                 SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket >= 0) {
      take_in(socket, address_key(peer));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      break;
    } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
      // The kernel has nothing left: as soon as something is closed it may.
      evict_one();
      accept_paused_ = true;
      return;
    }
    // Other errors are of the one connection that was to be taken.
  }
  hub_.poller().arm(listener_.descriptor(), EPOLLIN, &listener_);
}

void ConnectionLoop::evict_one() {
  if (auto* connection = hub_.take_evictable()) {
    ++counters_.evicted;
    hub_.drop(*connection);
  }
}

void ConnectionLoop::take_in(int socket, const AddressKey& address) {
  ++counters_.accepted;
  if (hub_.is_full()) evict_one();
  auto* connection = hub_.is_full() ? nullptr : hub_.admit(socket, address);
  if (connection == nullptr) {
    // No answer: one that is over a limit again and again must not cost more than this.
    ++counters_.turned_away;
    ::close(socket);
    return;
  }
  hub_.wait(*connection, ConnectionState::Head);
}

void ConnectionLoop::sweep() {
  static constexpr std::array kRules{
      Overdue{ConnectionState::Head, &ConnectionLimits::head_ms, RequestRefusal::TooSlow},
      Overdue{ConnectionState::Body, &ConnectionLimits::body_ms, RequestRefusal::TooSlow},
      Overdue{ConnectionState::Idle, &ConnectionLimits::idle_ms, {}},
      Overdue{ConnectionState::Write, &ConnectionLimits::write_ms, {}},
      Overdue{ConnectionState::Piece, &ConnectionLimits::piece_ms, {}},
      Overdue{ConnectionState::Linger, &ConnectionLimits::linger_ms, {}},
      Overdue{ConnectionState::Queued, &ConnectionLimits::queue_ms, RequestRefusal::Overloaded},
  };
  const auto now = ConnectionClock::now();
  if (now < next_sweep_) return;
  next_sweep_ = now + kSweepInterval;
  for (const auto& rule : kRules) {
    for (auto* connection : hub_.take_overdue(rule.state, limits_.*rule.limit_ms)) {
      end_overdue(*connection, rule);
    }
  }
  if (!accept_paused_ || stop_by_) return;
  accept_paused_ = false;
  hub_.poller().arm(listener_.descriptor(), EPOLLIN, &listener_);
}

void ConnectionLoop::end_overdue(Connection& connection, const Overdue& rule) {
  const bool worth_a_count =
      rule.state != ConnectionState::Idle && rule.state != ConnectionState::Linger;
  if (worth_a_count) ++counters_.timed_out;
  // Who has sent nothing at all would not understand an answer.
  const bool asked = rule.state != ConnectionState::Head || !connection.received.empty();
  if (!rule.refusal || !asked) return hub_.drop(connection);
  if (rule.state == ConnectionState::Head) connection.head = guess_head(connection.received);
  steps_.refuse(connection, *rule.refusal);
}

void ConnectionLoop::begin_stop() {
  if (stop_by_) return;
  stop_by_ = ConnectionClock::now() + milliseconds(limits_.stop_ms);
  listener_.close();
  hub_.begin_stop();
  for (const auto state : {ConnectionState::Head, ConnectionState::Body, ConnectionState::Idle}) {
    for (auto* connection : hub_.take_overdue(state, 0)) hub_.drop(*connection);
  }
}

}  // namespace tracuu
