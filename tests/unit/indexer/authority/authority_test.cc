#include "indexer/authority/authority.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/authority/authority_file.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::SizeIs;

Authority authority_of(std::string_view lines) {
  const AuthorityFile file = parse_authority_file(lines, "authority.jsonl");
  EXPECT_THAT(file.refused, SizeIs(0));
  return file.authority;
}

CitedOfficial make_official(const std::string& name, std::vector<CitedOffice> offices) {
  CitedOfficial official;
  official.id = official_id(name);
  official.name = official.spelling = name;
  official.offices = std::move(offices);
  official.mentions = 1;
  return official;
}

CitedOffice make_office(const std::string& title, const std::string& organ,
                        const std::string& place) {
  return {
      .text = title + " " + organ + " " + place, .title = title, .organ = organ, .place = place};
}

Article make_article_of(const std::string& day, std::vector<CitedOfficial> officials) {
  Article article;
  if (!day.empty()) article.published = parse_published(day).value();
  article.officials = std::move(officials);
  return article;
}

/// The id of the one official of an article of `day`.
std::string id_in(const Authority& authority, const std::string& day, CitedOfficial official) {
  Article article = make_article_of(day, {std::move(official)});
  authority.identify(article);
  return article.officials.at(0).id;
}

constexpr std::string_view kTwoOfOneName = R"(
{"id":"p-1","name":"Lê Văn Bình","memberships":[{"role":"Bí thư","organ":"Thành ủy","area":"Huế","from":"2020","to":"2022-06"}]}
{"id":"p-2","name":"Lê Văn Bình","aliases":["Lê Văn Bính"],"memberships":[{"role":"Giám đốc","organ":"Sở GTVT","area":"Quảng Nam"}]}
)";

TEST(Authority, ANameWithAnOfficeOfItsDayIsThePerson) {
  const Authority authority = authority_of(kTwoOfOneName);
  const auto secretary = make_official("Lê Văn Bình", {make_office("Bí thư", "Thành ủy", "")});
  EXPECT_EQ(id_in(authority, "2021-05-01", secretary), "p-1");
  EXPECT_EQ(id_in(authority, "2022-06-30", secretary), "p-1");
  EXPECT_EQ(id_in(authority, "2022-07-01", secretary), official_id("Lê Văn Bình"));
  EXPECT_EQ(id_in(authority, "", secretary), "p-1");
}

TEST(Authority, FormerOfficesHoldAfterTheirDays) {
  const Authority authority = authority_of(kTwoOfOneName);
  const auto former =
      make_official("Lê Văn Bình", {make_office("nguyên Bí thư", "Thành ủy", "Huế")});
  EXPECT_EQ(id_in(authority, "2025-01-01", former), "p-1");
  EXPECT_EQ(id_in(authority, "2019-01-01", former), official_id("Lê Văn Bình"));
}

TEST(Authority, ShortFormsAndLevelsOfPlacesDoNotMatter) {
  const Authority authority = authority_of(kTwoOfOneName);
  EXPECT_EQ(id_in(authority, "2021-05-01",
                  make_official("Lê Văn Bình", {make_office("Giám đốc", "Sở Giao thông vận tải",
                                                            "tỉnh Quảng Nam")})),
            "p-2");
  EXPECT_EQ(id_in(authority, "2021-05-01",
                  make_official("Lê Văn Bình", {make_office("Giám đốc", "Sở GTVT", "Hà Nam")})),
            official_id("Lê Văn Bình"));
}

TEST(Authority, AliasesBringTheNameOfThePerson) {
  const Authority authority = authority_of(kTwoOfOneName);
  Article article = make_article_of(
      "2021-05-01", {make_official("Lê Văn Bính", {make_office("Giám đốc", "Sở GTVT", "")})});
  authority.identify(article);
  EXPECT_EQ(article.officials[0].name, "Lê Văn Bình");
  EXPECT_EQ(article.officials[0].spelling, "Lê Văn Bính");
  EXPECT_EQ(article.officials[0].resolved_by, "authority");
}

TEST(Authority, TwoThatFitLeaveTheNameAndSaySo) {
  const Authority authority = authority_of(kTwoOfOneName);
  Article article = make_article_of(
      "2021-05-01", {make_official("Lê Văn Bình", {make_office("Bí thư", "Thành ủy", "Huế"),
                                                   make_office("Giám đốc", "Sở GTVT", "")})});
  authority.identify(article);
  EXPECT_EQ(article.officials[0].id, official_id("Lê Văn Bình"));
  EXPECT_EQ(article.officials[0].resolved_by, "ambiguous");
}

