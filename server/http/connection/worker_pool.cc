#include "server/http/connection/worker_pool.h"

#include <csignal>

namespace tracuu {
namespace {

/// Signals go to the main thread: a handler that interrupts a search would only delay it.
void block_signals() {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

/// Answers nothing; asked once, so that the library does what it does at its first request.
class FirstRequest : public RequestHandler {
 public:
  HttpResponse answer(const HttpRequest& /*request*/) override { return {}; }
  HttpResponse refusal(int status, const std::string& /*target*/) override {
    return {status, "", "", {}};
  }
  std::size_t post_limit_bytes(std::string_view /*path*/) const override { return 0; }
};

/// The library makes its tables at the first request. Made before there are threads, they need no
/// guard: that of the compiled library is one which ThreadSanitizer cannot see.
void make_library_tables(const ConnectionLimits& limits) {
  FirstRequest handler;
  RequestHead head;
  head.method = "GET";
  head.target = "/";
  LibraryFront(handler, limits).answer({head, "", true});
}

void work(ConnectionHub& hub, ConnectionSteps& steps, LibraryFront& library) {
  for (auto work = hub.take(); work.connection != nullptr; work = hub.take()) {
    if (work.next_piece) {
      steps.next_piece(*work.connection);
    } else {
      steps.answer(*work.connection, library);
    }
  }
}

}  // namespace

WorkerPool::WorkerPool(std::size_t workers, ConnectionHub& hub, ConnectionSteps& steps,
                       RequestHandler& handler, const ConnectionLimits& limits)
    : hub_(hub) {
  make_library_tables(limits);
  for (std::size_t i = 0; i < workers; ++i) {
    threads_.emplace_back([&hub, &steps, &handler, limits] {
      block_signals();
      LibraryFront library(handler, limits);
      work(hub, steps, library);
    });
  }
}

WorkerPool::~WorkerPool() {
  hub_.end_work();
  for (auto& thread : threads_) thread.join();
}

std::size_t worker_count(const ConnectionLimits& limits) {
  return limits.workers != 0 ? limits.workers : std::thread::hardware_concurrency() + 2;
}

}  // namespace tracuu
