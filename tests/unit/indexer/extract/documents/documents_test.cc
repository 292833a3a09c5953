#include "indexer/extract/documents/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/record/registry_file.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<CitedDocument> cite(std::string_view title, std::string_view body) {
  return cite_documents(normalize(title), normalize(body), std::nullopt).documents;
}

std::vector<std::string> ids(const std::vector<CitedDocument>& documents) {
  std::vector<std::string> all;
  all.reserve(documents.size());
  for (const CitedDocument& document : documents) all.push_back(document.id);
  return all;
}

TEST(CiteDocuments, EachDocumentOnceInOrderOfAppearance) {
  EXPECT_THAT(ids(cite("Thực hiện Nghị quyết 64-NQ/TW",
                       "Chỉ thị 9-CT/TW. Nghị quyết số 64-NQ/TƯ và chỉ thị 09-CT/TW.")),
              ElementsAre("64-NQ/TW", "09-CT/TW"));
}

TEST(CiteDocuments, MentionsAreTheBytesOfTheArticle) {
  Article article;
  article.title = "Nghị quyết 64";
  article.body = "Nghị quyết số\u00A064-NQ/TƯ; Nghị quyết 64.";
  const auto documents = cite(article.title, article.body);
  ASSERT_EQ(documents.size(), 1U);
  std::vector<std::string> found;
  for (const Mention& mention : documents[0].mentions) {
    found.push_back(mention.resolved_by + " " + std::string(mention_text(article, mention)));
  }
  EXPECT_THAT(found, ElementsAre("context Nghị quyết 64", "explicit Nghị quyết số\u00A064-NQ/TƯ",
                                 "context Nghị quyết 64"));
}

TEST(CiteDocuments, WhatOneMentionSaysHoldsForAll) {
  const auto documents = cite(
      "", "Nghị quyết 64-NQ/TW. Nghị quyết số 64-NQ/TW ngày 3-5-2022 của Bộ Chính trị khóa XIII.");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].year, 2022);
  EXPECT_EQ(documents[0].issuer, "Bộ Chính trị");
  EXPECT_EQ(documents[0].term, "XIII");
}

TEST(CiteDocuments, TheSurestMentionSaysHowItWasResolved) {
  const auto documents = cite("Chỉ thị 9 đi vào cuộc sống", "Nội dung của Chỉ thị số 09-CT/TW.");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].resolved_by, "explicit");
  EXPECT_EQ(cite("", "Chỉ thị 9 của Ban Bí thư")[0].resolved_by, "grammar");
}

TEST(CiteDocuments, TitleAndBodyExplainEachOther) {
  EXPECT_THAT(ids(cite("Chỉ thị 9 đi vào cuộc sống", "Chỉ thị số 09-CT/TW.")),
              ElementsAre("09-CT/TW"));
  EXPECT_THAT(ids(cite("Chỉ thị 9-CT/TW", "Theo Chỉ thị số 9, các xã")), ElementsAre("09-CT/TW"));
}

TEST(CiteDocuments, TwoLivesOfANumberAreTwo) {
  const auto documents = cite("",
                              "Chỉ thị 35-CT/TW ngày 30/5/2019 và Chỉ thị 35-CT/TW ngày 14/6/2024. "
                              "Chỉ thị 35 nêu");
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].life, "35-CT/TW@XII");
  EXPECT_EQ(documents[1].life, "35-CT/TW@XIII");
  EXPECT_EQ(documents[1].mentions.size(), 2U);
}

TEST(CiteDocuments, ADateBesideOneOfTwoLivesIsNotTheOthers) {
  const auto documents =
      cite("",
           "Nghị quyết số 08-NQ/TU ngày 12-5-2021 nêu chín việc. Nhiệm kỳ trước, Nghị quyết "
           "08-NQ/TU ngày 3-3-2017 của Thành ủy khóa X nêu sáu mươi việc.");
  ASSERT_EQ(documents.size(), 2U);
  EXPECT_EQ(documents[0].life, "08-NQ/TU@2021");
  EXPECT_EQ(documents[1].life, "08-NQ/TU@X,2017");
}

TEST(CiteDocuments, AMisprintIsRepairedAloud) {
  const auto documents = cite("", "Chỉ thị số 35-CT/TU ngày 14-6-2024 của Bộ Chính trị");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(documents[0].id, "35-CT/TW");
  EXPECT_THAT(documents[0].repairs, ElementsAre("TU->TW: của Bộ Chính trị"));
}

std::vector<std::string> named(std::string_view body) {
  std::vector<std::string> all;
  for (const NamedDocument& document :
       cite_documents(normalize(""), normalize(body), std::nullopt).named) {
    all.push_back(document.id);
  }
  return all;
}