TEST(Authority, OfOneNameWithoutOfficeOnlyTheOneOfThatDay) {
  const Authority authority = authority_of(
      R"({"id":"p-1","name":"Lê Văn Bình","memberships":[{"role":"Bí thư","from":"2020","to":"2022"}]})");
  EXPECT_EQ(id_in(authority, "2021-05-01", make_official("Lê Văn Bình", {})), "p-1");
  EXPECT_EQ(id_in(authority, "2024-05-01", make_official("Lê Văn Bình", {})),
            official_id("Lê Văn Bình"));
  EXPECT_EQ(id_in(authority_of(kTwoOfOneName), "2021-05-01", make_official("Lê Văn Bình", {})),
            official_id("Lê Văn Bình"));
}

TEST(Authority, ASplitOfANamePartsByOfficePlaceAndDate) {
  const Authority authority = authority_of(
      R"({"op":"split","from":"name:Lê Văn Bình","to":[{"id":"p-7","organ":"Bộ Y tế"},{"id":"p-8","area":"Quảng Nam"},{"id":"p-9","from":"2024"}]})");
  EXPECT_EQ(id_in(authority, "2021-05-01",
                  make_official("Lê Văn Bình", {make_office("Thứ trưởng", "Bộ Y tế", "")})),
            "p-7");
  EXPECT_EQ(id_in(authority, "2021-05-01",
                  make_official("Lê Văn Bình", {make_office("Bí thư", "", "tỉnh Quảng Nam")})),
            "p-8");
  EXPECT_EQ(id_in(authority, "2024-05-01",
                  make_official("Lê Văn Bình", {make_office("Bí thư", "Huyện ủy", "")})),
            "p-9");
  EXPECT_EQ(id_in(authority, "2021-05-01",
                  make_official("Lê Văn Bình", {make_office("Bí thư", "Huyện ủy", "")})),
            official_id("Lê Văn Bình"));
}

TEST(Authority, MergesAreFollowedAndPeopleOfOneArticleBecomeOne) {
  const Authority authority = authority_of(R"({"id":"p-1","name":"Phạm Sỹ Quế"}
{"op":"merge","from":"name:Phạm Sĩ Quế","to":"p-0"}
{"op":"merge","from":"name:Phạm Sỹ Quế","to":"p-0"}
{"op":"merge","from":"p-0","to":"p-1"})");
  auto first = make_official("Phạm Sĩ Quế", {make_office("Giám đốc", "Sở", "")});
  first.occurrences = {{TextField::Body, 40, 50, "office_before"}};
  auto second = make_official("Phạm Sỹ Quế", {make_office("Giám đốc", "Sở", "")});
  second.occurrences = {{TextField::Title, 0, 10, "name"}};
  Article article = make_article_of("2021-05-01", {first, second});
  authority.identify(article);
  ASSERT_THAT(article.officials, SizeIs(1));
  EXPECT_EQ(article.officials[0].id, "p-1");
  EXPECT_EQ(article.officials[0].name, "Phạm Sỹ Quế");
  EXPECT_EQ(article.officials[0].mentions, 2U);
  EXPECT_THAT(article.officials[0].offices, SizeIs(1));
  EXPECT_EQ(article.officials[0].occurrences[0].field, TextField::Title);
}

TEST(Authority, ThePlaceOfTheToneDoesNotMatterAndTheToneDoes) {
  const Authority authority =
      authority_of(R"({"op":"merge","from":"name:Trương Hòa Hùng","to":"p-1"})");
  EXPECT_EQ(id_in(authority, "", make_official("Trương Hoà Hùng", {})), "p-1");
  EXPECT_EQ(id_in(authority, "", make_official("Trương Hòa Hưng", {})),
            official_id("Trương Hòa Hưng"));
}

TEST(Authority, AnIdOfTheSourceStays) {
  const Authority authority =
      authority_of(R"({"op":"merge","from":"name:Lê Văn Bình","to":"p-1"})");
  auto official = make_official("Lê Văn Bình", {});
  official.id = "theirs-1";
  EXPECT_EQ(id_in(authority, "", official), "theirs-1");
}

TEST(Authority, ConcernsTheIdsOfNamesAliasesAndTargets) {
  const auto ids = authority_of(R"({"id":"p-1","name":"Lê Văn Bình","aliases":["Lê Văn Bính"]}
{"op":"split","from":"name:Vũ Tư","to":[{"id":"p-3","from":"2020"}]})")
                       .concerned_ids();
  for (const std::string& id : {std::string("p-1"), std::string("p-3"), official_id("Lê Văn Bình"),
                                official_id("Lê Văn Bính"), official_id("Vũ Tư")}) {
    EXPECT_THAT(ids, Contains(id));
  }
}

}  // namespace
}  // namespace tracuu
