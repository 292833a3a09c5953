#include "server/http/server.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <thread>

#include <gtest/gtest.h>
#include <httplib.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

/// A server on a free loopback port.
class ServerTest : public testing::Test {
 protected:
  ServerTest() {
    service.response = make_response();
    service.articles["a/b c"] = make_article();
    port = server.bind("127.0.0.1", 0).value();
    thread = std::thread([this] { server.serve(); });
  }
  ~ServerTest() override {
    server.stop();
    thread.join();
  }

  httplib::Client client() const { return httplib::Client("127.0.0.1", port); }

  FakeSearchService service;
  HttpServer server{service};
  int port = 0;
  std::thread thread;
};

TEST_F(ServerTest, AnswersASearch) {
  const auto answer = client().Get("/api/v1/search?q=ng%C3%A2n%20s%C3%A1ch");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->get_header_value("Content-Type"), "application/json");
  EXPECT_EQ(service.asked().at(0).query_text, "ngân sách");
}

TEST_F(ServerTest, HeadHasTheHeadersOfGetAndNoBody) {
  const auto get = client().Get("/articles/a%2Fb%20c");
  const auto head = client().Head("/articles/a%2Fb%20c");
  ASSERT_TRUE(get && head);
  EXPECT_EQ(head->status, 200);
  EXPECT_TRUE(head->body.empty());
  EXPECT_EQ(head->get_header_value("Content-Length"), get->get_header_value("Content-Length"));
  EXPECT_EQ(head->get_header_value("ETag"), get->get_header_value("ETag"));
}

TEST_F(ServerTest, OtherMethodsAreRefusedUnreadAndTheConnectionEnds) {
  auto connection = client();
  connection.set_keep_alive(true);
  const auto post = connection.Post("/api/v1/search", "q=x", "text/plain");
  ASSERT_TRUE(post);
  EXPECT_EQ(post->status, 405);
  EXPECT_EQ(post->get_header_value("Allow"), "GET, HEAD");
  EXPECT_EQ(post->get_header_value("Connection"), "close");
  EXPECT_EQ(post->get_header_value("Content-Type"), "application/problem+json");
  EXPECT_EQ(client().Delete("/")->status, 405);
  EXPECT_EQ(client().Put("/search", "x", "text/plain")->status, 405);
}

TEST_F(ServerTest, BodiesOfGetAreRefused) {
  const auto answer = client().Get("/", {{"Content-Length", "5"}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 413);
}

TEST_F(ServerTest, AnExportThatBreaksOffIsNoWholeAnswer) {
  service.articles["b"] = make_article();
  std::string received;
  const auto take = [&](const char* data, std::size_t length) {
    received.append(data, length);
    return true;
  };
  const auto whole = client().Get("/api/v1/export?format=jsonl", take);
  ASSERT_TRUE(whole);
  EXPECT_EQ(std::count(received.begin(), received.end(), '\n'), 2);
  service.streams_break_after = 1;
  EXPECT_FALSE(client().Get("/api/v1/export?format=jsonl", take));
}

TEST_F(ServerTest, AnExportOfWhichOnlyTheHeadIsAskedReadsNothing) {
  service.streams_break_after = 0;
  const auto head = client().Head("/api/v1/export?format=csv");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->status, 200);
  EXPECT_EQ(head->get_header_value("Content-Disposition"), "attachment; filename=\"tracuu.csv\"");
}

TEST_F(ServerTest, ATextIsCheckedByPostAndTooLongOnesAreNotRead) {
  const auto checked = client().Post("/api/v1/resolve", "28-NQ/TW", "text/plain");
  ASSERT_TRUE(checked);
  EXPECT_EQ(checked->status, 200);
  const auto refused = client().Post("/api/v1/resolve", std::string(262'145, 'a'), "text/plain");
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->status, 413);
}

TEST_F(ServerTest, FeedsNameTheHostThatWasAsked) {
  const auto feed = client().Get("/feed.atom", {{"Host", "kho.example"}});
  ASSERT_TRUE(feed);
  EXPECT_NE(feed->body.find("href=\"http://kho.example/feed.atom"), std::string::npos);
}

TEST_F(ServerTest, RangesAreIgnored) {
  const auto answer = client().Get("/assets/style.css", {{"Range", "bytes=0-3,1-4,2-5"}});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_GT(answer->body.size(), 1000U);
}

TEST_F(ServerTest, EntityTagSavesTheBody) {
  const auto first = client().Get("/assets/style.css");
  ASSERT_TRUE(first);
  const auto second =
      client().Get("/assets/style.css", {{"If-None-Match", first->get_header_value("ETag")}});
  ASSERT_TRUE(second);
  EXPECT_EQ(second->status, 304);
  EXPECT_TRUE(second->body.empty());
}

TEST_F(ServerTest, MalformedTargetIsARefusalWithoutDetails) {
  const auto answer = client().Get("/api/v1/articles/%zz");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 400);
}

TEST_F(ServerTest, BrokenIndexLeaksNothing) {
  service.broken = true;
  const auto answer = client().Get("/api/v1/search");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 503);
  EXPECT_FALSE(answer->has_header("EXCEPTION_WHAT"));
  EXPECT_EQ(answer->body.find("secret"), std::string::npos);
}

TEST_F(ServerTest, KeepsAConnectionForManyRequests) {
  auto connection = client();
  connection.set_keep_alive(true);
  for (int i = 0; i < 20; ++i) ASSERT_EQ(connection.Get("/healthz")->status, 200) << i;
}

TEST_F(ServerTest, LogTellsThePathAndNeverTheQuery) {
  std::ostringstream lines;
  const auto before = spdlog::default_logger();
  const auto sink = std::make_shared<spdlog::sinks::ostream_sink_mt>(lines);
  spdlog::set_default_logger(std::make_shared<spdlog::logger>("test", sink));
  client().Get("/search?q=bimat&official=bimat");
  server.stop();
  thread.join();
  thread = std::thread([] {});
  spdlog::set_default_logger(before);
  EXPECT_NE(lines.str().find("method=GET path=/search status=200"), std::string::npos);
  EXPECT_EQ(lines.str().find("bimat"), std::string::npos);
  EXPECT_EQ(lines.str().find("127.0.0.1"), std::string::npos);
}

TEST_F(ServerTest, PortInUseIsAnErrorThatSaysWhatToDo) {
  HttpServer second(service);
  const auto refused = second.bind("127.0.0.1", port);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().message, "127.0.0.1:" + std::to_string(port) +
                                         " is in use: stop the other program or choose another "
                                         "port with --listen");
}

TEST(HttpServer, StopBeforeServeEndsServe) {
  FakeSearchService service;
  HttpServer server(service);
  ASSERT_TRUE(server.bind("127.0.0.1", 0));
  server.stop();
  server.serve();
  SUCCEED();
}

TEST(HttpServer, PortIsFreeAgainAfterServe) {
  FakeSearchService service;
  HttpServer first(service);
  const auto port = first.bind("127.0.0.1", 0);
  ASSERT_TRUE(port);
  first.stop();
  first.serve();
  HttpServer second(service);
  EXPECT_TRUE(second.bind("127.0.0.1", *port));
}

TEST(HttpServer, AddressOfAnotherMachineIsRefused) {
  FakeSearchService service;
  HttpServer server(service);
  const auto refused = server.bind("192.0.2.1", 8080);
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().message.find("cannot listen on 192.0.2.1:8080"), std::string::npos);
}

}  // namespace
}  // namespace tracuu
