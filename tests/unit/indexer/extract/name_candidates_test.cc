#include "indexer/extract/name_candidates.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "indexer/extract/capitalised_run.h"

namespace tracuu {
namespace {

/// The name found in the run that `text` begins with, "" if none.
std::string name_in(std::string_view text, NameSetting setting) {
  const LexemeText lexemes = split_lexemes(text);
  const NameSpan name = find_name(lexemes, 0, find_run_end(lexemes, 0), setting);
  if (!name.found()) return "";
  const auto begin = lexemes[name.begin].begin;
  return std::string(text.substr(begin, lexemes[name.end - 1].end - begin));
}

TEST(FindName, NeedsASurname) {
  EXPECT_EQ(name_in("Nguyễn Văn Sáu", NameSetting::Free), "Nguyễn Văn Sáu");
  EXPECT_EQ(name_in("Thời Báo Mới", NameSetting::Free), "");
}

TEST(FindName, PlacesAreNoNames) {
  EXPECT_EQ(name_in("Hà Tĩnh", NameSetting::Free), "");
  EXPECT_EQ(name_in("Thái Nguyên", NameSetting::AfterOffice), "");
}

TEST(FindName, AKnownPlaceIsTakenOffFirst) {
  EXPECT_EQ(name_in("Thái Bình Thái Bình Sơn", NameSetting::AfterOffice), "Thái Bình Sơn");
}

TEST(FindName, TwoSyllablesAfterAPlaceNounAreThePlace) {
  EXPECT_EQ(name_in("Phù Mỹ", NameSetting::AfterPlace), "");
  EXPECT_EQ(name_in("Hà Minh Sáu", NameSetting::AfterPlace), "Hà Minh Sáu");
}

TEST(FindName, ParticlesJoinForeignNames) {
  EXPECT_EQ(name_in("Ursula von der Meyen", NameSetting::AfterOffice), "Ursula von der Meyen");
}

TEST(FindRunEnd, TitlesAndVerbsEndARun) {
  EXPECT_EQ(name_in("Lê Hồng Sáu Chủ tịch", NameSetting::Free), "Lê Hồng Sáu");
  EXPECT_EQ(name_in("Lê Hồng Sáu Phát biểu", NameSetting::Free), "Lê Hồng Sáu");
  EXPECT_EQ(name_in("Lê Hồng Sáu Ông Trần", NameSetting::Free), "Lê Hồng Sáu");
}

}  // namespace
}  // namespace tracuu
