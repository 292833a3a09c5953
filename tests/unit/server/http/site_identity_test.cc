#include "server/http/site_identity.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(BaseUrl, AConfiguredAddressWinsOverEveryHeader) {
  const SiteIdentity identity{"https://kho.example", "Kho"};
  EXPECT_EQ(base_url(identity, "evil.example"), "https://kho.example");
  EXPECT_EQ(base_url(identity, ""), "https://kho.example");
}

TEST(BaseUrl, APlainHostOfARequestIsTaken) {
  EXPECT_EQ(base_url({}, "Tin.Example"), "http://tin.example");
  EXPECT_EQ(base_url({}, "127.0.0.1:8080"), "http://127.0.0.1:8080");
  EXPECT_EQ(base_url({}, "[::1]:8080"), "http://[::1]:8080");
  EXPECT_EQ(base_url({}, "kho_tin"), "http://kho_tin");
}

TEST(BaseUrl, AnythingElseInTheHeaderIsNoHost) {
  for (const auto* host : {"",     ":80", "a b",    "a/b",    "a@b",     "a?b", "a#b",   "a\"b",
                           "a'b",  "a<b", "a&b",    "a\r\nb", "tín",     "a:",  "a:80x", "a:123456",
                           "[::1", "[x]", "[::1]x", "[]",     "a:80:80", "%61"}) {
    EXPECT_EQ(base_url({}, host), "") << host;
  }
  EXPECT_EQ(base_url({}, std::string(256, 'a')), "");
}

}  // namespace
}  // namespace tracuu
