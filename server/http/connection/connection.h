#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>

#include "server/http/connection/address_key.h"
#include "server/http/connection/piece_source.h"
#include "server/http/connection/request_head.h"

namespace tracuu {

using ConnectionClock = std::chrono::steady_clock;

/// What a connection is waiting for. Head to Linger wait for the client and cost no thread.
enum class ConnectionState : std::uint8_t {
  Head,    ///< The rest of a request head.
  Body,    ///< The rest of a body.
  Idle,    ///< The next request.
  Write,   ///< The client to take the rest of an answer.
  Piece,   ///< The client to take the rest of one piece of a long answer.
  Linger,  ///< The client to close, after it was sent the last answer.
  Queued,  ///< A worker, to answer.
  Next,    ///< A worker, for the next piece.
  Busy,    ///< Nothing: a thread is at work on it.
};
inline constexpr std::size_t kConnectionStates = 9;

/// What the connections of one address amount to.
struct AddressCounts {
  std::uint64_t connections = 0;
  std::uint64_t in_flight = 0;  ///< Requests that are answered, or wait for a worker.
  std::uint64_t long_answers = 0;
};

/// One client's connection. It belongs to one thread at a time, which alone may touch it: to the
/// loop while it waits for the client, to nobody while it is queued, to the thread that took it
/// while it is Busy. It changes hands under ConnectionHub's mutex.
struct Connection {
  int socket = -1;
  AddressKey address;
  std::size_t served = 0;  ///< Requests so far.

  std::string received;  ///< Not yet answered, from the beginning of a request.
  HeadFinder finder;
  RequestHead head;            ///< Of the request under way.
  std::size_t head_bytes = 0;  ///< Its length within `received`; 0 while it is not complete.

  std::string unsent;                   ///< What is to leave, with what has left.
  std::size_t sent = 0;                 ///< How much of it has left.
  std::unique_ptr<PieceSource> pieces;  ///< Of the long answer under way.
  bool chunked = false;                 ///< Whether its pieces are framed.
  bool closing = false;                 ///< Ends after what is unsent.
  bool lingering = false;  ///< And then waits for the client, who may still be sending.
  std::size_t drained_bytes = 0;

  // ConnectionTable's own.
  ConnectionState state = ConnectionState::Busy;
  ConnectionClock::time_point since;
  std::list<Connection>::iterator place;
  AddressCounts* counts = nullptr;
  bool long_answer = false;
  std::size_t counted_unsent = 0;
};

}  // namespace tracuu
