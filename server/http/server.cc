#include "server/http/server.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>

#include <spdlog/spdlog.h>

#include "server/http/compression.h"
#include "server/http/connection/connection_server.h"
#include "server/http/request_metrics.h"
#include "server/http/routes.h"
#include "server/http/site.h"

namespace tracuu {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kMetricsPath = "/metrics";

/// One line a request: the path without what was asked, and nothing that could forge a line.
struct RequestLine {
  std::string method;
  std::string path;
  int status;
  Clock::time_point started;

  void write(std::size_t bytes, std::string_view end) const {
    const std::chrono::duration<double, std::milli> took = Clock::now() - started;
    spdlog::info("request method={} path={} status={} bytes={} ms={:.2f}{}", method, path, status,
                 bytes, took.count(), end);
  }
};

std::string_view path_of(std::string_view target) {
  return target.substr(0, target.find('?'));
}

std::string loggable(std::string_view path) {
  constexpr std::size_t kShownBytes = 200;
  std::string shown(path.substr(0, kShownBytes));
  for (auto& c : shown) {
    if (c <= ' ' || c > '~' || c == '"') c = '?';
  }
  return shown;
}

/// Writes the line of a long answer when it has ended, one way or the other.
class LoggedPieces : public PieceSource {
 public:
  LoggedPieces(std::unique_ptr<PieceSource> source, RequestLine line)
      : source_(std::move(source)), line_(std::move(line)) {}
  LoggedPieces(const LoggedPieces&) = delete;
  LoggedPieces& operator=(const LoggedPieces&) = delete;
  ~LoggedPieces() override { line_.write(bytes_, whole_ ? " end=whole" : " end=broken_off"); }

  std::optional<std::string> next() override {
    auto piece = source_->next();
    if (piece) {
      bytes_ += piece->size();
    } else {
      whole_ = true;
    }
    return piece;
  }

 private:
  std::unique_ptr<PieceSource> source_;
  RequestLine line_;
  std::size_t bytes_ = 0;
  bool whole_ = false;
};

}  // namespace

/// The site as the connections see it, with what is said of every request: log and counts.
class HttpServer::Handler : public RequestHandler {
 public:
  Handler(SearchService& service, const ConnectionLimits& limits, SiteIdentity identity)
      : site_(service, std::move(identity)), connections_(*this, limits) {}

  HttpResponse answer(const HttpRequest& request) override {
    const auto path = path_of(request.target);
    RequestLine line{request.method, loggable(path), 0, Clock::now()};
    auto response = path == kMetricsPath ? metrics() : site_.answer(request);
    if (request.gzip_accepted) compress(response);
    line.status = response.status;
    const std::chrono::duration<double> took = Clock::now() - line.started;
    metrics_.record(label_of(path), response.status, took.count());
    if (response.pieces && request.method != "HEAD") {
      response.pieces = std::make_unique<LoggedPieces>(std::move(response.pieces), std::move(line));
    } else {
      line.write(response.body.size(), "");
    }
    return response;
  }

  HttpResponse refusal(int status, const std::string& target) override {
    return site_.refusal(status, target);
  }

  std::size_t post_limit_bytes(std::string_view path) const override {
    const auto* route = find_route(path);
    return route == nullptr ? 0 : route->post_limit_bytes;
  }

  ConnectionServer& connections() { return connections_; }

 private:
  static std::string_view label_of(std::string_view path) {
    if (path == kMetricsPath) return kMetricsPath;
    const auto* route = find_route(path);
    return route == nullptr ? "none" : route->pattern;
  }

  HttpResponse metrics() const {
    return Site::finished({200,
                           "text/plain; version=0.0.4; charset=utf-8",
                           metrics_.text(connections_.counters()),
                           {}},
                          Audience::Programs);
  }

  Site site_;
  RequestMetrics metrics_;
  ConnectionServer connections_;
};

HttpServer::HttpServer(SearchService& service, const ConnectionLimits& limits,
                       SiteIdentity identity)
    : handler_(std::make_unique<Handler>(service, limits, std::move(identity))) {}

HttpServer::~HttpServer() = default;

Result<int> HttpServer::bind(const std::string& host, int port) {
  return handler_->connections().bind(host, port);
}

void HttpServer::serve() {
  handler_->connections().serve();
}

void HttpServer::stop() {
  handler_->connections().stop();
}

}  // namespace tracuu
