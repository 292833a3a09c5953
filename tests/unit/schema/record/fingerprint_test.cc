#include "schema/record/fingerprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using testing::Each;
using testing::ElementsAre;

std::vector<SequenceCode> codes_of(std::string_view text) {
  return body_codes(decode_sequence(encode_sequence({}, analyze(text))));
}

std::vector<Fact> facts_of(std::string_view text) {
  return find_facts(text, analyze(text));
}

TEST(Sketch, ComesBack) {
  const Sketch sketch = build_sketch({}, codes_of("Hội đồng nhân dân xã họp kỳ cuối năm."));
  EXPECT_EQ(sketch.shingles.size(), 6U);
  EXPECT_EQ(decode_sketch(encode_sketch(sketch)), sketch);
}

TEST(Sketch, OfLessThanAShingleIsEmpty) {
  EXPECT_EQ(encode_sketch(build_sketch({}, codes_of("Tin ảnh"))), "");
  EXPECT_EQ(decode_sketch("damaged"), Sketch{});
}

TEST(Sketch, SpellingStyleAndPunctuationMakeNoDifference) {
  EXPECT_EQ(build_sketch({}, codes_of("Thuỷ lợi, hoà bình: toả sáng")),
            build_sketch({}, codes_of("Thủy lợi hòa bình. Tỏa sáng")));
}

TEST(Sketch, AShortBodySpeaksWithItsTitle) {
  const auto body = codes_of("Mời quý vị xem ảnh dưới đây.");
  EXPECT_NE(build_sketch(codes_of("Chợ hoa"), body).text,
            build_sketch(codes_of("Đua thuyền"), body).text);
}

TEST(Facts, AreNamesInsideSentencesAndAllThatHasDigits) {
  EXPECT_THAT(facts_of("Hôm qua ông Lê Văn nhận 15 triệu."),
              ElementsAre(Fact::None, Fact::None, Fact::None, Fact::Name, Fact::Name, Fact::None,
                          Fact::Number, Fact::None));
}

TEST(Facts, TheAgencyAtTheHeadIsNone) {
  EXPECT_THAT(facts_of("(TTXVN) trời nắng"), Each(Fact::None));
  EXPECT_THAT(facts_of("Tin mới VOV - trời nắng"), Each(Fact::None));
}

TEST(Facts, ComeBack) {
  const std::vector<Fact> facts{Fact::Name, Fact::None, Fact::Number, Fact::Name, Fact::Number};
  EXPECT_EQ(decode_facts(encode_facts(facts), facts.size()), facts);
  EXPECT_THAT(decode_facts("", 3), Each(Fact::None));
}

}  // namespace
}  // namespace tracuu
