#include "server/search/cursor.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

constexpr std::uint64_t kRequest = 42;

Cursor make_cursor() {
  return {
      .request = kRequest,
      .until = std::chrono::sys_seconds(std::chrono::seconds(1'700'000'000)),
      .position = 12'000,
      .last = {.published = "20230112082600",
               .id = "bài số 1/2?&",
               .findable_since = std::chrono::sys_seconds(std::chrono::seconds(1'600'000'000))}};
}

TEST(Cursor, ComesBackAsItWas) {
  const Cursor cursor = make_cursor();
  EXPECT_EQ(decode_cursor(encode_cursor(cursor), kRequest).value(), cursor);
  const Cursor nothing{.request = kRequest, .until = {}, .position = 0, .last = {}};
  EXPECT_EQ(decode_cursor(encode_cursor(nothing), kRequest).value(), nothing);
}

TEST(Cursor, BeyondAllArticlesIsRefused) {
  Cursor forged = make_cursor();
  forged.position = UINT64_MAX;
  EXPECT_FALSE(decode_cursor(encode_cursor(forged), kRequest));
}

TEST(Cursor, OfAnotherRequestIsRefused) {
  const auto refused = decode_cursor(encode_cursor(make_cursor()), kRequest + 1);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::BadField);
}

TEST(Cursor, CutOrChangedIsRefused) {
  const std::string text = encode_cursor(make_cursor());
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_FALSE(decode_cursor(text.substr(0, length), kRequest)) << length;
  }
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    for (const char other : {'A', '*', '\n'}) {
      std::string changed = text;
      if (std::exchange(changed[i], other) == other) continue;
      EXPECT_FALSE(decode_cursor(changed, kRequest)) << i;
    }
  }
  EXPECT_FALSE(decode_cursor(std::string(100'000, 'A'), kRequest));
}

TEST(Fingerprint, ToldByAllThatDecidesWhichHitsThereAre) {
  SearchRequest request;
  request.query_text = "nghị quyết";
  const auto plain = fingerprint_of(request);
  const auto with = [&](auto change) {
    SearchRequest other = request;
    change(other);
    return fingerprint_of(other);
  };
  EXPECT_NE(with([](auto& r) { r.query_text = "quyết"; }), plain);
  EXPECT_NE(with([](auto& r) { r.filters = {{FacetField::Source, {"a"}, {}}}; }), plain);
  EXPECT_NE(with([](auto& r) {
              r.filters = {{FacetField::Source, {"a"}, {}}};
            }),
            with([](auto& r) {
              r.filters = {{FacetField::Source, {}, {"a"}}};
            }));
  EXPECT_NE(with([](auto& r) { r.days = parse_day_range("2022").value(); }), plain);
  EXPECT_NE(with([](auto& r) { r.event_days = parse_day_range("2022").value(); }),
            with([](auto& r) { r.days = parse_day_range("2022").value(); }));
  EXPECT_NE(with([](auto& r) { r.event_days = parse_day_range("2022").value(); }), plain);
  EXPECT_NE(with([](auto& r) { r.match = ValuesNeeded::All; }), plain);
  EXPECT_NE(with([](auto& r) { r.sort = SortOrder::Newest; }), plain);
  EXPECT_NE(with([](auto& r) { r.duplicates = Duplicates::Show; }), plain);
  EXPECT_NE(with([](auto& r) { r.literal = {AssumptionKind::Date}; }), plain);
  // Pages may be of any size, and counted or not.
  EXPECT_EQ(with([](auto& r) { r.limit = 50; }), plain);
  EXPECT_EQ(with([](auto& r) { r.facets = {FacetField::Date}; }), plain);
}

}  // namespace
}  // namespace tracuu
