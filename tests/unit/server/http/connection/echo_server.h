#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/http/connection/connection_server.h"

namespace tracuu {

/// What a test knows of a long answer while it leaves.
struct Production {
  std::atomic<std::size_t> produced{0};
  std::atomic<bool> destroyed{false};
};

class CountedPieces : public PieceSource {
 public:
  CountedPieces(Production& production, std::size_t pieces)
      : production_(production), pieces_(pieces) {}
  ~CountedPieces() override { production_.destroyed = true; }
  std::optional<std::string> next() override {
    if (production_.produced == pieces_) return std::nullopt;
    ++production_.produced;
    return std::string(kPieceBytes, 'x');
  }

 private:
  Production& production_;
  std::size_t pieces_;
};

class FailingPieces : public PieceSource {
 public:
  std::optional<std::string> next() override {
    if (asked_) throw std::runtime_error("the index is gone");
    asked_ = true;
    return "a beginning";
  }

 private:
  bool asked_ = false;
};

/// Echoes the method, target and body; long answers and blocking at addresses of their own.
class EchoHandler : public RequestHandler {
 public:
  HttpResponse answer(const HttpRequest& request) override {
    HttpResponse response{200, "text/plain", "", {}};
    if (request.target == "/long") {
      response.pieces = std::make_unique<CountedPieces>(production, pieces);
    } else if (request.target == "/fails") {
      response.pieces = std::make_unique<FailingPieces>();
    } else if (request.target == "/big") {
      response.body = std::string(8U << 20U, 'b');
    } else {
      if (request.target == "/block") block();
      response.body = request.method + " " + request.target + " " + request.body;
    }
    return response;
  }
  HttpResponse refusal(int status, const std::string& target) override {
    return {status, "text/plain", target == "/" ? "page" : "problem", {}};
  }
  std::size_t post_limit_bytes(std::string_view path) const override {
    return path == "/post" ? 10 : 0;
  }

  void block() {
    std::unique_lock lock(mutex_);
    ++blocked_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return released_; });
  }
  void wait_for_blocked(int count) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return blocked_ >= count; });
  }
  void release() {
    const std::lock_guard lock(mutex_);
    released_ = true;
    changed_.notify_all();
  }

  Production production;
  std::size_t pieces = 0;

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int blocked_ = 0;
  bool released_ = false;
};

class TestClient {
 public:
  explicit TestClient(int port, int receive_buffer = 0)
      : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    if (receive_buffer != 0)
      ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  ~TestClient() { ::close(socket_); }
  TestClient(const TestClient&) = delete;
  TestClient& operator=(const TestClient&) = delete;

  void send(std::string_view text) const {
    ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
  }
  /// Up to `size` bytes; "" at the end.
  std::string receive(std::size_t size = 65536) const {
    std::string text(size, '\0');
    const auto count = ::recv(socket_, text.data(), size, 0);
    text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return text;
  }
  std::string receive_until(std::string_view end) const {
    std::string text;
    while (text.find(end) == std::string::npos) {
      const auto more = receive();
      if (more.empty()) break;
      text += more;
    }
    return text;
  }
  std::string receive_all() const {
    std::string text;
    for (auto more = receive(); !more.empty(); more = receive()) text += more;
    return text;
  }

 private:
  int socket_;
};

class ConnectionServerTest : public testing::Test {
 protected:
  void start() {
    server = std::make_unique<ConnectionServer>(handler, limits);
    port = server->bind("127.0.0.1", 0).value();
    thread = std::thread([this] { server->serve(); });
  }
  void stop() {
    server->stop();
    thread.join();
  }
  void TearDown() override {
    handler.release();
    if (thread.joinable()) stop();
  }
  std::string answer_to(const std::string& request) const {
    const TestClient client(port);
    client.send(request);
    return client.receive_all();
  }
  std::uint64_t refused(RequestRefusal refusal) const {
    return server->counters().refused[refusal_index(refusal)];
  }

  EchoHandler handler;
  ConnectionLimits limits;
  std::unique_ptr<ConnectionServer> server;
  int port = 0;
  std::thread thread;
};

inline std::string get(const std::string& target, const std::string& fields = "") {
  return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}
inline const std::string kClose = "Connection: close\r\n";

}  // namespace tracuu
