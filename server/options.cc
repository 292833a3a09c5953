#include "server/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iostream>

#include <CLI/CLI.hpp>
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace tracuu {
namespace {

constexpr int kWrongUsage = 2;

/// What was said where: empty for what was left out.
struct RawOptions {
  std::string index;
  std::string listen;
  std::string log_level;
  std::string public_url;
  std::string site_name;
  bool behind_proxy = false;
  ConnectionLimits limits;
};

/// A key of the file that is a text.
struct TextKey {
  std::string_view name;
  std::string RawOptions::*field;
};
constexpr std::array kTextKeys{TextKey{"index", &RawOptions::index},
                               TextKey{"listen", &RawOptions::listen},
                               TextKey{"log_level", &RawOptions::log_level}};
constexpr std::array kSiteKeys{TextKey{"public_url", &RawOptions::public_url},
                               TextKey{"name", &RawOptions::site_name}};
constexpr std::string_view kSiteKey = "site";
constexpr std::string_view kProxyKey = "behind_proxy";
constexpr std::string_view kLimitsKey = "connections";

/// The row of a table that has this name, or null.
template <typename Rows>
auto find_named(const Rows& rows, std::string_view name) {
  const auto* const found =
      std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.name == name; });
  return found == rows.end() ? nullptr : found;
}

Result<void> read_limits(const std::string& path, const toml::node& node,
                         ConnectionLimits& limits) {
  const auto* table = node.as_table();
  if (table == nullptr) return refuse(ErrorCode::BadField, path + ": connections must be a table");
  for (const auto& [key, value] : *table) {
    const auto* row = find_named(kLimitRows, key.str());
    if (row == nullptr) {
      return refuse(ErrorCode::BadField,
                    path + ": no limit is called '" + std::string(key.str()) + "'");
    }
    const auto number = value.value<std::int64_t>();
    if (!number || *number < 0 || static_cast<std::uint64_t>(*number) < row->smallest ||
        static_cast<std::uint64_t>(*number) > row->largest) {
      return refuse(ErrorCode::BadField,
                    path + ": " + std::string(row->name) + " must be a number from " +
                        std::to_string(row->smallest) + " to " + std::to_string(row->largest));
    }
    limits.*row->field = static_cast<std::uint64_t>(*number);
  }
  return {};
}

Result<void> read_text(const std::string& path, std::string_view key, const toml::node& value,
                       std::string& field) {
  const auto text = value.value<std::string>();
  if (!text) return refuse(ErrorCode::BadField, path + ": " + std::string(key) + " must be a text");
  if (field.empty()) field = *text;  // The command line wins.
  return {};
}

Result<void> read_site(const std::string& path, const toml::node& node, RawOptions& raw) {
  const auto* table = node.as_table();
  if (table == nullptr) return refuse(ErrorCode::BadField, path + ": site must be a table");
  for (const auto& [key, value] : *table) {
    const auto* row = find_named(kSiteKeys, key.str());
    if (row == nullptr) {
      return refuse(ErrorCode::BadField, path + ": site: unknown key '" + std::string(key.str()) +
                                             "'; known are public_url, name");
    }
    if (auto read = read_text(path, key.str(), value, raw.*row->field); !read) return read;
  }
  return {};
}

Result<void> read_key(const std::string& path, std::string_view key, const toml::node& value,
                      RawOptions& raw) {
  if (key == kLimitsKey) return read_limits(path, value, raw.limits);
  if (key == kSiteKey) return read_site(path, value, raw);
  if (key == kProxyKey) {
    const auto flag = value.value<bool>();
    if (!flag) return refuse(ErrorCode::BadField, path + ": behind_proxy must be true or false");
    raw.behind_proxy = raw.behind_proxy || *flag;
    return {};
  }
  const auto* row = find_named(kTextKeys, key);
  if (row == nullptr) {
    return refuse(ErrorCode::BadField,
                  path + ": unknown key '" + std::string(key) +
                      "'; known are index, listen, log_level, behind_proxy, connections, site");
  }
  return read_text(path, key, value, raw.*row->field);
}

Result<void> read_config(const std::string& path, RawOptions& raw) {
  const toml::parse_result parsed = toml::parse_file(path);
  if (!parsed) {
    return refuse(ErrorCode::BadSyntax, path + ": " + std::string(parsed.error().description()) +
                                            ", line " +
                                            std::to_string(parsed.error().source().begin.line));
  }
  for (const auto& [key, value] : parsed.table()) {
    if (auto read = read_key(path, key.str(), value, raw); !read) return read;
  }
  return {};
}

Result<ServerOptions> complete(const RawOptions& raw) {
  ServerOptions options;
  if (raw.index.empty()) return refuse(ErrorCode::MissingField, "--index DIR is required");
  options.index = raw.index;
  options.limits = raw.limits;
  if (raw.behind_proxy) lift_address_limits(options.limits);
  if (!raw.log_level.empty()) options.log_level = raw.log_level;
  if (!raw.site_name.empty()) options.site.name = raw.site_name;
  if (!raw.public_url.empty()) {
    const auto url = parse_public_url(raw.public_url);
    if (!url) return tl::unexpected(url.error());
    options.site.public_url = *url;
  }
  if (raw.listen.empty()) return options;
  const auto parsed = parse_listen(raw.listen, options);
  if (!parsed) return tl::unexpected(parsed.error());
  return options;
}

}  // namespace

Result<void> parse_listen(const std::string& text, ServerOptions& options) {
  const auto bad = [&] {
    return refuse(ErrorCode::BadField,
                  "--listen: expected HOST:PORT such as 127.0.0.1:8080, got '" + text + "'");
  };
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || colon == 0) return bad();
  std::string host = text.substr(0, colon);
  if (host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
  const std::string_view digits = std::string_view(text).substr(colon + 1);
  int port = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
  if (error != std::errc{} || end != digits.data() + digits.size() || port < 0 || port > 65535)
    return bad();
  options.host = std::move(host);
  options.port = port;
  return {};
}

ParsedOptions parse_server_options(int argc, char** argv) {
  CLI::App app{"tracuu-server: serves the index of an archive over HTTP"};
  app.set_version_flag("--version", TRACUU_VERSION);
  RawOptions raw;
  std::string config;
  app.add_option("--index", raw.index, "folder of the index, or a Xapian stub file");
  app.add_option("--listen", raw.listen,
                 "HOST:PORT; port 0 takes any free one (default 127.0.0.1:8080)");
  app.add_option("--config", config, "TOML file with these and the limits of connections");
  app.add_option("--public-url", raw.public_url,
                 "where readers reach the server, https://tracuu.example: for feeds and site maps");
  app.add_flag("--behind-proxy", raw.behind_proxy,
               "all clients have one address: no limits per address");
  app.add_option("--log-level", raw.log_level, "debug, info, warning or error (default info)")
      ->check(CLI::IsMember({"debug", "info", "warning", "error"}));
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return {.options = {}, .exit_now = true, .exit_code = app.exit(error) == 0 ? 0 : kWrongUsage};
  }
  Result<void> read;
  if (!config.empty()) read = read_config(config, raw);
  const auto options = read ? complete(raw) : tl::unexpected(read.error());
  if (options) return {.options = *options};
  std::cerr << "error: " << options.error().message << '\n';
  return {.options = {}, .exit_now = true, .exit_code = kWrongUsage};
}

}  // namespace tracuu
