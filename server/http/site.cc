#include "server/http/site.h"

#include <algorithm>
#include <exception>
#include <string_view>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "server/http/assets.h"
#include "server/http/links.h"
#include "server/http/routes.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

/// Pages hold no inline script or style, run only the script of this server, which asks only this
/// server, and are shown in no one's frame.
constexpr std::string_view kContentSecurityPolicy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

bool has_header(const HttpResponse& response, std::string_view name) {
  return std::any_of(response.headers.begin(), response.headers.end(),
                     [&](const auto& header) { return header.first == name; });
}

void add_common_headers(HttpResponse& response, Audience audience) {
  auto& headers = response.headers;
  headers.emplace_back("Content-Security-Policy", kContentSecurityPolicy);
  headers.emplace_back("X-Content-Type-Options", "nosniff");
  headers.emplace_back("Referrer-Policy", "same-origin");
  headers.emplace_back("Vary", "Accept-Encoding");
  // What is public and read-only may be read by other sites' scripts.
  if (audience == Audience::Programs) headers.emplace_back("Access-Control-Allow-Origin", "*");
  if (!has_header(response, "Cache-Control")) headers.emplace_back("Cache-Control", "no-cache");
  if (response.status == 503 || response.status == 429) headers.emplace_back("Retry-After", "5");
}

/// Weak comparison, RFC 9110 section 13.1.2; our tags hold no comma and no quotation mark inside.
bool matches_tag(std::string_view if_none_match, std::string_view tag) {
  constexpr std::size_t kWeakMark = 2;  // W/
  return if_none_match == "*" ||
         if_none_match.find(tag.substr(kWeakMark)) != std::string_view::npos;
}

void add_tag(HttpResponse& response, const std::string& tag, const std::string& if_none_match) {
  if (response.status != 200) return;
  response.headers.emplace_back("ETag", tag);
  if (!matches_tag(if_none_match, tag)) return;
  response.status = 304;
  response.body.clear();
  response.pieces.reset();
}

void tag_content(HttpResponse& response, const std::string& if_none_match) {
  add_tag(response, entity_tag(response.body), if_none_match);
}

/// All that an answer is made of. Asked before it is made: a state that is newer than its tag is
/// only sent once more.
std::string generation_tag(SearchService& service, const Address& address,
                           const HttpRequest& request) {
  return entity_tag(fmt::format("{} {} {} {}{}", TRACUU_VERSION, service.status().generation,
                                address.site_name, address.base, request.target));
}

HttpResponse answer_tagged(const Route& route, SearchService& service, const Address& address,
                           const HttpRequest& request) {
  if (route.caching != Caching::ByGeneration) {
    auto response = route.answer(service, address);
    if (route.caching == Caching::ByContent) tag_content(response, request.if_none_match);
    return response;
  }
  const auto tag = generation_tag(service, address, request);
  auto response = route.answer(service, address);
  add_tag(response, tag, request.if_none_match);
  return response;
}

HttpResponse answer_route(const Route& route, SearchService& service, const HttpRequest& request,
                          const SiteIdentity& identity) {
  const std::string_view target = request.target;
  const auto question = target.find('?');
  const auto path = target.substr(0, question);
  const auto spoken = split_language(path);
  const bool for_readers = route.audience == Audience::Readers;
  Address address;
  address.path = for_readers ? spoken.path : path;
  address.language = spoken.language;
  address.base = base_url(identity, request.host);
  address.base_is_configured = !identity.public_url.empty();
  address.site_name = identity.name;
  auto tail = decode_path_segment(segment_of(route, address.path));
  if (!tail) return error_response(address, path, 400, "path: " + tail.error().message);
  address.tail = *std::move(tail);
  if (question != std::string_view::npos) {
    address.query = parse_query_string(target.substr(question + 1));
  }
  address.method = request.method;
  address.body = request.body;
  address.content_type = request.content_type;
  return answer_tagged(route, service, address, request);
}

std::string_view path_of(std::string_view target) {
  return target.substr(0, target.find('?'));
}

/// What a browser asks before it lets the script of another site send JSON. Source: Fetch, CORS
/// preflight. Status 200, not 204: the library would send a length, which 204 must not have.
HttpResponse preflight() {
  return {200,
          "",
          "",
          {{"Allow", "GET, HEAD, POST, OPTIONS"},
           {"Access-Control-Allow-Methods", "GET, HEAD, POST"},
           {"Access-Control-Allow-Headers", "Content-Type"},
           {"Access-Control-Max-Age", "86400"}}};
}

}  // namespace

HttpResponse Site::answer(const HttpRequest& request) const {
  const auto path = path_of(request.target);
  const auto* route = find_route(path);
  const auto audience = route != nullptr ? route->audience : audience_of(path);
  try {
    if (route == nullptr) {
      return refusal(404, request.target);
    }
    if (request.method == "OPTIONS") return finished(preflight(), audience);
    return finished(answer_route(*route, service_, request, identity_), audience);
  } catch (const std::exception& error) {
    spdlog::error("request_failed route={} error=\"{}\"", route ? route->pattern : "none",
                  error.what());
  }
  return refusal(503, request.target);
}

HttpResponse Site::refusal(int asked, const std::string& target) const {
  constexpr int kBadRequest = 400;
  const int status = status_name(asked).status == asked ? asked : kBadRequest;
  const auto path = path_of(target);
  const auto audience = audience_of(path);
  const auto detail =
      audience == Audience::Programs ? status_name(status).detail : std::string_view();
  Visit visit;
  visit.site_name = identity_.name;
  return finished(error_response(std::move(visit), path, status, detail), audience);
}

HttpResponse Site::finished(HttpResponse response, Audience audience) {
  add_common_headers(response, audience);
  return response;
}

}  // namespace tracuu
