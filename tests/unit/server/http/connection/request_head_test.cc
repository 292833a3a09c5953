#include "server/http/connection/request_head.h"

#include <gtest/gtest.h>

#include "server/http/connection/accepted_coding.h"

namespace tracuu {
namespace {

constexpr std::size_t kPostLimit = 100;

std::size_t post_limit(std::string_view path) {
  return path == "/post" ? kPostLimit : 0;
}

/// What becomes of a text that is received at once: a status, 200 for a head, 0 for too little.
int status_of_text(const std::string& text) {
  HeadFinder finder;
  const auto search = finder.advance(text, {});
  if (search.state == HeadSearch::State::Incomplete) return 0;
  if (search.state == HeadSearch::State::Refused) return refusal_row(search.refusal).status;
  const auto parsed = parse_head(text.substr(0, search.length_bytes), {}, post_limit);
  return parsed.refusal ? refusal_row(*parsed.refusal).status : 200;
}

RequestHead head_of(const std::string& text) {
  const auto parsed = parse_head(text, {}, post_limit);
  EXPECT_FALSE(parsed.refusal);
  return parsed.head;
}

struct Case {
  std::string text;
  int status;
};

class Heads : public testing::TestWithParam<Case> {};

TEST_P(Heads, AreTakenOrRefused) {
  EXPECT_EQ(status_of_text(GetParam().text), GetParam().status) << GetParam().text.substr(0, 200);
}

TEST_P(Heads, AreJudgedAlikeByteByByte) {
  const auto& text = GetParam().text;
  HeadFinder finder;
  HeadSearch search;
  std::size_t size = 0;
  while (size < text.size() && search.state == HeadSearch::State::Incomplete) {
    search = finder.advance(std::string_view(text).substr(0, ++size), {});
  }
  HeadFinder at_once;
  const auto whole = at_once.advance(text, {});
  EXPECT_EQ(search.state, whole.state);
  EXPECT_EQ(search.length_bytes, whole.length_bytes);
}

std::string with(const std::string& fields) {
  return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

std::string post(const std::string& fields) {
  return "POST /post HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

INSTANTIATE_TEST_SUITE_P(
    Table, Heads,
    testing::Values(
        Case{with(""), 200}, Case{"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        Case{"GET / HTTP/1.0\r\n\r\n", 200},
        Case{"GET http://a/search?q=x HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        Case{with("Content-Length: 0\r\n"), 200}, Case{post("Content-Length: 100\r\n"), 200},
        Case{post("Content-Length: 9\r\nExpect: 100-continue\r\n"), 200},
        Case{"GET /ngân HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        Case{"GET / HTTP/1.1\r\nHost: a\r\n", 0}, Case{"GET / HTTP/1.1", 0},
        // What no two readers understand alike.
        Case{"\x16\x03\x01", 400}, Case{"get / HTTP/1.1\r\n\r\n", 400},
        Case{"GET / HTTP/1.1\n\n", 400}, Case{"GET / HTTP/1.1\r\rx", 400},
        Case{with("A: \x01\r\n"), 400}, Case{with(std::string("A: \0\r\n", 6)), 400},
        Case{with(" folded\r\n"), 400}, Case{with("A : b\r\n"), 400},
        Case{with("nocolon\r\n"), 400}, Case{with(": b\r\n"), 400},
        Case{"GET / HTTP/1.1\r\n\r\n", 400}, Case{with("Host: b\r\n"), 400},
        Case{"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Case{"GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400}, Case{"GET /\r\nHost: a\r\n\r\n", 400},
        Case{"GET search HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        Case{"GET / HTTX/1.1\r\nHost: a\r\n\r\n", 400}, Case{post("Content-Length: +1\r\n"), 400},
        Case{post("Content-Length: 1, 1\r\n"), 400},
        Case{post("Content-Length: 1\r\nContent-Length: 1\r\n"), 400},
        Case{post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"), 400},
        Case{"DELETE / HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        Case{"OPTIONS / HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        Case{"OPTIONS /post HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        Case{"OPTIONS /post HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", 413},
        Case{"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", 405}, Case{post(""), 411},
        Case{with("Content-Length: 5\r\n"), 413}, Case{post("Content-Length: 101\r\n"), 413},
        Case{post("Content-Length: 99999999999999999999999\r\n"), 413},
        Case{"GET /" + std::string(5000, 'a'), 414},
        Case{"GET /" + std::string(4096, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        Case{with("Expect: miracles\r\n"), 417}, Case{with("A: " + std::string(17000, 'a')), 431},
        Case{with("If-None-Match: " + std::string(3000, 'a') + "\r\n"), 431},
        Case{with([] {
               std::string fields;
               for (int i = 0; i < 64; ++i) fields += "A: b\r\n";
               return fields;
             }()),
             431},
        Case{with("Transfer-Encoding: chunked\r\n"), 501},
        Case{"GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505}));

TEST(ParseHead, PassesKnownFieldsAndNoOthers) {
  const auto head =
      head_of(with("if-none-match:  W/\"1%0d\" \r\nX-Other: 1\r\nRange: "
                   "bytes=0-1\r\nAccept-Encoding: gzip\r\n"));
  EXPECT_EQ(canonical_head(head),
            "GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: W/\"1%250d\"\r\n\r\n");
  EXPECT_TRUE(head.gzip_accepted);
}

TEST(ParseHead, AbsoluteTargetIsItsPath) {
  EXPECT_EQ(head_of("GET http://a/b?c HTTP/1.1\r\nHost: a\r\n\r\n").target, "/b?c");
  EXPECT_EQ(head_of("GET http://a HTTP/1.1\r\nHost: a\r\n\r\n").target, "/");
}

TEST(ParseHead, ConnectionStaysOnlyWhereBothKnowHow) {
  EXPECT_TRUE(head_of(with("")).keep_alive);
  EXPECT_FALSE(head_of(with("Connection: x, Close\r\n")).keep_alive);
  EXPECT_FALSE(head_of("GET / HTTP/1.0\r\n\r\n").keep_alive);
}

TEST(HeadFinder, LeavesWhatFollowsTheHead) {
  HeadFinder finder;
  const auto search = finder.advance(with("") + "GET /next", {});
  EXPECT_EQ(search.state, HeadSearch::State::Complete);
  EXPECT_EQ(search.length_bytes, with("").size());
}

TEST(AcceptsGzip, FollowsTheWeights) {
  for (const auto* yes : {"gzip", "br, GZIP;q=0.5", "*", "x-gzip", "deflate, *;q=0.1"}) {
    EXPECT_TRUE(accepts_gzip(yes)) << yes;
  }
  for (const auto* no :
       {"", "br", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "gzipped", "identity"}) {
    EXPECT_FALSE(accepts_gzip(no)) << no;
  }
}

}  // namespace
}  // namespace tracuu
