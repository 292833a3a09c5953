#pragma once

#include <optional>
#include <string>

namespace tracuu {

/// A good size of a piece: large beside what sending one costs, small beside what the kernel holds
/// for a slow reader.
inline constexpr std::size_t kPieceBytes = 65536;

/// Produces an answer of any length piece by piece. A handler attaches one to its response; the
/// connection asks for the next piece only when the last one has left, so an answer to a slow
/// reader costs one piece of memory and no thread.
class PieceSource {
 public:
  PieceSource() = default;
  PieceSource(const PieceSource&) = delete;
  PieceSource& operator=(const PieceSource&) = delete;

  /// Called when the answer is complete, when the client is gone or too slow, when the server ends,
  /// and without any next() for HEAD. Should be quick: the thread of all connections may call it.
  virtual ~PieceSource() = default;

  /// The next piece, about kPieceBytes; nothing at the end. Calls come one after the other, but
  /// from changing threads. An exception breaks the answer off so that the client can tell that it
  /// is not whole.
  virtual std::optional<std::string> next() = 0;
};

}  // namespace tracuu
