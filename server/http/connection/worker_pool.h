#pragma once

#include <cstddef>
#include <thread>
#include <vector>

#include "server/http/connection/connection_steps.h"

namespace tracuu {

/// The threads that answer. Each takes a connection with a request, answers, sends what the kernel
/// takes at once, and gives it back: none ever waits for a client.
class WorkerPool {
 public:
  /// All must outlive the pool.
  WorkerPool(std::size_t workers, ConnectionHub& hub, ConnectionSteps& steps,
             RequestHandler& handler, const ConnectionLimits& limits);
  /// Waits for handlers that are at work.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

 private:
  ConnectionHub& hub_;
  std::vector<std::thread> threads_;
};

/// The number that `limits` asks for: one for each processor and two beside, for those that wait
/// for a disk.
std::size_t worker_count(const ConnectionLimits& limits);

}  // namespace tracuu
