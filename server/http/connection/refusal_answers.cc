#include "server/http/connection/refusal_answers.h"

#include <fmt/format.h>

namespace tracuu {
namespace {

constexpr std::string_view kProgramPaths = "/api/";

}  // namespace

RefusalAnswers::RefusalAnswers(RequestHandler& handler) : handler_(handler) {
  for (const auto& row : kRefusalRows) {
    for_pages_[refusal_index(row.refusal)] = prepare(handler, row, "/");
    for_programs_[refusal_index(row.refusal)] = prepare(handler, row, kProgramPaths.data());
  }
}

RefusalAnswers::Prepared RefusalAnswers::prepare(RequestHandler& handler, const RefusalRow& row,
                                                 const char* target) {
  auto response = handler.refusal(row.status, target);
  auto head = fmt::format("HTTP/1.1 {} {}\r\nConnection: close\r\nContent-Type: {}\r\n", row.status,
                          row.reason, response.content_type);
  for (const auto& [name, value] : response.headers) head += fmt::format("{}: {}\r\n", name, value);
  head += fmt::format("Content-Length: {}\r\n", response.body.size());
  return {std::move(head), std::move(response.body)};
}

std::string RefusalAnswers::text(RequestRefusal refusal, const RequestHead& head) const {
  const bool program = head.target.compare(0, kProgramPaths.size(), kProgramPaths) == 0;
  const auto& prepared = (program ? for_programs_ : for_pages_)[refusal_index(refusal)];
  auto text = prepared.head;
  if (refusal == RequestRefusal::MethodNotAllowed) {
    const auto path = std::string_view(head.target).substr(0, head.target.find('?'));
    text +=
        handler_.post_limit_bytes(path) > 0 ? "Allow: GET, HEAD, POST\r\n" : "Allow: GET, HEAD\r\n";
  }
  text += "\r\n";
  if (head.method != "HEAD") text += prepared.body;
  return text;
}

}  // namespace tracuu
