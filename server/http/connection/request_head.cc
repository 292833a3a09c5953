#include "server/http/connection/request_head.h"

#include <algorithm>
#include <charconv>

#include "server/http/connection/accepted_coding.h"
#include "server/http/connection/field_value.h"

namespace tracuu {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

/// Most of a request line besides its target: method, two blanks, version, and some room.
constexpr std::size_t kRequestLineRest = 64;

/// What may be passed on of one header field: the library takes a line of 8192 bytes.
constexpr std::size_t kLongestPassedValue = 2048;

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20U && c != '\t' && c != '\r' && c != '\n') || byte == 0x7FU;
}

bool is_token_char(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char);
}

/// Takes the first line off `text`, without its end.
std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find(kLineEnd), text.size());
  const auto line = text.substr(0, end);
  text.remove_prefix(std::min(end + kLineEnd.size(), text.size()));
  return line;
}

/// Takes what precedes the first blank, and the blank.
std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find(' '), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

/// The target as a path. An origin must take "http://host/path" too: RFC 9112 section 3.2.2.
std::string_view origin_form(std::string_view target) {
  constexpr std::string_view kScheme = "http://";
  if (!equal_ignoring_case(target.substr(0, kScheme.size()), kScheme)) return target;
  target.remove_prefix(kScheme.size());
  const auto path = target.find_first_of("/?");
  if (path == std::string_view::npos) return "/";
  return target[path] == '/' ? target.substr(path) : std::string_view();
}

std::optional<RequestRefusal> read_request_line(std::string_view line, RequestHead& head,
                                                const ConnectionLimits& limits) {
  head.method = take_word(line);
  const auto target = origin_form(take_word(line));
  head.target = target.substr(0, limits.target_bytes);
  if (!is_token(head.method) || target.empty()) return RequestRefusal::BadRequest;
  if (target.size() > limits.target_bytes) return RequestRefusal::TargetTooLong;
  constexpr std::string_view kVersion = "HTTP/";
  const auto digits = line.substr(std::min(kVersion.size(), line.size()));
  if (line.substr(0, kVersion.size()) != kVersion || digits.size() != 3 || digits[1] != '.')
    return RequestRefusal::BadRequest;
  if (digits != "1.1" && digits != "1.0") return RequestRefusal::Version;
  head.http_1_0 = digits == "1.0";
  return std::nullopt;
}

/// What the fields say together, before it is judged.
struct FieldSummary {
  std::size_t hosts = 0;
  std::size_t lengths = 0;
  std::size_t fields = 0;
  std::string_view length;
  bool transfer_coding = false;
  bool foreign_expectation = false;
  bool close = false;
  std::string accepted_codings;
};

void read_connection_options(std::string_view value, FieldSummary& summary) {
  for_each_part(value, ',', [&](std::string_view option) {
    summary.close = summary.close || equal_ignoring_case(option, "close");
  });
}

void pass_on(std::string_view name, std::string_view value, RequestHead& head) {
  const auto row =
      std::find_if(kPassedFields.begin(), kPassedFields.end(),
                   [&](const PassedField& field) { return equal_ignoring_case(field.name, name); });
  if (row != kPassedFields.end()) head.fields.emplace_back(row->name, value);
}

void note_field(std::string_view name, std::string_view value, FieldSummary& summary,
                RequestHead& head) {
  const auto is = [&](std::string_view known) { return equal_ignoring_case(name, known); };
  if (is("Host")) {
    ++summary.hosts;
    pass_on(name, value, head);
  } else if (is("Content-Length")) {
    ++summary.lengths;
    summary.length = value;
  } else if (is("Transfer-Encoding")) {
    summary.transfer_coding = true;
  } else if (is("Connection")) {
    read_connection_options(value, summary);
  } else if (is("Accept-Encoding")) {
    summary.accepted_codings.append(value).append(",");
  } else if (is("Expect")) {
    head.wants_100 = equal_ignoring_case(value, "100-continue");
    summary.foreign_expectation = summary.foreign_expectation || !head.wants_100;
  } else {
    pass_on(name, value, head);
  }
}

std::optional<RequestRefusal> read_fields(std::string_view lines, FieldSummary& summary,
                                          RequestHead& head, const ConnectionLimits& limits) {
  while (true) {
    const auto line = take_line(lines);
    if (line.empty()) return std::nullopt;
    if (++summary.fields > limits.header_fields) return RequestRefusal::HeadTooLarge;
    const auto colon = line.find(':');
    const auto name = line.substr(0, std::min(colon, line.size()));
    if (colon == std::string_view::npos || !is_token(name)) return RequestRefusal::BadRequest;
    note_field(name, trim_blanks(line.substr(colon + 1)), summary, head);
  }
}

