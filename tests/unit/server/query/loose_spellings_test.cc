#include "server/query/loose_spellings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "server/query/understanding.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const SpellingMap kIndex{{"viet", {"viêt_1", "viêt_5", "viet"}},
                         {"dau", {"đau", "đâu_2", "dâu_2", "đau_2"}},
                         {"cong", {"công_5", "cong_5"}}};

std::vector<std::string> looser(std::string_view word) {
  return find_looser_spellings(analyze(word).front(), kIndex);
}

TEST(LooserSpellings, HaveEveryMarkThatWasTyped) {
  EXPECT_THAT(looser("viêt"), ElementsAre("viêt_1", "viêt_5"));
  EXPECT_THAT(looser("đau"), ElementsAre("đâu_2", "đau_2"));
}

TEST(LooserSpellings, AToneIsTheLastThingTyped) {
  EXPECT_THAT(looser("cọng"), IsEmpty());
  EXPECT_THAT(looser("việt"), IsEmpty());
}

TEST(LooserSpellings, WhatIsTypedBareIsOpenAnyway) {
  EXPECT_THAT(looser("viet"), IsEmpty());
}

TEST(LoosenSpellings, OnlyUnknownWordsAtFirst) {
  ParsedQuery query = understand_query("viêt đau", kIndex);
  EXPECT_EQ(query.loose.size(), 1U);
  EXPECT_THAT(query.assumptions,
              ElementsAre(Assumption{AssumptionKind::Spelling, "viêt", "viết, việt"}));
  EXPECT_TRUE(loosen_spellings(query, kIndex, Loosen::AllWords));
  EXPECT_EQ(query.loose.size(), 2U);
  EXPECT_FALSE(loosen_spellings(query, kIndex, Loosen::AllWords));
}

}  // namespace
}  // namespace tracuu
