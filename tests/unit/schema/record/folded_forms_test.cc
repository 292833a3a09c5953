#include "schema/record/folded_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// What the analyser folds a word to must be among the forms of its key.
TEST(FoldedForms, CoverWhatTheAnalyserFolds) {
  for (const char* word :
       {"Mỹ", "mĩ", "sỹ", "kỹ", "quý", "hòa", "thuỷ", "đường", "nam", "lý", "tỷ"}) {
    const Token token = analyze(word).at(0);
    EXPECT_THAT(folded_forms(token.text), Contains(token.folded)) << word;
  }
}

TEST(FoldedForms, OfAnOrdinarySyllableIsOne) {
  EXPECT_THAT(folded_forms("hoa_2"), ElementsAre("hoa"));
}

TEST(FoldedForms, UntonedSyllablesKeepTheirVowel) {
  EXPECT_THAT(folded_forms("ti"), ElementsAre("ti"));
}

}  // namespace
}  // namespace tracuu
