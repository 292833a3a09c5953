#include "server/http/texts.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

constexpr auto kVietnamese = ReaderLanguage::Vietnamese;
constexpr auto kEnglish = ReaderLanguage::English;

/// The variables of a template and the places of values in a sentence, each once.
std::set<std::string> places_in(std::string_view sentence) {
  std::set<std::string> places;
  for (auto at = sentence.find('{'); at != std::string_view::npos;
       at = sentence.find('{', at + 1)) {
    const auto end = sentence.find('}', at);
    places.emplace(sentence.substr(at, end - at));
  }
  return places;
}

TEST(Texts, BothLanguagesHaveTheSamePlaces) {
  for (std::size_t i = 0; i < kTextKeys.size(); ++i) {
    const auto key = static_cast<Text>(i);
    EXPECT_EQ(places_in(text(kVietnamese, key)), places_in(text(kEnglish, key))) << kTextKeys.at(i);
  }
}

TEST(Texts, KeysAreUnique) {
  const std::set<std::string_view> keys(kTextKeys.begin(), kTextKeys.end());
  EXPECT_EQ(keys.size(), kTextKeys.size());
}

TEST(Texts, EnglishTellsOneFromSeveral) {
  EXPECT_EQ(count_text(kEnglish, Text::ArticlesFound, 1), "1 article");
  EXPECT_EQ(count_text(kEnglish, Text::ArticlesFound, 1342), "1,342 articles");
  EXPECT_EQ(count_text(kVietnamese, Text::ArticlesFound, 1), "1 bài viết");
  EXPECT_EQ(count_text(kVietnamese, Text::ArticlesFound, 1342), "1.342 bài viết");
}

TEST(Texts, MarksOfTemplatesAreReplaced) {
  EXPECT_EQ(localize_template("<a href=\"[[/search]]\">[[SearchButton]]</a>", kEnglish),
            "<a href=\"/en/search\">Search</a>");
  EXPECT_EQ(localize_template("<a href=\"[[/]]\">[[SearchButton]]</a>", kVietnamese),
            "<a href=\"/\">Tìm</a>");
  EXPECT_EQ(localize_template("no marks [ here", kEnglish), "no marks [ here");
}

TEST(Texts, AnUnknownKeyOfATemplateIsRefused) {
  EXPECT_THROW(localize_template("[[NoSuchKey]]", kEnglish), std::logic_error);
}

}  // namespace
}  // namespace tracuu
