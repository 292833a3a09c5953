#include "server/search/label_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/search/document_lives.h"
#include "server/search/word_profile.h"

namespace tracuu {
namespace {

bool begins(const std::string& typed, const std::string& name) {
  const LabelWords words(name);
  return TypedWords(typed).begin_words_of(words.joined_keys(), words.joined_folded());
}

TEST(TypedWords, EachBeginsAWordOfTheName) {
  const std::string name = "Đinh Tiến Dũng";
  for (const std::string typed : {"", "đinh", "Dinh", "d", "dung đi", "tiến dũ", "DŨNG", "tien"}) {
    EXPECT_TRUE(begins(typed, name)) << typed;
  }
  for (const std::string typed : {"ũng", "dinh x", "dụng", "tiền", "đũng", "dinhtien"}) {
    EXPECT_FALSE(begins(typed, name)) << typed;
  }
  EXPECT_TRUE(begins("28-nq/t", "28-NQ/TW"));
  EXPECT_TRUE(begins("28-nq/tư", "28-NQ/TW"));
  EXPECT_FALSE(begins("8-nq", "28-NQ/TW"));
}

TEST(LabelOfLife, SaysWhatTellsTheDocument) {
  EXPECT_EQ(label_of_life("28-NQ/TW"), "28-NQ/TW");
  EXPECT_EQ(label_of_life("28-NQ/TW@XIII"), "28-NQ/TW (khóa XIII)");
  EXPECT_EQ(label_of_life("19/NQ-CP@2016"), "19/NQ-CP (năm 2016)");
  EXPECT_EQ(label_of_life("24-CT/TU@XVII,Hà Nội"), "24-CT/TU (khóa XVII, Hà Nội)");
  EXPECT_EQ(label_of_life("183/QĐ-UBND@2019,huyện Cư Jút"), "183/QĐ-UBND (năm 2019, huyện Cư Jút)");
}

TEST(WordProfile, IsLikestItselfAndKnowsNoOrder) {
  CodeFrequencies frequencies{
      .holding = std::vector<double>(kSequenceCodes, 2), .articles = 10, .average_length = 4};
  frequencies.holding[100] = 10;  // In every article.
  const auto profile = [&](std::vector<SequenceCode> codes) {
    return WordProfile(std::move(codes), frequencies);
  };
  const WordProfile own = profile({100, 200, kSequenceGap, 300, 300});
  EXPECT_NEAR(own.likeness(profile({300, 200, 300, 100})), 1, 1e-9);
  EXPECT_EQ(own.likeness(profile({400, 500})), 0);
  EXPECT_EQ(own.likeness(profile({})), 0);
  EXPECT_NEAR(own.likeness(profile({200, 400})), profile({200, 400}).likeness(own), 1e-9);
  // A word that every article has says least.
  EXPECT_GT(own.likeness(profile({200})), own.likeness(profile({100})));
}

}  // namespace
}  // namespace tracuu
