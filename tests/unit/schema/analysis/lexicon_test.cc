#include "schema/analysis/lexicon.h"

#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <gtest/gtest.h>

#include "embedded/lexicon_tsv.h"
#include "schema/analysis/analyzer.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

const Lexicon& small() {
  static const Lexicon lexicon("# a comment\nnhà máy\nnhà máy nước\nmáy nước\nbác sĩ\n");
  return lexicon;
}

std::vector<std::string> compounds(std::string_view text) {
  std::vector<std::string> out;
  for (const Compound& compound : find_compounds(analyze(text), small())) {
    out.push_back(compound.folded);
  }
  return out;
}

TEST(FindCompounds, FindsEveryOneOverlappingOnesToo) {
  EXPECT_EQ(compounds("nhà máy nước sạch"),
            (std::vector<std::string>{"nha may", "nha may nuoc", "may nuoc"}));
}

TEST(FindCompounds, AnySpellingOfTheSyllablesWillDo) {
  EXPECT_EQ(compounds("BÁC SỸ"), std::vector<std::string>{"bac sy"});
}

TEST(FindCompounds, NoneCrossesTheEndOfAClause) {
  EXPECT_TRUE(compounds("nhà, máy").empty());
  EXPECT_TRUE(compounds("nhà. Máy").empty());
}

TEST(FindCompounds, MarksBind) {
  EXPECT_TRUE(compounds("nhà may").empty());
}

TEST(Lexicon, IgnoresCommentsAndSingleSyllables) {
  EXPECT_EQ(small().size(), 4U);
  EXPECT_EQ(Lexicon("một\n\nhai ba\n").size(), 1U);
}

TEST(Lexicon, BuiltinKnowsTheField) {
  EXPECT_TRUE(Lexicon::builtin().contains("nghi_5 quyêt_1"));
  EXPECT_FALSE(Lexicon::builtin().contains("nghi_5"));
  EXPECT_GT(Lexicon::builtin().size(), 3000U);
}

std::string join_keys(const std::string& compound) {
  std::istringstream syllables(compound);
  std::string keys;
  for (std::string syllable; syllables >> syllable;) keys += syllable_key(syllable) + ' ';
  return keys;
}

TEST(Lexicon, BuiltinSaysNothingTwice) {
  std::istringstream lines{std::string(embedded::lexicon_tsv)};
  std::unordered_map<std::string, std::string> spellings;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) continue;
    const auto [first, is_new] = spellings.emplace(join_keys(line), line);
    EXPECT_TRUE(is_new) << line << " stands there as " << first->second;
  }
  // Less would mean lines of one syllable, or of more than a compound may have.
  EXPECT_EQ(Lexicon::builtin().size(), spellings.size());
}

}  // namespace
}  // namespace tracuu
