#include "server/http/connection/library_front.h"

#include <exception>
#include <utility>

#include <spdlog/spdlog.h>

#include "server/http/connection/memory_stream.h"

namespace tracuu {
namespace {

void copy_response(HttpResponse from, httplib::Response& to) {
  to.status = from.status;
  for (const auto& [name, value] : from.headers) to.set_header(name, value);
  to.set_header("Accept-Ranges", "none");  // The library would promise bytes to HEAD.
  if (!from.content_type.empty()) to.set_header("Content-Type", from.content_type);
  to.body = std::move(from.body);
}

}  // namespace

LibraryFront::LibraryFront(RequestHandler& handler, const ConnectionLimits& limits)
    : handler_(handler) {
  // What the library tells clients in Keep-Alive; it does not hold the connection.
  set_keep_alive_max_count(limits.requests_per_connection);
  set_keep_alive_timeout(static_cast<time_t>(limits.idle_ms / 1000));
  set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
    ask(request, response);
    return HandlerResponse::Handled;
  });
  set_post_routing_handler(
      [this](const httplib::Request&, httplib::Response& response) { finish_head(response); });
  // For faults that are no std::exception too; without it the library tells the client what was
  // thrown.
  set_exception_handler(
      [this](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
        spdlog::error("request_failed error=unknown");
        write_failure(500, response);
      });
  // What the library itself refuses, although the head was checked.
  set_error_handler([this](const httplib::Request&, httplib::Response& response) {
    if (!asked_) write_failure(response.status, response);
  });
}

WrittenAnswer LibraryFront::answer(const Exchange& exchange) {
  exchange_ = &exchange;
  asked_ = false;
  pieces_.reset();
  MemoryStream stream(canonical_head(exchange.head));
  bool closed = false;
  process_request(stream, exchange.close, closed, [](httplib::Request&) {});
  exchange_ = nullptr;
  auto pieces = std::exchange(pieces_, nullptr);
  if (exchange.head.method == "HEAD") pieces.reset();
  return {stream.take_written(), std::move(pieces), !exchange.head.http_1_0};
}

void LibraryFront::ask(const httplib::Request& request, httplib::Response& response) {
  HttpRequest asked{request.target,  "", exchange_->head.method,
                    exchange_->body, "", exchange_->head.gzip_accepted};
  for (const auto& row : kPassedFields) {
    asked.*row.field = request.get_header_value(std::string(row.name).c_str());
  }
  auto answered = handler_.answer(asked);
  pieces_ = std::move(answered.pieces);
  copy_response(std::move(answered), response);
  asked_ = true;
}

void LibraryFront::write_failure(int status, httplib::Response& response) {
  copy_response(handler_.refusal(status, exchange_->head.target), response);
  asked_ = true;
}

void LibraryFront::finish_head(httplib::Response& response) const {
  if (!pieces_) return;
  response.headers.erase("Content-Length");  // The library knows no body and says 0.
  if (!exchange_->head.http_1_0) response.set_header("Transfer-Encoding", "chunked");
}

}  // namespace tracuu
