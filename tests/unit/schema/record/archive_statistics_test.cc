#include "schema/record/archive_statistics.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::HasSubstr;

class ArchiveStatisticsTest : public testing::Test {
 protected:
  ArchiveStatisticsTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tracuu-test-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    tables_.articles = 100;
    tables_.words = {{"hôi_5", "", 40}, {"ki_4", "kỹ", 7}, {"nghi_5", "", 50}};
    tables_.phrases = {{"ha noi", "Hà Nội", 30}, {"hoi nghi", "hội nghị", 35}};
    tables_.pairs = {{2, 9, 3}, {2, 11, 1000}, {65535, 65535, 8}};
  }
  ~ArchiveStatisticsTest() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& bytes) const {
    std::ofstream(folder_ / kStatisticsFile, std::ios::binary) << bytes;
  }
  /// Changes one byte of the file, which is large.
  void write_at(std::size_t at, char byte) const {
    std::fstream file(folder_ / kStatisticsFile, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte);
  }
  Result<ArchiveStatistics> open() const { return ArchiveStatistics::open(folder_); }

  std::filesystem::path folder_;
  StatisticsTables tables_;
};

TEST_F(ArchiveStatisticsTest, WhatWasWrittenIsRead) {
  write(encode_statistics(tables_));
  const auto statistics = open();
  ASSERT_TRUE(statistics) << statistics.error().message;
  EXPECT_EQ(statistics->articles(), 100U);
  EXPECT_EQ(statistics->count_word("hôi_5"), 40U);
  EXPECT_EQ(statistics->count_word("hôi"), 0U);
  EXPECT_EQ(statistics->spell_word("ki_4"), "kỹ");
  EXPECT_EQ(statistics->spell_word("nghi_5"), "nghị");
  EXPECT_DOUBLE_EQ(statistics->count_pair(65535, 65535), 8);
  EXPECT_NEAR(statistics->count_pair(2, 9), 3, 0.15);
  EXPECT_NEAR(statistics->count_pair(2, 11), 1000, 50);
  EXPECT_EQ(statistics->count_pair(9, 2), 0);
  EXPECT_EQ(statistics->count_followers(2), 2U);
  EXPECT_EQ(statistics->count_followers(9), 0U);
}

TEST_F(ArchiveStatisticsTest, PhrasesAreFoundByTheBeginningOfTheirKeys) {
  write(encode_statistics(tables_));
  const auto statistics = open();
  ASSERT_TRUE(statistics);
  const auto& phrases = statistics->phrases();
  EXPECT_EQ(phrases.find_prefix("h"), std::pair(std::size_t{0}, std::size_t{2}));
  EXPECT_EQ(phrases.find_prefix("ho"), std::pair(std::size_t{1}, std::size_t{2}));
  EXPECT_EQ(phrases.text(1), "hội nghị");
  const auto [begin, end] = phrases.find_prefix("x");
  EXPECT_EQ(begin, end);
}

TEST_F(ArchiveStatisticsTest, EveryChangedByteIsNoticed) {
  const std::string bytes = encode_statistics(tables_);
  // All that says something, one by one; of the long stretches of zeros, some.
  constexpr std::size_t kStep = 16381;
  write(bytes);
  std::size_t tried = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const bool told = bytes[at] != 0 || (at > 0 && bytes[at - 1] != 0);
    if (!told && at % kStep != 0) continue;
    write_at(at, static_cast<char>(bytes[at] ^ (1 << at % 8)));
    EXPECT_FALSE(open()) << "byte " << at;
    write_at(at, bytes[at]);
    ++tried;
  }
  EXPECT_GT(tried, 200U);
  EXPECT_TRUE(open()) << "all is as it was";
  for (const std::size_t size : {std::size_t{0}, std::size_t{8}, bytes.size() - 8}) {
    write(bytes.substr(0, size));
    EXPECT_FALSE(open()) << size << " bytes";
  }
}

TEST_F(ArchiveStatisticsTest, AFaultNamesTheCommandThatMendsIt) {
  EXPECT_EQ(open().error().code, ErrorCode::NotFound);
  EXPECT_THAT(open().error().message, HasSubstr("missing"));
  write("no statistics");
  EXPECT_EQ(open().error().code, ErrorCode::BadSyntax);
  EXPECT_THAT(open().error().message, HasSubstr("'tracuu-index compact --index "));
}

TEST(SuggestionKey, AccentsCaseAndTheLetterYMakeNoDifference) {
  EXPECT_EQ(suggestion_key("Ủy ban Mỹ"), suggestion_key("uỷ ban mĩ"));
  EXPECT_EQ(suggestion_key("Hạ Long"), "ha long");
}

TEST(RoundedCount, IsNeverMoreThanFivePercentOff) {
  for (std::uint32_t count = 1; count < 1'000'000; count = count * 9 / 8 + 1) {
    EXPECT_NEAR(rounded_count(encode_count(count)), count, count * 0.05);
  }
  EXPECT_EQ(rounded_count(encode_count(0)), 0);
}

}  // namespace
}  // namespace tracuu
