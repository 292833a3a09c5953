#include "server/search/document_lives.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

/// The groups that lives with these ids make: "A | B C" for two.
std::string groups(const std::vector<const char*>& ids) {
  std::vector<LifeTerm> lives;
  for (const char* id : ids) lives.push_back({id, ""});
  std::string all;
  for (const LifeGroup& group : group_lives(std::move(lives))) {
    all += (all.empty() ? "" : " | ") + group.id + ':' + std::to_string(group.members.size());
  }
  return all;
}

TEST(GroupLives, OneThatSaysLessIsTheOneThatItMayBe) {
  EXPECT_EQ(groups({"08-NQ/TU@X,2021,Sông Vàng", "08-NQ/TU@X", "08-NQ/TU@2021"}),
            "08-NQ/TU@X,2021,Sông Vàng:3");
}

TEST(GroupLives, PartsOfSeveralAreSaidTogether) {
  EXPECT_EQ(groups({"24-CT/TU@XVII", "24-CT/TU@Hà Nội"}), "24-CT/TU@XVII,Hà Nội:2");
}

TEST(GroupLives, OneThatMayBeEitherStandsAlone) {
  EXPECT_EQ(groups({"08-NQ/TU@2021", "08-NQ/TU@X,2021", "08-NQ/TU@XI"}),
            "08-NQ/TU@2021:1 | 08-NQ/TU@X,2021:1 | 08-NQ/TU@XI:1");
}

TEST(GroupLives, OneThatSaysNothingStandsAlone) {
  EXPECT_EQ(groups({"28-NQ/TW", "28-NQ/TW@XIII"}), "28-NQ/TW:1 | 28-NQ/TW@XIII:1");
}

TEST(GroupLives, OrderDoesNotMatter) {
  std::vector<const char*> ids{"08-NQ/TU", "08-NQ/TU@2021", "08-NQ/TU@X",
                               "08-NQ/TU@X,2021,Sông Vàng", "08-NQ/TU@XI,2022"};
  do {
    EXPECT_EQ(groups(ids), "08-NQ/TU:1 | 08-NQ/TU@X,2021,Sông Vàng:3 | 08-NQ/TU@XI,2022:1");
  } while (std::next_permutation(ids.begin(), ids.end(),
                                 [](std::string_view a, std::string_view b) { return a < b; }));
}

}  // namespace
}  // namespace tracuu
