#include <array>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <httplib.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/http/connection/connection_server.h"
#include "tests/bench/cpu_time.h"

// What a trivial answer costs through our connections, beside cpp-httplib's own with TCP_NODELAY
// and threads enough for all clients. Both servers stand in this process and are asked in turn, so
// that both meet the same machine.

namespace tracuu {
namespace {

constexpr std::string_view kRequest = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";
constexpr std::string_view kLastRequest =
    "GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
const std::string kBody = R"({"hello":"một câu trả lời"})";

class Hello : public RequestHandler {
 public:
  HttpResponse answer(const HttpRequest& /*request*/) override {
    return {200, "application/json", kBody, {}};
  }
  HttpResponse refusal(int status, const std::string& /*target*/) override {
    return {status, "text/plain", "no", {}};
  }
  std::size_t post_limit_bytes(std::string_view /*path*/) const override { return 0; }
};

/// The library by itself, set up as well as it can be.
class Bare {
 public:
  Bare() {
    server_.set_tcp_nodelay(true);
    server_.set_keep_alive_max_count(1U << 30U);
    server_.new_task_queue = [] { return new httplib::ThreadPool(16); };
    server_.Get("/hello", [](const httplib::Request&, httplib::Response& response) {
      response.set_content(kBody, "application/json");
    });
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    Library::deepen(server_);
    httplib::Client("127.0.0.1", port_).Get("/hello");  // It listens when it answers.
  }
  ~Bare() {
    server_.stop();
    thread_.join();
  }
  int port() const { return port_; }

 private:
  struct Library : httplib::Server {
    /// Its own backlog of 5 loses connections, which clients try again a second later.
    static void deepen(Library& library) { ::listen(library.svr_sock_, 1024); }
  };
  Library server_;
  int port_ = 0;
  std::thread thread_;
};

class Ours {
 public:
  Ours() : server_(handler_, limits()) {
    port_ = server_.bind("127.0.0.1", 0).value();
    thread_ = std::thread([this] { server_.serve(); });
  }
  ~Ours() {
    server_.stop();
    thread_.join();
  }
  int port() const { return port_; }

 private:
  static ConnectionLimits limits() {
    ConnectionLimits limits;
    limits.requests_per_connection = 1U << 30U;
    limits.busy_per_address = 0;
    limits.connections_per_address = 0;
    limits.queue = 1024;
    return limits;
  }
  Hello handler_;
  ConnectionServer server_;
  int port_ = 0;
  std::thread thread_;
};

int connect_to(int port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("cannot connect");
  }
  return socket;
}

/// Reads one answer with a body of kBody; false at the end of the connection.
bool read_answer(int socket) {
  std::string answer;
  std::array<char, 4096> buffer{};
  while (true) {
    const auto head = answer.find("\r\n\r\n");
    if (head != std::string::npos && answer.size() >= head + 4 + kBody.size()) return true;
    const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (count <= 0) return false;
    answer.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

double seconds_now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Requests a second of `connections` clients in one thread, each with one request under way.
double keep_alive_rate(int port, std::size_t connections, std::size_t requests) {
  std::vector<int> sockets;
  for (std::size_t i = 0; i < connections; ++i) sockets.push_back(connect_to(port));
  const double start = seconds_now();
  for (const int socket : sockets) ::send(socket, kRequest.data(), kRequest.size(), MSG_NOSIGNAL);
  for (std::size_t done = 0; done < requests; ++done) {
    const int socket = sockets[done % connections];
    if (!read_answer(socket)) throw std::runtime_error("no answer");
    ::send(socket, kRequest.data(), kRequest.size(), MSG_NOSIGNAL);
  }
  const double took = seconds_now() - start;
  for (const int socket : sockets) {
    read_answer(socket);
    ::close(socket);
  }
  return static_cast<double>(requests) / took;
}

/// The same with a new connection for each request.
double new_connection_rate(int port, std::size_t connections, std::size_t requests) {
  std::vector<int> sockets(connections, -1);
  const auto begin = [&](int& socket) {
    socket = connect_to(port);
    ::send(socket, kLastRequest.data(), kLastRequest.size(), MSG_NOSIGNAL);
  };
  const double start = seconds_now();
  for (int& socket : sockets) begin(socket);
  for (std::size_t done = 0; done < requests; ++done) {
    int& socket = sockets[done % connections];
    if (!read_answer(socket)) throw std::runtime_error("no answer");
    ::close(socket);
    begin(socket);
  }
  const double took = seconds_now() - start;
  for (const int socket : sockets) ::close(socket);
  return static_cast<double>(requests) / took;
}

void compare(std::string_view what, const std::function<double(int port)>& rate) {
  constexpr int kRounds = 9;
  const Bare bare;
  const Ours ours;
  rate(bare.port());
  rate(ours.port());
  std::vector<double> rates;
  std::vector<double> ratios;
  for (int round = 0; round < kRounds; ++round) {
    const double first = rate(bare.port());
    rates.push_back(rate(ours.port()));
    ratios.push_back(rates.back() / first);
  }
  fmt::print("{}\t{:.0f}/s\t{:.2f}\tbare cpp-httplib\n", what, median(rates), median(ratios));
  std::fflush(stdout);
}

}  // namespace
}  // namespace tracuu

int main() {
  using tracuu::keep_alive_rate;
  tracuu::compare("trivial answers, 1 client",
                  [](int port) { return keep_alive_rate(port, 1, 5000); });
  tracuu::compare("trivial answers, 8 clients",
                  [](int port) { return keep_alive_rate(port, 8, 20000); });
  // More than the library has threads for would wait for each other there.
  tracuu::compare("trivial answers, 16 clients",
                  [](int port) { return keep_alive_rate(port, 16, 20000); });
  tracuu::compare("trivial answers, a connection each",
                  [](int port) { return tracuu::new_connection_rate(port, 8, 5000); });
}
