#include <csignal>
#include <exception>
#include <iostream>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "server/http/server.h"
#include "server/options.h"
#include "server/search/index_handle.h"
#include "server/search/searcher.h"

namespace {

tracuu::HttpServer* running_server = nullptr;

void stop_on_signal(int) {
  running_server->stop();
}

int serve(const tracuu::ServerOptions& options) {
  const tracuu::IndexHandle index(options.index,
                                  [](const std::string& message) { spdlog::info(message); });
  tracuu::Searcher searcher(index);
  tracuu::HttpServer server(searcher, options.limits, options.site);
  const auto port = server.bind(options.host, options.port);
  if (!port) {
    std::cerr << "error: " << port.error().message << '\n';
    return 1;
  }
  running_server = &server;
  std::signal(SIGINT, stop_on_signal);
  std::signal(SIGTERM, stop_on_signal);
  std::signal(SIGPIPE, SIG_IGN);
  std::cout << "http://" << options.host << ':' << *port << std::endl;
  spdlog::info("serving generation={} articles={}", searcher.status().generation,
               searcher.status().articles);
  server.serve();
  spdlog::info("stopped");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const tracuu::ParsedOptions parsed = tracuu::parse_server_options(argc, argv);
  if (parsed.exit_now) return parsed.exit_code;
  spdlog::set_default_logger(spdlog::stderr_logger_mt("tracuu"));
  spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
  spdlog::set_level(spdlog::level::from_str(parsed.options.log_level));
  try {
    return serve(parsed.options);
  } catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << '\n';
    return 1;
  }
}
