#include "tests/unit/server/http/connection/echo_server.h"

namespace tracuu {
namespace {

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
  // Requests without their end: a connection that has its answer may still be in a worker's hands.
  const std::string request = get("/a");
  std::vector<std::unique_ptr<TestClient>> waiting;
  for (std::uint64_t i = 1; i <= 5; ++i) {
    waiting.push_back(std::make_unique<TestClient>(port));
    waiting.back()->send(request.substr(0, request.size() - 2));
    while (server->counters().accepted < i) std::this_thread::yield();
  }
  EXPECT_EQ(waiting[0]->receive_all(), "");
  EXPECT_EQ(waiting[1]->receive_all(), "");
  EXPECT_EQ(server->counters().evicted, 2U);
  for (std::size_t i = 2; i < waiting.size(); ++i) {
    waiting[i]->send(request.substr(request.size() - 2));
    EXPECT_NE(waiting[i]->receive_until("GET /a").find("GET /a"), std::string::npos) << i;
  }
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
