#include "tests/unit/server/http/connection/echo_server.h"

namespace tracuu {
namespace {

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

}  // namespace
}  // namespace tracuu
