#include "server/query/rewording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/query/understanding.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Rewording, AStretchOfWordsIsOneThing) {
  const ParsedQuery query = understand_query("họp hội đồng nhân dân tỉnh", {});
  ASSERT_EQ(query.rewordings.size(), 1U);
  EXPECT_EQ(query.rewordings[0].first, 1U);
  EXPECT_EQ(query.rewordings[0].count, 4U);
  EXPECT_EQ(query.rewordings[0].clause.kind, ClauseKind::Word);
  EXPECT_THAT(query.assumptions,
              ElementsAre(Assumption{AssumptionKind::Abbreviation, "hội đồng nhân dân", "HĐND"}));
}

TEST(Rewording, AnExpansionWeighsLessThanTheShortForm) {
  const ParsedQuery query = understand_query("UBND", {});
  ASSERT_EQ(query.rewordings.size(), 1U);
  EXPECT_LT(query.rewordings[0].weight * 4, 1);
}

TEST(Rewording, PartsOfAPhraseAreRewordedInPlace) {
  EXPECT_THAT(print_tree(understand_query("\"họp UBND tỉnh\"", {})),
              "\"hop_5 ubnd tinh_3\" 0+1~\"hop_5 uy_3 ban nhân dân tinh_3\"");
}

TEST(Rewording, APhraseOfManyShortFormsHasFewForms) {
  const ParsedQuery query = understand_query("\"BCH BTV TU BCH BTV TU BCH BTV TU\"", {});
  EXPECT_LT(query.rewordings.size(), 8U);
}

TEST(Rewording, AQueryOfManyShortFormsHasALimit) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "BCH ";
  EXPECT_LT(understand_query(text, {}).rewordings.size(), 40U);
}

TEST(Rewording, WordsOfDifferentPartsAreNoStretch) {
  EXPECT_THAT(understand_query("hội \"đồng nhân\" dân", {}).rewordings, IsEmpty());
  EXPECT_THAT(understand_query("hội đồng. Nhân dân", {}).rewordings, IsEmpty());
}

TEST(Rewording, ExcludedWordsAreTakenAsTyped) {
  EXPECT_THAT(understand_query("họp -UBND", {}).rewordings, IsEmpty());
}

TEST(Rewording, WhatIsLiteralIsNotAssumed) {
  const ParsedQuery query = understand_query("UBND Ukraine", {}, {AssumptionKind::Abbreviation});
  ASSERT_FALSE(query.assumptions.empty());
  EXPECT_EQ(query.assumptions[0].kind, AssumptionKind::Spelling);
  EXPECT_THAT(understand_query("nghij quyeets", {}, {AssumptionKind::Keystrokes}).assumptions,
              IsEmpty());
}

TEST(Rewording, NumeralsAndDatesInOtherWordsAreNoAssumptions) {
  const ParsedQuery query = understand_query("khóa XVII 12/01/2023", {}, {AssumptionKind::Date});
  EXPECT_EQ(query.rewordings.size(), 2U);
  EXPECT_THAT(query.assumptions, IsEmpty());
}

}  // namespace
}  // namespace tracuu
