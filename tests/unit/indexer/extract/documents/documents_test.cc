#include "indexer/extract/documents/documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<CitedDocument> cite(std::string_view title, std::string_view body) {
  return cite_documents(normalize(title), normalize(body), std::nullopt);
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

TEST(CiteDocuments, MentionsAreDistinctSurfaces) {
  const auto documents =
      cite("", "Nghị quyết số\u00A064-NQ/TƯ; Nghị quyết số 64-NQ/TƯ; Nghị quyết 64.");
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_THAT(documents[0].mentions, ElementsAre("Nghị quyết số 64-NQ/TƯ", "Nghị quyết 64"));
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

TEST(CiteDocuments, TheKindComesFromTheNoun) {
  EXPECT_EQ(cite("", "Luật Đất đai số 31/2024/QH15")[0].kind, "law");
  EXPECT_EQ(cite("", "Nghị quyết số 98/2023/QH15")[0].kind, "resolution");
}

TEST(CiteDocuments, AnArticleWithoutNumbersCitesNone) {
  EXPECT_THAT(cite("Giá xăng RON 95-III tăng", "Từ 15 giờ ngày 17-11, xăng tăng 5-7%."), IsEmpty());
}

}  // namespace
}  // namespace tracuu
