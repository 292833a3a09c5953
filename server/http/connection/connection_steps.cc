#include "server/http/connection/connection_steps.h"

#include <exception>
#include <utility>

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <sys/socket.h>

#include "server/http/connection/socket_io.h"

namespace tracuu {
namespace {

/// Runs `work`, which calls up into handlers. False if it threw: there is nobody above who could
/// act on it but by ending this one connection.
template <typename Work>
bool succeeds(const char* what, Work&& work) {
  try {
    work();
    return true;
  } catch (const std::exception& error) {
    spdlog::error("{} error=\"{}\"", what, error.what());
  } catch (...) {
    spdlog::error("{} error=unknown", what);
  }
  return false;
}

void append_piece(Connection& connection, const std::string& piece) {
  if (piece.empty()) return;  // An empty chunk would end the answer.
  if (!connection.chunked) {
    connection.unsent += piece;
    return;
  }
  connection.unsent.reserve(connection.unsent.size() + piece.size() + 32);
  fmt::format_to(std::back_inserter(connection.unsent), "{:x}\r\n", piece.size());
  connection.unsent.append(piece).append("\r\n");
}

/// Empty lines before a request: some clients end a body with one. Source: RFC 9112 section 2.2.
void skip_empty_lines(std::string& received) {
  std::size_t begin = 0;
  while (received.compare(begin, 2, "\r\n") == 0) begin += 2;
  received.erase(0, begin);
}

}  // namespace

ConnectionSteps::ConnectionSteps(ConnectionHub& hub, RequestHandler& handler,
                                 const ConnectionLimits& limits, ConnectionCounters& counters)
    : hub_(hub),
      limits_(limits),
      counters_(counters),
      post_limit_([&handler](std::string_view path) { return handler.post_limit_bytes(path); }),
      refusals_(handler) {}

void ConnectionSteps::proceed(Connection& connection) {
  if (connection.head_bytes == 0) return read_head(connection);
  if (connection.received.size() < connection.head_bytes + connection.head.body_bytes)
    return hub_.wait(connection, ConnectionState::Body);
  ask_for_worker(connection);
}

void ConnectionSteps::read_head(Connection& connection) {
  auto& received = connection.received;
  if (!received.empty() && received.front() == '\r') skip_empty_lines(received);
  if (received.empty()) {
    return hub_.wait(connection,
                     connection.served == 0 ? ConnectionState::Head : ConnectionState::Idle);
  }
  if (received == "\r") return hub_.wait(connection, ConnectionState::Head);

  const auto search = connection.finder.advance(received, limits_);
  if (search.state == HeadSearch::State::Incomplete)
    return hub_.wait(connection, ConnectionState::Head);
  if (search.state == HeadSearch::State::Refused) {
    connection.head = guess_head(received);
    return refuse(connection, search.refusal);
  }
  auto parsed =
      parse_head(std::string_view(received).substr(0, search.length_bytes), limits_, post_limit_);
  connection.head = std::move(parsed.head);
  if (parsed.refusal) return refuse(connection, *parsed.refusal);
  connection.head_bytes = search.length_bytes;
  if (received.size() < search.length_bytes + connection.head.body_bytes)
    return wait_for_body(connection);
  ask_for_worker(connection);
}

void ConnectionSteps::wait_for_body(Connection& connection) {
  constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
  if (connection.head.wants_100) {
    // Nothing else is unsent, so it leaves or the client is gone, which the body will show.
    ::send(connection.socket, kContinue.data(), kContinue.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  }
  hub_.wait(connection, ConnectionState::Body);
}

void ConnectionSteps::ask_for_worker(Connection& connection) {
  const auto queueing = hub_.enqueue(connection);
  if (queueing.refused_address) return refuse(connection, RequestRefusal::AddressBusy);
  if (queueing.given_way != nullptr) refuse(*queueing.given_way, RequestRefusal::Overloaded);
}

void ConnectionSteps::answer(Connection& connection, LibraryFront& library) {
  auto& received = connection.received;
  ++connection.served;
  const bool last = connection.served >= limits_.requests_per_connection || hub_.stopping();
  const Exchange exchange{connection.head,
                          received.substr(connection.head_bytes, connection.head.body_bytes),
                          last || !connection.head.keep_alive};
  WrittenAnswer written;
  if (!succeeds("answer_failed", [&] { written = library.answer(exchange); }))
    return hub_.drop(connection);

  received.erase(0, connection.head_bytes + connection.head.body_bytes);
  if (received.empty()) received.shrink_to_fit();
  connection.finder = {};
  connection.head_bytes = 0;
  connection.closing = exchange.close;
  // A client that asked for the end sends nothing more; another one may be sending right now.
  connection.lingering = connection.head.keep_alive || !received.empty();
  if (written.pieces) {
    if (const auto refusal = hub_.begin_long_answer(connection))
      return refuse(connection, *refusal);
  }
  ++counters_.served;
  connection.unsent = std::move(written.bytes);
  connection.pieces = std::move(written.pieces);
  connection.chunked = written.chunked;
  if (connection.pieces) return next_piece(connection);
  send(connection);
}

void ConnectionSteps::next_piece(Connection& connection) {
  std::optional<std::string> piece;
  if (!succeeds("piece_failed", [&] { piece = connection.pieces->next(); }))
    return hub_.drop(connection);
  if (piece) {
    append_piece(connection, *piece);
  } else {
    if (connection.chunked) connection.unsent += "0\r\n\r\n";
    connection.pieces.reset();
    hub_.end_long_answer(connection);
  }
  send(connection);
}

void ConnectionSteps::refuse(Connection& connection, RequestRefusal refusal) {
  ++counters_.refused[refusal_index(refusal)];
  connection.unsent = refusals_.text(refusal, connection.head);
  connection.sent = 0;
  connection.closing = true;
  connection.lingering = true;
  std::string().swap(connection.received);
  send(connection);
}

void ConnectionSteps::send(Connection& connection) {
  switch (send_unsent(connection)) {
    case SendState::Sent:
      return follow(connection);
    case SendState::Blocked:
      return hub_.wait(connection,
                       connection.pieces ? ConnectionState::Piece : ConnectionState::Write);
    case SendState::Broken:
      return hub_.drop(connection);
  }
}

void ConnectionSteps::follow(Connection& connection) {
  if (connection.pieces) return hub_.enqueue_next(connection);
  if (!connection.closing) return proceed(connection);
  if (!connection.lingering) return hub_.drop(connection);
  ::shutdown(connection.socket, SHUT_WR);
  hub_.wait(connection, ConnectionState::Linger);
}

}  // namespace tracuu
