#include "indexer/page/url_date.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string date_of(std::string_view url) {
  const auto at = find_url_date(url);
  return at ? format_published(*at) : "-";
}

TEST(FindUrlDate, DigitsAtTheEndOfAnAddressAreAMoment) {
  const std::string wanted = "2023-01-12T08:26:05+07:00";
  for (const auto* url : {"https://lang.example/cau-moi-20230112082605123.htm",
                          "https://lang.example/cau-moi-185230112082605123.htm?a=1",
                          "https://lang.example/cau-moi-100230112082605123.htm",
                          "https://lang.example/20230112082605"}) {
    EXPECT_EQ(date_of(url), wanted) << url;
  }
}

TEST(FindUrlDate, OtherDigitsAreNone) {
  for (const auto* url : {"https://lang.example/cau-moi-4821733.htm",
                          "https://lang.example/cau-20231312082605123.htm",
                          "https://lang.example/20230112082605123/anh",
                          "https://lang.example/cau-99230112082605123.htm",
                          "https://lang.example/cau-19230112082605123.htm", ""}) {
    EXPECT_EQ(date_of(url), "-") << url;
  }
}

}  // namespace
}  // namespace tracuu
