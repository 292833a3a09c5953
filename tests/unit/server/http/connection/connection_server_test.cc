#include "server/http/connection/connection_server.h"

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

namespace tracuu {
namespace {

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

std::string get(const std::string& target, const std::string& fields = "") {
  return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}
const std::string kClose = "Connection: close\r\n";

TEST_F(ConnectionServerTest, AnswersAHeadThatArrivesByteByByte) {
  start();
  const TestClient client(port);
  for (const char c : get("/a", kClose)) client.send(std::string_view(&c, 1));
  EXPECT_NE(client.receive_all().find("\r\n\r\nGET /a "), std::string::npos);
}

TEST_F(ConnectionServerTest, PipelinedRequestsAreAllAnsweredInOrder) {
  start();
  const auto text = answer_to("\r\n" + get("/1") + get("/2") + get("/3", kClose));
  const auto first = text.find("GET /1");
  const auto second = text.find("GET /2");
  const auto third = text.find("GET /3");
  EXPECT_TRUE(first < second && second < third && third != std::string::npos) << text;
}

TEST_F(ConnectionServerTest, BodyOfADeclaredRouteArrives) {
  start();
  const std::string head = "POST /post HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
  EXPECT_NE(answer_to(head + "Content-Length: 5\r\n\r\nhello").find("POST /post hello"),
            std::string::npos);
  const TestClient client(port);
  client.send(head + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.receive(), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("hello");
  EXPECT_NE(client.receive_all().find("POST /post hello"), std::string::npos);
}

TEST_F(ConnectionServerTest, RefusalsReachClientsThatAreStillSending) {
  start();
  const auto text = answer_to("POST /post HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n" +
                              std::string(500000, 'x'));
  EXPECT_EQ(text.find("HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n"), 0U) << text;
  EXPECT_EQ(refused(RequestRefusal::BodyTooLarge), 1U);
}

TEST_F(ConnectionServerTest, RefusalsSuitTheirReaders) {
  start();
  EXPECT_NE(answer_to("PUT /a HTTP/1.1\r\n\r\n").find("Allow: GET, HEAD\r\n"), std::string::npos);
  EXPECT_NE(answer_to("PUT /post HTTP/1.1\r\n\r\n").find("GET, HEAD, POST"), std::string::npos);
  EXPECT_NE(answer_to("PUT /api/a HTTP/1.1\r\n\r\n").find("\r\n\r\nproblem"), std::string::npos);
  EXPECT_NE(answer_to(get("/api/" + std::string(9000, 'a'))).find("414 "), std::string::npos);
  const auto head = answer_to("HEAD / HTTP/1.1\r\n\r\n");
  EXPECT_EQ(head.substr(head.size() - 4), "\r\n\r\n") << "no body for HEAD";
}

TEST_F(ConnectionServerTest, SlowHeadsAreEndedAndIdleConnectionsClosed) {
  limits.head_ms = 50;
  limits.idle_ms = 50;
  start();
  const TestClient slow(port);
  slow.send("GET / HT");
  EXPECT_EQ(slow.receive_all().find("HTTP/1.1 408"), 0U);
  const TestClient silent(port);
  EXPECT_EQ(silent.receive_all(), "");
  const TestClient idle(port);
  idle.send(get("/a"));
  EXPECT_NE(idle.receive_all().find("GET /a"), std::string::npos);
}

TEST_F(ConnectionServerTest, ConnectionsThatWaitHoldNoWorker) {
  limits.workers = 1;
  start();
  std::vector<std::unique_ptr<TestClient>> waiting;
  for (int i = 0; i < 100; ++i) {
    waiting.push_back(std::make_unique<TestClient>(port));
    waiting.back()->send("GET /slow");
  }
  EXPECT_NE(answer_to(get("/a", kClose)).find("GET /a"), std::string::npos);
}

TEST_F(ConnectionServerTest, ConnectionsGiveWayToNewOnesAndAddressesAreLimited) {
  limits.connections = 3;
  start();
  std::vector<std::unique_ptr<TestClient>> waiting;
  for (int i = 0; i < 5; ++i) {
    waiting.push_back(std::make_unique<TestClient>(port));
    waiting.back()->send(get("/a"));
    EXPECT_NE(waiting.back()->receive_until("GET /a").find("GET /a"), std::string::npos);
  }
  EXPECT_EQ(server->counters().evicted, 2U);
  stop();
  limits = {};
  limits.connections_per_address = 1;
  start();
  const TestClient first(port);
  first.send(get("/a"));
  first.receive_until("GET /a");
  EXPECT_EQ(answer_to(get("/b")), "");
}

TEST_F(ConnectionServerTest, BusyAddressesAndFullQueuesAreToldToComeBack) {
  limits.workers = 1;
  limits.busy_per_address = 2;
  start();
  const TestClient first(port);
  first.send(get("/block", kClose));
  handler.wait_for_blocked(1);
  const TestClient second(port);
  second.send(get("/a", kClose) + get("/never"));
  while (server->counters().accepted < 2) std::this_thread::yield();
  std::string third;
  while (third.find("HTTP/1.1 429") != 0) {
    // Until the second request is queued this one is, and times out there.
    third = answer_to(get("/b", kClose));
  }
  handler.release();
  EXPECT_NE(first.receive_all().find("GET /block"), std::string::npos);
}

TEST_F(ConnectionServerTest, LongAnswerIsProducedOnlyAsFastAsItIsRead) {
  constexpr std::size_t kBufferedPieces = 64;  // What both kernels and the connection may hold.
  handler.pieces = 1600;                       // 100 MB.
  start();
  const TestClient client(port, 65536);
  client.send(get("/long", kClose));
  std::size_t received = 0;
  for (auto more = client.receive(); !more.empty(); more = client.receive()) {
    received += more.size();
    ASSERT_LE(handler.production.produced, received / kPieceBytes + kBufferedPieces);
  }
  EXPECT_GT(received, handler.pieces * kPieceBytes);
  EXPECT_EQ(handler.production.produced, handler.pieces);
  EXPECT_TRUE(handler.production.destroyed);
}

TEST_F(ConnectionServerTest, LongAnswersAreChunkedAndTheConnectionGoesOn) {
  handler.pieces = 1;
  start();
  const auto text = answer_to(get("/long") + get("/next", kClose));
  EXPECT_NE(text.find("Transfer-Encoding: chunked\r\n"), std::string::npos);
  EXPECT_EQ(text.find("Content-Length: 0"), std::string::npos);
  EXPECT_NE(text.find("\r\n\r\n10000\r\nxxx"), std::string::npos);
  EXPECT_NE(text.find("xxx\r\n0\r\n\r\nHTTP/1.1 200 OK"), std::string::npos);
}

TEST_F(ConnectionServerTest, LongAnswersOfOldClientsEndWithTheConnection) {
  handler.pieces = 2;
  start();
  const auto text = answer_to("GET /long HTTP/1.0\r\n\r\n");
  EXPECT_EQ(text.find("Transfer-Encoding"), std::string::npos);
  EXPECT_EQ(text.size() - text.find("\r\n\r\n") - 4, 2 * kPieceBytes);
}

TEST_F(ConnectionServerTest, HeadOfALongAnswerProducesNothing) {
  handler.pieces = 5;
  start();
  const auto text = answer_to("HEAD /long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(text.substr(text.size() - 4), "\r\n\r\n");
  EXPECT_EQ(handler.production.produced, 0U);
  EXPECT_TRUE(handler.production.destroyed);
}

TEST_F(ConnectionServerTest, ProducerEndsWhenItsClientGoesOrDoesNotRead) {
  limits.piece_ms = 100;
  handler.pieces = 100000;
  start();
  {
    const TestClient client(port);
    client.send(get("/long"));
    client.receive();
  }
  while (!handler.production.destroyed) std::this_thread::yield();
  handler.production.destroyed = false;
  const TestClient lazy(port);
  lazy.send(get("/long"));
  while (!handler.production.destroyed) std::this_thread::yield();
  EXPECT_LT(handler.production.produced, handler.pieces);
  EXPECT_EQ(server->counters().broken_off, 2U);
}

TEST_F(ConnectionServerTest, BrokenProducerLeavesNoEndMark) {
  start();
  const auto text = answer_to(get("/fails"));
  EXPECT_NE(text.find("a beginning"), std::string::npos);
  EXPECT_EQ(text.find("\r\n0\r\n\r\n"), std::string::npos);
}

TEST_F(ConnectionServerTest, LongAnswersAreLimited) {
  limits.long_answers_per_address = 1;
  handler.pieces = 100000;
  start();
  const TestClient first(port);
  first.send(get("/long"));
  first.receive_until("xxx");
  EXPECT_EQ(answer_to(get("/long")).find("HTTP/1.1 429"), 0U);
}

TEST_F(ConnectionServerTest, UnsentBytesAreLimited) {
  limits.unsent_bytes = 1U << 20U;
  start();
  const TestClient client(port, 4096);
  client.send(get("/big"));
  EXPECT_LT(client.receive_all().size(), 8U << 20U);
  EXPECT_EQ(server->counters().shed, 1U);
}

TEST_F(ConnectionServerTest, StopFinishesWhatIsUnderWay) {
  limits.workers = 2;
  start();
  const TestClient working(port);
  working.send(get("/block"));
  const TestClient idle(port);
  idle.send(get("/a"));
  idle.receive_until("GET /a");
  handler.wait_for_blocked(1);
  server->stop();
  EXPECT_EQ(idle.receive(), "") << "idle connections end at once";
  handler.release();
  const auto text = working.receive_all();
  EXPECT_NE(text.find("GET /block"), std::string::npos);
  thread.join();
}

TEST_F(ConnectionServerTest, StopUnderLoadEnds) {
  start();
  std::atomic<bool> done = false;
  std::vector<std::thread> clients;
  for (int i = 0; i < 4; ++i) {
    clients.emplace_back([&] {
      while (!done) {
        const TestClient client(port);
        client.send(get("/a") + get("/b") + "GET /c");
        client.receive_until("GET /b");
      }
    });
  }
  while (server->counters().served < 100) std::this_thread::yield();
  done = true;
  stop();
  for (auto& client : clients) client.join();
  EXPECT_EQ(server->counters().open, 0U);
}

}  // namespace
}  // namespace tracuu
