#include "schema/record/stored_article.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

Article full_article() {
  Article article;
  article.id = "bài/1";
  article.url = "https://sv.example/a?b=1";
  article.title = "Kỳ họp thứ nhất";
  article.body = "Đoạn một.\nĐoạn “hai”.";
  article.captions = {1};
  article.published =
      PublishedAt{parse_published("2023-01-12").value().day, std::chrono::minutes(506)};
  article.section = "Thời sự";
  article.source = "Cổng thông tin";
  article.captured = "2024-01-01T00:00:00Z";
  article.officials = {
      {.id = "le-van-an-0001",
       .name = "Lê Văn An",
       .offices = {{"Bí thư Thành ủy Huế", "Bí thư", "Thành ủy", "Huế"}, {.text = "Ủy viên"}},
       .mentions = 3,
       .spelling = "Lê Văn Ân",
       .resolved_by = "authority",
       .occurrences = {{TextField::Title, 0, 9, "office_before"},
                       {TextField::Body, 4, 12, "given_name"}}}};
  article.documents = {
      {"28-NQ/TW",
       "resolution",
       "28-NQ/TW",
       {{TextField::Title, 0, 4, "explicit"}, {TextField::Body, 9, 12, "context"}},
       "Trung ương",
       2022,
       "XIII",
       "explicit"},
      {"12/QĐ-UBND", "decision", "12/QĐ-UBND", {}, "", std::nullopt, "", "context"}};
  article.documents[0].life = "28-NQ/TW@XIII";
  article.documents[0].day = parse_published("2022-11-17").value().day;
  article.documents[0].repairs = {"TU->TW: của Bộ Chính trị"};
  article.documents[0].registry = "28-NQ/TW@XIII";
  article.named_documents = {{"Luật Thủ đô (sửa đổi)",
                              "law",
                              {{TextField::Body, 1, 2, "explicit"}},
                              {"28-NQ/TW"},
                              "luat-thu-do"}};
  article.dates = {{parse_published("2022-11-17").value().day, "document", TextField::Body, 3, 7}};
  article.event_days = {parse_published("2023-01-11").value().day};
  article.sha256 = "00ff";
  return article;
}

TEST(StoredArticle, ComesBackWhole) {
  const Article article = full_article();
  EXPECT_EQ(decode_article(encode_article(article)).value(), article);
}

TEST(StoredArticle, WithoutDateOrLists) {
  Article article;
  article.id = "x";
  article.title = "t";
  EXPECT_EQ(decode_article(encode_article(article)).value(), article);
}

TEST(StoredArticle, DamageIsRefusedNotGuessed) {
  const std::string bytes = encode_article(full_article());
  EXPECT_FALSE(decode_article(bytes.substr(0, bytes.size() / 2)));
  EXPECT_FALSE(decode_article("{}"));
  EXPECT_FALSE(decode_article(""));
}

}  // namespace
}  // namespace tracuu
