#pragma once

#include <filesystem>
#include <string>

#include "schema/result.h"
#include "server/http/connection/connection_limits.h"
#include "server/http/site_identity.h"

namespace tracuu {

/// How tracuu-server is set up: from the command line, or where that is silent from a TOML file
/// with the keys `index`, `listen`, `log_level` and `behind_proxy`, a table `[connections]` with
/// the names of kLimitRows, and a table `[site]` with `public_url` and `name`.
struct ServerOptions {
  std::filesystem::path index;
  std::string host = "127.0.0.1";
  int port = 8080;  ///< 0: any free one.
  std::string log_level = "info";
  ConnectionLimits limits;
  SiteIdentity site;
};

/// What the command line asks for: options, or --help and the like.
struct ParsedOptions {
  ServerOptions options;
  bool exit_now = false;  ///< Help or version were printed, or wrong usage was reported.
  int exit_code = 0;
};

/// Parses the command line; prints help, version and errors itself.
ParsedOptions parse_server_options(int argc, char** argv);

/// Splits "127.0.0.1:8080" or "[::1]:8080" into `options`. Refuses anything else.
Result<void> parse_listen(const std::string& text, ServerOptions& options);

}  // namespace tracuu
