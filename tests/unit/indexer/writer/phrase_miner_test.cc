#include "indexer/writer/phrase_miner.h"

#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/writer/spelling_survey.h"
#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::Not;

/// The phrases of articles of one text each, as an archive spells them.
std::set<std::string> mine(const std::vector<std::string>& texts) {
  const WordCutter cutter;
  std::vector<std::string> keys(kSequenceCodes);
  std::vector<std::vector<SequenceCode>> sequences;
  for (const std::string& text : texts) {
    for (const Token& token : analyze(text)) keys[sequence_code(token.text)] = token.text;
    sequences.push_back(decode_sequence(encode_sequence({}, analyze(text))));
  }
  const PhraseCounts phrases = PhraseMiner(cutter, keys)
                                   .mine(
                                       [&](const auto& take) {
                                         for (std::uint32_t i = 0; i < sequences.size(); ++i)
                                           take(i + 1, sequences[i]);
                                       },
                                       1000);
  SpellingSurvey survey(cutter, phrases);
  for (const std::string& text : texts) {
    Article article;
    article.body = text;
    survey.read(article);
  }
  std::set<std::string> spelt;
  for (const auto& [key, articles] : phrases) spelt.insert(survey.spell_phrase(key));
  return spelt;
}

TEST(PhraseMiner, EndsAtWordBoundariesAndKeepsCapitals) {
  const auto phrases = mine({"Sáng nay, khánh thành cầu Sông Bạc cho người dân đi lại",
                             "Hôm qua, ban quản lý cầu Sông Bạc đã họp",
                             "Hôm nay, khánh thành trường học", "Nước lên. Gió to. Trời tối"});
  EXPECT_THAT(phrases, Contains("cầu Sông Bạc"));
  EXPECT_THAT(phrases, Contains("khánh thành"));
  EXPECT_THAT(phrases, Not(Contains("Bạc")));
}

TEST(PhraseMiner, NeitherBeginsNorEndsWithGrammar) {
  for (const std::string& phrase :
       mine({"những của sông và cầu", "những của sông và cầu", "gió"})) {
    EXPECT_FALSE(phrase.starts_with("những") || phrase.ends_with("của")) << phrase;
  }
}

TEST(PhraseMiner, NeverCrossesAClause) {
  const auto phrases = mine({"gió Lào, cát trắng", "gió Lào, cát trắng", "mưa"});
  EXPECT_THAT(phrases, Contains("gió Lào"));
  EXPECT_THAT(phrases, Not(Contains("Lào cát")));
}

}  // namespace
}  // namespace tracuu
