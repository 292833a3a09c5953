#include "schema/record/token_sequence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using testing::ElementsAre;

std::vector<SequenceCode> sequence_of(std::string_view title, std::string_view body) {
  return decode_sequence(encode_sequence(analyze(title), analyze(body)));
}

SequenceCode code_of(std::string_view word) {
  return sequence_code(analyze(word).at(0).text);
}

TEST(TokenSequence, KeepsTheOrderAndEndsClauses) {
  EXPECT_THAT(sequence_of("Thuỷ lợi", "Kênh chính, hồ"),
              ElementsAre(code_of("thủy"), code_of("lợi"), kSequenceTitleEnd, code_of("kênh"),
                          code_of("chính"), kSequenceGap, code_of("hồ")));
}

TEST(TokenSequence, AccentsTellCodesApart) {
  EXPECT_NE(code_of("đường"), code_of("dương"));
}

TEST(TokenSequence, NoTokenIsAMark) {
  for (int i = 0; i < 200'000; ++i) ASSERT_TRUE(is_token(sequence_code(std::to_string(i))));
}

TEST(TokenSequence, BytesCutInTheMiddleLoseOneToken) {
  const std::string bytes = encode_sequence(analyze("một hai ba"), {});
  EXPECT_EQ(decode_sequence(bytes.substr(0, bytes.size() - 1)).size(), bytes.size() / 2 - 1);
}

}  // namespace
}  // namespace tracuu
