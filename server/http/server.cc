#include "server/http/server.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <httplib.h>
#include <spdlog/spdlog.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/http/site.h"

namespace tracuu {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kBacklog = 1024;  // The library's 5 is compiled in and too few for a burst.

/// Only one program may have the port: the library's SO_REUSEPORT would let a second one in.
void set_socket_options(socket_t socket) {
  const int on = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

/// The path for the log: no query text, nothing that could forge a line.
std::string loggable_path(std::string_view target) {
  constexpr std::size_t kShownBytes = 200;
  std::string path(target.substr(0, std::min(target.find('?'), kShownBytes)));
  for (auto& c : path) {
    if (c <= ' ' || c > '~' || c == '"') c = '?';
  }
  return path;
}

/// The status with which a request is refused unread; 0 for one that may be answered.
int refused_status(const httplib::Request& request) {
  if (request.method != "GET" && request.method != "HEAD") return 405;
  if (request.has_header("Transfer-Encoding")) return 413;
  const auto length = request.get_header_value("Content-Length");
  return length.empty() || length == "0" ? 0 : 413;
}

/// Takes out what the library would act on by itself: ranges, of which a thousand can overlap, and
/// brotli, which costs 30 times what gzip does.
void narrow(httplib::Request& request) {
  request.ranges.clear();
  const auto accepted = request.get_header_value("Accept-Encoding");
  request.headers.erase("Accept-Encoding");
  if (accepted.find("gzip") != std::string::npos) {
    request.headers.emplace("Accept-Encoding", "gzip");
  }
}

void copy_head(const HttpResponse& from, httplib::Response& to) {
  to.status = from.status;
  for (const auto& [name, value] : from.headers) to.set_header(name, value);
  to.set_header("Accept-Ranges", "none");  // The library would promise bytes to HEAD.
}

/// Answers and closes: what is left of the request must not be read as the next one. In 0.11.4 a
/// provider that reports failure is the only way to make the library close.
void answer_and_close(HttpResponse from, httplib::Response& to) {
  copy_head(from, to);
  to.set_header("Connection", "close");
  const auto size = from.body.size();
  to.set_content_provider(size, from.content_type,
                          [body = std::move(from.body)](std::size_t offset, std::size_t length,
                                                        httplib::DataSink& sink) {
                            sink.write(body.data() + offset, length);
                            return false;
                          });
}

Error bind_error(const std::string& host, int port, int error) {
  const auto address = fmt::format("{}:{}", host, port);
  if (error == EADDRINUSE) {
    return {ErrorCode::BadField,
            address + " is in use: stop the other program or choose another port with --listen", 0};
  }
  const auto reason = error == 0 ? "no such address" : std::generic_category().message(error);
  return {ErrorCode::BadField, fmt::format("cannot listen on {}: {}", address, reason), 0};
}

}  // namespace

/// cpp-httplib as parser and writer below the site. Routing is not the library's: its patterns
/// are std::regex, whose recursion a long path can exhaust.
class HttpServer::Connections : public httplib::Server {
 public:
  Connections(SearchService& service, const HttpOptions& options) : site_(service) {
    set_tcp_nodelay(true);  // Head and body leave in two sends: 44 ms a request without.
    set_keep_alive_max_count(options.requests_per_connection);
    set_keep_alive_timeout(options.idle_timeout.count());
    set_read_timeout(options.read_timeout);
    set_write_timeout(options.write_timeout);
    set_handlers(options.threads);
  }

  Result<int> take_address(const std::string& host, int port) {
    errno = 0;
    const int taken = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (taken < 0) return tl::unexpected(bind_error(host, port, errno));
    listening_ = svr_sock_;
    ::listen(listening_, kBacklog);
    return taken;
  }

  void run() {
    listen_after_bind();
    const bool asked_to_stop = svr_sock_ < 0;
    // Where the library gives up by itself it has closed the socket.
    if (!asked_to_stop) throw std::runtime_error("the listening socket failed");
    ::close(listening_);
  }

  /// Not the library's stop(), which does nothing before listening and is not signal-safe.
  void quit() {
    const auto socket = svr_sock_.exchange(-1);
    if (socket >= 0) ::shutdown(socket, SHUT_RDWR);
  }

 private:
  void set_handlers(std::size_t threads) {
    httplib::Server::set_socket_options(tracuu::set_socket_options);
    new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      answer(request, response);
      return HandlerResponse::Handled;
    });
    // The last resort for faults that are no std::exception; without it the library tells the
    // client what was thrown.
    set_exception_handler([](const httplib::Request& request, httplib::Response& response,
                             const std::exception_ptr&) {
      spdlog::error("request_failed path={} error=unknown", loggable_path(request.target));
      answer_and_close(Site::refusal(500, request.target), response);
    });
    // What the library itself refuses has no body yet.
    set_error_handler([](const httplib::Request& request, httplib::Response& response) {
      if (response.has_header("Content-Security-Policy")) return;
      // A target that does not parse or is too long is not known here.
      spdlog::info("request status={} refused=unparsed", response.status);
      answer_and_close(Site::refusal(response.status, request.target), response);
    });
  }

  void answer(const httplib::Request& request, httplib::Response& response) const {
    const auto started = Clock::now();
    // The library hands its own mutable request as const; see narrow().
    auto& own = const_cast<httplib::Request&>(request);
    std::size_t bytes = 0;
    if (const int status = refused_status(request); status != 0) {
      auto refusal = Site::refusal(status, request.target);
      bytes = refusal.body.size();
      // HEAD with a body: the provider, and with it the close, only runs for other methods.
      if (request.method == "HEAD") own.method = "GET";
      answer_and_close(std::move(refusal), response);
    } else {
      narrow(own);
      auto full = site_.answer({request.target, request.get_header_value("If-None-Match")});
      bytes = full.body.size();
      copy_head(full, response);
      response.body = std::move(full.body);
      if (!full.content_type.empty()) response.set_header("Content-Type", full.content_type);
    }
    const std::chrono::duration<double, std::milli> took = Clock::now() - started;
    spdlog::info("request method={} path={} status={} bytes={} ms={:.2f}", request.method,
                 loggable_path(request.target), response.status, bytes, took.count());
  }

  Site site_;
  socket_t listening_ = -1;
};

HttpServer::HttpServer(SearchService& service, HttpOptions options)
    : connections_(std::make_unique<Connections>(service, options)) {}

HttpServer::~HttpServer() = default;

Result<int> HttpServer::bind(const std::string& host, int port) {
  return connections_->take_address(host, port);
}

void HttpServer::serve() {
  connections_->run();
}

void HttpServer::stop() {
  connections_->quit();
}

}  // namespace tracuu
