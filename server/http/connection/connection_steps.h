#pragma once

#include "server/http/connection/connection_hub.h"
#include "server/http/connection/library_front.h"
#include "server/http/connection/refusal_answers.h"

namespace tracuu {

/// What is done with a connection from one wait to the next. Whoever calls owns the connection, and
/// has given it away when the call returns. Thread-safe; never waits.
class ConnectionSteps {
 public:
  /// All must outlive this.
  ConnectionSteps(ConnectionHub& hub, RequestHandler& handler, const ConnectionLimits& limits,
                  ConnectionCounters& counters);

  /// Goes on with what was received: a complete request asks for a worker, less waits for more.
  void proceed(Connection& connection);

  /// Sends what is unsent, then goes on with what follows it.
  void send(Connection& connection);

  /// Answers the complete request and sends the answer, of a long one the first piece.
  void answer(Connection& connection, LibraryFront& library);

  /// Asks for the next piece of a long answer and sends it.
  void next_piece(Connection& connection);

  /// Sends a refusal and ends the connection.
  void refuse(Connection& connection, RequestRefusal refusal);

 private:
  void read_head(Connection& connection);
  void wait_for_body(Connection& connection);
  void ask_for_worker(Connection& connection);
  void follow(Connection& connection);

  ConnectionHub& hub_;
  const ConnectionLimits limits_;
  ConnectionCounters& counters_;
  PostLimit post_limit_;
  RefusalAnswers refusals_;
};

}  // namespace tracuu
