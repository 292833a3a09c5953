#include "server/http/connection/connection_server.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <system_error>

#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include "server/http/connection/connection_loop.h"
#include "server/http/connection/worker_pool.h"

namespace tracuu {
namespace {

/// Files that the index, the log and the libraries need beside the connections.
constexpr std::uint64_t kOtherFiles = 128;

/// Asks the system for as many files as the limits may need, and takes what it gives.
ConnectionLimits fitted(ConnectionLimits limits) {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return limits;
  const rlim_t wanted = limits.connections + kOtherFiles;
  if (files.rlim_cur < wanted) {
    files.rlim_cur = std::min(wanted, files.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &files);
    ::getrlimit(RLIMIT_NOFILE, &files);
  }
  const std::uint64_t room = files.rlim_cur > kOtherFiles ? files.rlim_cur - kOtherFiles : 1;
  limits.connections = std::min(limits.connections, room);
  return limits;
}

}  // namespace

class ConnectionServer::Parts {
 public:
  Parts(RequestHandler& request_handler, const ConnectionLimits& wanted)
      : handler(request_handler),
        limits(fitted(wanted)),
        wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
        hub(limits, counters),
        steps(hub, handler, limits, counters) {
    if (wake < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
  }
  ~Parts() { ::close(wake); }
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  RequestHandler& handler;
  const ConnectionLimits limits;
  ConnectionCounters counters;
  ListeningSocket listener;
  const int wake;
  ConnectionHub hub;
  ConnectionSteps steps;
};

ConnectionServer::ConnectionServer(RequestHandler& handler, const ConnectionLimits& limits)
    : parts_(std::make_unique<Parts>(handler, limits)) {}

ConnectionServer::~ConnectionServer() = default;

Result<int> ConnectionServer::bind(const std::string& host, int port) {
  return parts_->listener.bind(host, port);
}

void ConnectionServer::serve() {
  auto& parts = *parts_;
  {
    const WorkerPool workers(worker_count(parts.limits), parts.hub, parts.steps, parts.handler,
                             parts.limits);
    ConnectionLoop(parts.listener, parts.wake, parts.hub, parts.steps, parts.limits, parts.counters)
        .run();
  }
  parts.hub.drop_all();
}

void ConnectionServer::stop() {
  const std::uint64_t one = 1;
  // Only write(): signal handlers may do no more. It fails only if stop() was called 2^64 times.
  [[maybe_unused]] const auto written = ::write(parts_->wake, &one, sizeof one);
}

const ConnectionCounters& ConnectionServer::counters() const {
  return parts_->counters;
}

}  // namespace tracuu
