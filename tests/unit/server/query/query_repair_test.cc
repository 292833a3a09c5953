#include "server/query/query_repair.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "schema/record/folded_forms.h"

namespace tracuu {
namespace {

/// An archive of 10,000 articles in which these phrases are frequent.
class QueryRepairTest : public testing::Test {
 protected:
  QueryRepairTest() {
    for (const char* phrase : {"nghị quyết trung ương", "hướng dẫn thi hành", "xử phạt hành chính",
                               "kỹ thuật", "trung tâm", "làn sóng", "lan can", "sử dụng"}) {
      add(phrase, 400);
    }
    add("quyếch", 5);
    std::string pattern = (std::filesystem::temp_directory_path() / "tracuu-test-XXXXXX").string();
    const std::filesystem::path folder = ::mkdtemp(pattern.data());
    std::ofstream(folder / kStatisticsFile, std::ios::binary) << encode_statistics(tables());
    statistics_ = *ArchiveStatistics::open(folder);
    std::filesystem::remove_all(folder);  // What is mapped stays.
  }

  std::string repair(const std::string& text) const {
    return repair_query(text, spellings_, statistics_).value_or(RepairedQuery{}).text;
  }

 private:
  void add(const std::string& phrase, std::uint32_t articles) {
    const std::vector<Token> tokens = analyze(phrase);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      words_[tokens[i].text] += articles;
      if (i == 0) continue;
      pairs_[{sequence_code(tokens[i - 1].text), sequence_code(tokens[i].text)}] += articles;
    }
  }

  StatisticsTables tables() {
    StatisticsTables tables{.articles = 10'000, .words = {}, .phrases = {}, .pairs = {}};
    for (const auto& [key, articles] : words_) {
      tables.words.push_back({key, key == "ki_4" ? "kỹ" : "", articles});
      for (const std::string& folded : folded_forms(key)) spellings_[folded].push_back(key);
    }
    for (const auto& [codes, articles] : pairs_) {
      tables.pairs.push_back({codes.first, codes.second, articles});
    }
    return tables;
  }

  std::map<std::string, std::uint32_t> words_;
  std::map<std::pair<SequenceCode, SequenceCode>, std::uint32_t> pairs_;
  SpellingMap spellings_;
  ArchiveStatistics statistics_;
};

TEST_F(QueryRepairTest, ConfusedSoundsAndTonesAreRepaired) {
  EXPECT_EQ(repair("hướng dẩn"), "hướng dẫn");
  EXPECT_EQ(repair("sử phạt"), "xử phạt");
  EXPECT_EQ(repair("chung tâm"), "trung tâm");
  EXPECT_EQ(repair("làng sóng"), "làn sóng");
  EXPECT_EQ(repair("ngị quyết"), "nghị quyết");
}

TEST_F(QueryRepairTest, SlipsOfTheFingerAreRepaired) {
  EXPECT_EQ(repair("nghị uqyết"), "nghị quyết");
  EXPECT_EQ(repair("nghị quếyt trung ương"), "nghị quyết trung ương");
  EXPECT_EQ(repair("hướnng dẫn"), "hướng dẫn");
  EXPECT_EQ(repair("hướg dẫn"), "hướng dẫn");
}

TEST_F(QueryRepairTest, WordsRunTogetherAreTakenApart) {
  EXPECT_EQ(repair("nghịquyết"), "nghị quyết");
  EXPECT_EQ(repair("nghịquyết trungương"), "nghị quyết trung ương");
}

TEST_F(QueryRepairTest, WordsAreSpeltAsTheArchiveSpellsThem) {
  EXPECT_EQ(repair("kỷ thuật"), "kỹ thuật");
}

TEST_F(QueryRepairTest, WhatTheArchiveHasStays) {
  for (const char* text : {"nghị quyết", "nghi quyet", "xử phạt hành chính", "sử dụng", "lan can",
                           "nghị quyet", "Nghị Quyết 2022", "facebook", "", "28-NQ/TW", "NQ"}) {
    EXPECT_EQ(repair(text), "") << text;
  }
}

TEST_F(QueryRepairTest, WithoutAnyMarkTheRepairHasAllOfThem) {
  EXPECT_EQ(repair("ngi quyet"), "nghị quyết");
}

TEST_F(QueryRepairTest, SyntaxAndCapitalsAroundTheWordsStay) {
  EXPECT_EQ(repair("\"hướng dẩn\" -sử official:\"Trần Sử\" OR title:sóng"),
            "\"hướng dẫn\" -sử official:\"Trần Sử\" OR title:sóng");
  EXPECT_EQ(repair("Hướng Dẩn"), "Hướng Dẫn");
  EXPECT_EQ(repair("sử* phạt"), "");
}

TEST_F(QueryRepairTest, NothingIsRepairedWithoutStatistics) {
  EXPECT_FALSE(repair_query("hướng dẩn", {}, ArchiveStatistics()));
}

}  // namespace
}  // namespace tracuu
