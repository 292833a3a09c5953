#include "schema/record/value_codec.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Day day(const char* text) {
  return parse_published(text).value().day;
}

TEST(FacetEntries, ComeBackAsTheyWere) {
  const std::vector<FacetEntry> entries{{"dinh-tien-dung-4f1c", "Đinh Tiến Dũng"},
                                        {"28-NQ/TW", "28-NQ/TW"},
                                        {std::string(300, 'x'), "dài", "decision"}};
  EXPECT_EQ(decode_facet_entries(encode_facet_entries(entries)).value(), entries);
}

TEST(FacetEntries, NoneAreNoBytes) {
  EXPECT_EQ(encode_facet_entries({}), "");
}

TEST(FacetEntries, CutBytesAreRefused) {
  const std::string bytes = encode_facet_entries({{"28-NQ/TW", "Nghị quyết 28"}});
  for (std::size_t length = 1; length < bytes.size(); ++length) {
    EXPECT_FALSE(decode_facet_entries(bytes.substr(0, length))) << length;
  }
}

TEST(FacetEntries, AnEndlessLengthIsRefused) {
  EXPECT_FALSE(decode_facet_entries(std::string(20, '\xff')));
}

TEST(Moment, ComesBackAndSortsAsText) {
  const std::chrono::sys_seconds moment{std::chrono::seconds(1'700'000'000)};
  EXPECT_EQ(encode_moment(moment), "1700000000");
  EXPECT_EQ(decode_moment(encode_moment(moment)), moment);
  EXPECT_EQ(encode_moment({}), "0000000000");
  EXPECT_LT(encode_moment(moment - std::chrono::seconds(1'000'000'000)), encode_moment(moment));
  for (const char* bytes : {"", "170000000", "17000000000", "17000000x0"}) {
    EXPECT_EQ(decode_moment(bytes), std::nullopt) << bytes;
  }
}

TEST(Published, SortsAsTextInOrderOfTime) {
  const std::string day_only = encode_published({day("2023-01-12"), std::nullopt});
  const std::string morning = encode_published({day("2023-01-12"), hours(8) + minutes(26)});
  const std::string next_day = encode_published({day("2023-01-13"), std::nullopt});
  EXPECT_EQ(morning, "20230112082600");
  EXPECT_LT(day_only, morning);
  EXPECT_LT(morning, next_day);
}

TEST(Published, ComesBackWithAndWithoutTime) {
  for (const PublishedAt& at : {PublishedAt{day("2023-01-12"), std::nullopt},
                                PublishedAt{day("2023-12-31"), hours(23) + minutes(59)}}) {
    EXPECT_EQ(decode_published(encode_published(at)), at);
  }
}

TEST(Published, NoDateIsNoBytesAndNonsenseIsNoDate) {
  EXPECT_EQ(decode_published(""), std::nullopt);
  EXPECT_EQ(decode_published("20231301"), std::nullopt);
  EXPECT_EQ(decode_published("2023011208260x"), std::nullopt);
}

}  // namespace
}  // namespace tracuu
