#include "server/query/joined_words.h"

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

std::string other_spacing(std::string_view text, const SpellingMap& spellings) {
  const WordForms forms = find_joined_words(analyze(text), 0, spellings);
  return forms ? forms.others.front().text : "";
}

TEST(JoinedWords, WordsThatTheIndexHasAsOne) {
  EXPECT_EQ(other_spacing("xi măng", {{"ximang", {"ximăng"}}}), "ximăng");
  EXPECT_EQ(other_spacing("a-xít", {{"axit", {"axit_1"}}}), "axít");
  EXPECT_EQ(other_spacing("xi măng", {{"ximang", {"ximang"}}}), "");
}

TEST(JoinedWords, AWordThatTheIndexHasAsTwo) {
  const SpellingMap index{{"a", {"a"}}, {"xit", {"xit_1"}}, {"o", {"ô"}}, {"to", {"tô"}}};
  EXPECT_EQ(other_spacing("axít", index), "a xít");
  EXPECT_EQ(other_spacing("ôtô", index), "ô tô");
}

TEST(JoinedWords, WhatIsTypedWithoutAccentsIsNotTakenApart) {
  const SpellingMap index{{"co", {"co"}}, {"pa", {"pa"}}, {"copa", {"copa"}}};
  EXPECT_EQ(other_spacing("copa", index), "");
  EXPECT_EQ(other_spacing("co pa", index), "");
}

TEST(JoinedWords, ASyllableIsOneWord) {
  EXPECT_EQ(other_spacing("hoả", {{"ho", {"ho"}}, {"a", {"a_3"}}}), "");
}

}  // namespace
}  // namespace tracuu
