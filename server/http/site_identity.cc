#include "server/http/site_identity.h"

#include <algorithm>

#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr std::size_t kLongestHost = 255;  // Source: RFC 1035 section 2.3.4.
constexpr std::size_t kLongestPort = 5;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_name_byte(char c) {
  const char small = lower(c);
  return is_digit(c) || (small >= 'a' && small <= 'z') || c == '.' || c == '-' || c == '_';
}

bool is_address_byte(char c) {
  const char small = lower(c);
  return is_digit(c) || (small >= 'a' && small <= 'f') || c == ':' || c == '.';
}

template <typename IsByte>
bool all_of(std::string_view text, IsByte is_byte) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_byte);
}

bool is_port(std::string_view text) {
  return text.size() <= kLongestPort && all_of(text, is_digit);
}

/// A name, an IPv4 address or an IPv6 address in brackets, with or without a port.
bool is_host(std::string_view host) {
  if (host.size() > kLongestHost) return false;
  if (!host.empty() && host.front() == '[') {
    const auto end = host.find(']');
    if (end == std::string_view::npos || !all_of(host.substr(1, end - 1), is_address_byte))
      return false;
    const auto rest = host.substr(end + 1);
    return rest.empty() || (rest.front() == ':' && is_port(rest.substr(1)));
  }
  const auto colon = host.find(':');
  if (!all_of(host.substr(0, colon), is_name_byte)) return false;
  return colon == std::string_view::npos || is_port(host.substr(colon + 1));
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

}  // namespace

Result<std::string> parse_public_url(std::string_view text) {
  auto rest = text;
  if (!rest.empty() && rest.back() == '/') rest.remove_suffix(1);
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (rest.substr(0, scheme.size()) == scheme && is_host(rest.substr(scheme.size())))
      return lowered(rest);
  }
  return refuse(ErrorCode::BadField,
                "public_url: expected a scheme and a host such as https://tracuu.example, got '" +
                    std::string(text) + "'");
}

std::string base_url(const SiteIdentity& identity, std::string_view host) {
  if (!identity.public_url.empty()) return identity.public_url;
  return is_host(host) ? "http://" + lowered(host) : "";
}

}  // namespace tracuu