std::optional<RequestRefusal> judge_fields(const FieldSummary& summary, const RequestHead& head) {
  if (summary.hosts > 1 || (summary.hosts == 0 && !head.http_1_0))
    return RequestRefusal::BadRequest;
  if (summary.lengths > 1 || (summary.lengths == 1 && summary.transfer_coding))
    return RequestRefusal::BadRequest;
  if (summary.transfer_coding) return RequestRefusal::TransferCoding;
  if (summary.foreign_expectation) return RequestRefusal::ExpectationFailed;
  const bool too_long = std::any_of(head.fields.begin(), head.fields.end(), [](const auto& field) {
    return field.second.size() > kLongestPassedValue;
  });
  if (too_long) return RequestRefusal::HeadTooLarge;
  return std::nullopt;
}

std::optional<RequestRefusal> read_length(const FieldSummary& summary, RequestHead& head,
                                          std::size_t limit_bytes) {
  if (summary.lengths == 0) {
    if (head.method == "POST") return RequestRefusal::LengthRequired;
    return std::nullopt;
  }
  const auto digits = summary.length;
  const auto* const end = digits.data() + digits.size();
  // from_chars takes a '-' only for signed types and never a '+'.
  const auto [stop, error] = std::from_chars(digits.data(), end, head.body_bytes);
  if (stop != end || digits.empty()) return RequestRefusal::BadRequest;
  if (error != std::errc{} || head.body_bytes > (head.method == "POST" ? limit_bytes : 0))
    return RequestRefusal::BodyTooLarge;
  return std::nullopt;
}

std::string_view path_of(std::string_view target) {
  return target.substr(0, target.find('?'));
}

std::optional<RequestRefusal> read_head(std::string_view text, RequestHead& head,
                                        const ConnectionLimits& limits,
                                        const PostLimit& post_limit) {
  if (auto refusal = read_request_line(take_line(text), head, limits)) return refusal;
  const bool post = head.method == "POST";
  const bool options = head.method == "OPTIONS";
  if (!post && !options && head.method != "GET" && head.method != "HEAD")
    return RequestRefusal::MethodNotAllowed;
  if (head.target.front() != '/') return RequestRefusal::BadRequest;
  const std::size_t limit_bytes = post || options ? post_limit(path_of(head.target)) : 0;
  if ((post || options) && limit_bytes == 0) return RequestRefusal::MethodNotAllowed;

  FieldSummary summary;
  if (auto refusal = read_fields(text, summary, head, limits)) return refusal;
  if (auto refusal = judge_fields(summary, head)) return refusal;
  if (auto refusal = read_length(summary, head, limit_bytes)) return refusal;
  head.keep_alive = !head.http_1_0 && !summary.close;
  head.gzip_accepted = accepts_gzip(summary.accepted_codings);
  head.wants_100 = head.wants_100 && !head.http_1_0 && head.body_bytes > 0;
  return std::nullopt;
}

HeadSearch refused(RequestRefusal refusal) {
  return {HeadSearch::State::Refused, 0, refusal};
}

}  // namespace

HeadSearch HeadFinder::advance(std::string_view received, const ConnectionLimits& limits) {
  for (; searched_ < received.size(); ++searched_) {
    const char c = received[searched_];
    if (searched_ == 0 && (c < 'A' || c > 'Z')) return refused(RequestRefusal::BadRequest);
    if (searched_ >= limits.head_bytes) return refused(RequestRefusal::HeadTooLarge);
    if (lines_ == 0 && searched_ > limits.target_bytes + kRequestLineRest)
      return refused(RequestRefusal::TargetTooLong);
    const bool after_return = searched_ > 0 && received[searched_ - 1] == '\r';
    if ((c == '\n') != after_return || is_control(c)) return refused(RequestRefusal::BadRequest);
    if (c != '\n') continue;
    if (searched_ - line_begin_ == 1) {  // Only the '\r' precedes: the empty line.
      return {HeadSearch::State::Complete, searched_ + 1, RequestRefusal::BadRequest};
    }
    line_begin_ = searched_ + 1;
    if (++lines_ > limits.header_fields + 1) return refused(RequestRefusal::HeadTooLarge);
  }
  return {};
}

ParsedHead parse_head(std::string_view head, const ConnectionLimits& limits,
                      const PostLimit& post_limit) {
  ParsedHead parsed;
  parsed.refusal = read_head(head, parsed.head, limits, post_limit);
  return parsed;
}

RequestHead guess_head(std::string_view received) {
  constexpr std::size_t kLookedAt = 256;
  auto line = received.substr(0, std::min(received.find('\r'), kLookedAt));
  RequestHead head;
  head.method = take_word(line);
  head.target = take_word(line);
  return head;
}

std::string canonical_head(const RequestHead& head) {
  // POST and OPTIONS go as GET: the body is kept by the connection and the library need not look
  // for it.
  std::string text = head.method == "HEAD" ? "HEAD " : "GET ";
  text.append(head.target).append(" HTTP/1.1").append(kLineEnd);
  for (const auto& [name, value] : head.fields) {
    text.append(name).append(": ");
    for (const char c : value) text.append(c == '%' ? "%25" : std::string_view(&c, 1));
    text.append(kLineEnd);
  }
  return text.append(kLineEnd);
}

}  // namespace tracuu
