#include "indexer/source/article_identity.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>
#include <openssl/sha.h>

namespace tracuu {

namespace {

constexpr std::size_t kIdDigits = 20;

/// "?a=1&b=2" without the utm_ parameters; "" if none is left.
std::string without_tracking(std::string_view query) {
  std::string kept;
  while (!query.empty()) {
    query.remove_prefix(1);  // '?' or '&'
    const auto end = std::min(query.find('&'), query.size());
    const auto parameter = query.substr(0, end);
    if (!parameter.empty() && !parameter.starts_with("utm_")) {
      kept += (kept.empty() ? '?' : '&');
      kept += parameter;
    }
    query.remove_prefix(end);
  }
  return kept;
}

nlohmann::json to_json(const CitedOfficial& official) {
  nlohmann::json offices = nlohmann::json::array();
  for (const CitedOffice& office : official.offices) offices.push_back(office.text);
  return {{"id", official.id}, {"name", official.name}, {"offices", std::move(offices)}};
}

nlohmann::json to_json(const CitedDocument& document) {
  return {{"id", document.id}, {"kind", document.kind}, {"label", document.label}};
}

template <typename Items>
nlohmann::json to_json_array(const Items& items) {
  auto array = nlohmann::json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  std::string hex;
  for (const unsigned char byte : digest) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 0xFU];
  }
  return hex;
}

std::string canonical_url(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const auto query_at = std::min(url.find('?'), url.size());
  const auto query = without_tracking(url.substr(query_at));
  std::string canonical(url.substr(0, query_at));

  const auto scheme_end = canonical.find("://");
  const auto host = scheme_end == std::string::npos ? 0 : scheme_end + 3;
  const auto host_end = std::min(canonical.find('/', host), canonical.size());
  std::transform(canonical.begin(), canonical.begin() + static_cast<std::ptrdiff_t>(host_end),
                 canonical.begin(), [](char c) {
                   return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
                 });
  while (canonical.size() > host && canonical.back() == '/') canonical.pop_back();
  return canonical + query;
}

std::string id_of_url(std::string_view url) {
  return "u-" + sha256_hex(canonical_url(url)).substr(0, kIdDigits);
}

std::string id_of_name(std::string_view name) {
  return "p-" + sha256_hex(name).substr(0, kIdDigits);
}

std::string fingerprint(const Article& article) {
  const nlohmann::json fields{
      {"id", article.id},
      {"url", article.url},
      {"title", article.title},
      {"body", article.body},
      {"published", article.published ? format_published(*article.published) : ""},
      {"section", article.section},
      {"source", article.source},
      {"officials", to_json_array(article.officials)},
      {"documents", to_json_array(article.documents)},
  };
  return sha256_hex(fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

}  // namespace tracuu