TEST(CiteDocuments, AShortNameMeansTheOneWholeNameOfTheArticle) {
  EXPECT_THAT(named("Nghị quyết Trung ương 4 (khóa XII). Nghị quyết Trung ương 4 nêu"),
              ElementsAre("Nghị quyết Trung ương 4 khóa XII"));
  EXPECT_THAT(named("Nghị quyết Trung ương 4 khóa XI, XII. Nghị quyết Trung ương 4 nêu"),
              ElementsAre("Nghị quyết Trung ương 4 khóa XI", "Nghị quyết Trung ương 4 khóa XII",
                          "Nghị quyết Trung ương 4"));
}

TEST(CiteDocuments, ANumberedLawIsNotNamedToo) {
  EXPECT_THAT(named("Luật Đất đai số 31/2024/QH15 có hiệu lực"), IsEmpty());
}

/// A registry of two terms' number 18, a plenum's set and short forms; invented dates and topics.
/// Aliases that read alike are one.
RegistryFile registry() {
  return read_registry(
      R"({"id":"18@XII","canonical":"18-NQ/TW","date":"2017-10-25","aliases":["Nghị quyết 18"],"topics":["bộ máy"]})"
      "\n"
      R"({"id":"18@XIII","canonical":"18-NQ/TW","date":"2022-06-16","aliases":["Nghị quyết 18"],"topics":["đất đai"]})"
      "\n"
      R"({"id":"16","canonical":"16/CT-TTg","date":"2020-03-31","aliases":["Chỉ thị 16","Chỉ thị số 16"]})"
      "\n"
      R"({"id":"08","canonical":"08-QĐi/TW","date":"2018-10-25","aliases":["08-QĐ/TW"]})"
      "\n"
      R"({"id":"p6","set":["18@XII","16"],"aliases":["Nghị quyết Trung ương 6 khóa XII","Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII","bộ đôi văn bản"]})");
}

std::vector<std::string> known(std::string_view body, std::string_view published) {
  const RegistryFile file = registry();
  std::vector<std::string> all;
  const auto citations = cite_documents(normalize(""), normalize(body),
                                        parse_published(published)->day, file.registry.get());
  for (const CitedDocument& document : citations.documents) {
    all.push_back(document.life + " " + document.resolved_by + " " + document.registry);
  }
  return all;
}

TEST(CiteDocuments, TheRegistryResolvesAShortFormByDateAndTopic) {
  EXPECT_THAT(known("Chỉ thị 16 nêu", "2021-07-10"), ElementsAre("16/CT-TTg@2020 registry 16"));
  EXPECT_THAT(known("Chỉ thị 16 nêu", "2019-07-10"), IsEmpty());
  EXPECT_THAT(known("Nghị quyết 18 về đất đai", "2024-01-01"),
              ElementsAre("18-NQ/TW@XIII registry 18@XIII"));
  EXPECT_THAT(known("Nghị quyết 18 nêu", "2024-01-01"), IsEmpty());
  EXPECT_THAT(known("Nghị quyết 18 nêu", "2019-01-01"),
              ElementsAre("18-NQ/TW@XII registry 18@XII"));
}

TEST(CiteDocuments, WhatTheArticleSaysWinsOverTheRegistry) {
  EXPECT_THAT(known("Nghị quyết 18/NQ-HĐND. Nghị quyết 18 nêu", "2019-01-01"),
              ElementsAre("18/NQ-HĐND explicit "));
}

TEST(CiteDocuments, ATopicTellsTheLifeOfAWholeNumber) {
  EXPECT_THAT(known("Nghị quyết 18-NQ/TW về đất đai", "2024-01-01"),
              ElementsAre("18-NQ/TW@XIII explicit 18@XIII"));
  EXPECT_THAT(known("Nghị quyết 18-NQ/TW nêu", "2024-01-01"), ElementsAre("18-NQ/TW explicit "));
}

TEST(CiteDocuments, AnotherNumberOfTheRegistryIsARepair) {
  EXPECT_THAT(known("Quy định 08-QĐ/TW nêu", "2024-01-01"),
              ElementsAre("08-QĐi/TW@XII explicit 08"));
}

TEST(CiteDocuments, NamesAndAliasesStandForTheirNumbers) {
  EXPECT_THAT(
      known("Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII", "2024-01-01"),
      ElementsAre("18-NQ/TW@XII registry 18@XII", "16/CT-TTg@2020 registry 16"));
  EXPECT_THAT(known("theo Bộ đôi văn bản này", "2024-01-01"),
              ElementsAre("18-NQ/TW@XII registry 18@XII", "16/CT-TTg@2020 registry 16"));
}

TEST(CiteDocuments, TheKindComesFromTheNoun) {
  EXPECT_EQ(cite("", "Luật Đất đai số 31/2024/QH15")[0].kind, "law");
  EXPECT_EQ(cite("", "Nghị quyết số 98/2023/QH15")[0].kind, "resolution");
}

TEST(CiteDocuments, AnArticleWithoutNumbersCitesNone) {
  EXPECT_THAT(cite("Giá xăng RON 95-III tăng", "Từ 15 giờ ngày 17-11, xăng tăng 5-7%."), IsEmpty());
}

}  // namespace
}  // namespace tracuu
