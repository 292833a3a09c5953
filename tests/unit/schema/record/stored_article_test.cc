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
  article.published =
      PublishedAt{parse_published("2023-01-12").value().day, std::chrono::minutes(506)};
  article.section = "Thời sự";
  article.source = "Cổng thông tin";
  article.captured = "2024-01-01T00:00:00Z";
  article.officials = {{"le-van-an-0001", "Lê Văn An", {"Bí thư Thành ủy", "Ủy viên"}, 3}};
  article.documents = {
      {"28-NQ/TW",
       "resolution",
       "28-NQ/TW",
       {"Nghị quyết số 28-NQ/TƯ"},
       "Trung ương",
       2022,
       "XIII",
       "explicit"},
      {"12/QĐ-UBND", "decision", "12/QĐ-UBND", {}, "", std::nullopt, "", "context"}};
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
