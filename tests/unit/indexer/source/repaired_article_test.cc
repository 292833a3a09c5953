#include <gtest/gtest.h>

#include "indexer/source/article_identity.h"
#include "indexer/source/source.h"

namespace tracuu {
namespace {

constexpr std::string_view kBody =
    "Ngµy 12 th¸ng 1, ñy ban nh©n d©n huyÖn tæ chøc héi nghÞ tæng kÕt nhiÖm vô n¨m 2022.";
constexpr std::string_view kRepairedBody =
    "Ngày 12 tháng 1, ủy ban nhân dân huyện tổ chức hội nghị tổng kết nhiệm vụ năm 2022.";

Result<ReadArticle> read(ItemFormat format, std::string_view bytes) {
  return read_and_repair({"tin", 3, format, std::string(bytes), "tin#3"});
}

bool was_repaired(const ReadArticle& read, Repair repair) {
  return read.repairs.test(static_cast<std::size_t>(repair));
}

/// A text of the characters of Latin-1 as the bytes that they are.
std::string as_latin1(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80U) {
      bytes += text[i];
    } else {
      bytes += static_cast<char>(((byte & 0x03U) << 6U) |
                                 (static_cast<unsigned char>(text[++i]) & 0x3FU));
    }
  }
  return bytes;
}

std::string json_article(std::string_view title, std::string_view body) {
  return "{\"title\":\"" + std::string(title) + "\",\"body\":\"" + std::string(body) + "\"}";
}

TEST(ReadAndRepair, CleanArticleIsNotRepaired) {
  const auto read_clean = read(ItemFormat::ArticleJson, json_article("Họp xã", kRepairedBody));
  ASSERT_TRUE(read_clean) << read_clean.error().message;
  EXPECT_TRUE(read_clean->repairs.none());
  EXPECT_EQ(read_clean->article.sha256, fingerprint(read_clean->article));
}

TEST(ReadAndRepair, JsonWithLettersOfAFontIsRepaired) {
  const auto json = json_article("Häp x·", kBody);
  const auto article = read(ItemFormat::ArticleJson, json);
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Họp xã");
  EXPECT_EQ(article->article.body, kRepairedBody);
  EXPECT_TRUE(was_repaired(*article, Repair::Tcvn3));
}

TEST(ReadAndRepair, JsonInALegacyEncodingIsRead) {
  const auto article = read(ItemFormat::ArticleJson, as_latin1(json_article("Häp x·", kBody)));
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Họp xã");
  EXPECT_EQ(article->article.body, kRepairedBody);
}

TEST(ReadAndRepair, LettersThatAreControlCharactersSurvive) {
  const auto article =
      read(ItemFormat::ArticleJson, json_article("\\u0002y ban nh©n d©n x· Häp", kBody));
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Ụy ban nhân dân xã Họp");
}

TEST(ReadAndRepair, HashIsOfWhatCameIn) {
  const auto came = read(ItemFormat::ArticleJson, json_article("Häp x·", kBody));
  ASSERT_TRUE(came) << came.error().message;
  Article original = came->article;
  original.title = "Häp x·";
  original.body = kBody;
  EXPECT_EQ(came->article.sha256, fingerprint(original));
}

TEST(ReadAndRepair, AddressesAndIdsStayAsTheyAre) {
  const auto article =
      read(ItemFormat::ArticleJson,
           R"({"id":"ñy-ban-nh©n-d©n","url":"https://xa.example/ñy","title":"Häp x·","body":")" +
               std::string(kBody) + "\"}");
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.id, "ñy-ban-nh©n-d©n");
  EXPECT_EQ(article->article.url, "https://xa.example/ñy");
}

TEST(ReadAndRepair, NamesOfOfficialsAreRepairedBeforeTheirIds) {
  const auto article = read(
      ItemFormat::ArticleJson,
      R"({"title":"Häp x·","officials":["NguyÔn ThÞ BÝch"],"body":")" + std::string(kBody) + "\"}");
  ASSERT_TRUE(article) << article.error().message;
  ASSERT_EQ(article->article.officials.size(), 1U);
  EXPECT_EQ(article->article.officials[0].name, "Nguyễn Thị Bích");
  EXPECT_EQ(article->article.officials[0].id.find("Þ"), std::string::npos);
}

TEST(ReadAndRepair, TextPageInALegacyEncodingIsRead) {
  const std::string page = as_latin1("Héi nghÞ tæng kÕt nhiÖm vô n¨m 2022\n" + std::string(kBody));
  const auto article = read(ItemFormat::TextPage, page);
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Hội nghị tổng kết nhiệm vụ năm 2022");
  EXPECT_EQ(article->article.body, kRepairedBody);
  EXPECT_EQ(article->article.sha256, sha256_hex(page));
}

TEST(ReadAndRepair, HtmlPageInALegacyEncodingIsRead) {
  const std::string markup =
      "<html><head><meta charset=iso-8859-1><title>Héi nghÞ tæng kÕt</title></head>"
      "<body><article><h1>Héi nghÞ tæng kÕt</h1><p>" +
      std::string(kBody) + "</p></article></body></html>";
  const auto from_bytes = read(ItemFormat::HtmlPage, as_latin1(markup));
  ASSERT_TRUE(from_bytes) << from_bytes.error().message;
  EXPECT_EQ(from_bytes->article.title, "Hội nghị tổng kết");
  EXPECT_EQ(from_bytes->article.body, kRepairedBody);
  const auto from_text = read(ItemFormat::HtmlPage, markup);
  ASSERT_TRUE(from_text) << from_text.error().message;
  EXPECT_EQ(from_text->article.body, kRepairedBody);
  EXPECT_TRUE(was_repaired(*from_text, Repair::Tcvn3));
}

TEST(ReadAndRepair, ReferencesLeftInTextAreCounted) {
  const auto article =
      read(ItemFormat::ArticleJson, json_article("H&agrave; N&#7897;i", "Xã h&#7885;p."));
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Hà Nội");
  EXPECT_EQ(article->article.body, "Xã họp.");
  EXPECT_TRUE(was_repaired(*article, Repair::Entities));
}

TEST(ReadAndRepair, MojibakeWithHolesIsRepaired) {
  const auto article =
      read(ItemFormat::ArticleJson, json_article("Nghá» quyáº¿t", "á»¦y ban nhÃ¢n dÃ¢n"));
  ASSERT_TRUE(article) << article.error().message;
  EXPECT_EQ(article->article.title, "Nghị quyết");
  EXPECT_TRUE(was_repaired(*article, Repair::Mojibake));
}

TEST(ReadAndRepair, BytesOfNoKnownEncodingAreRefused) {
  const auto json = read(ItemFormat::ArticleJson, "{\"title\":\"\xFF\xFE\",\"body\":\"\x80\"}");
  ASSERT_FALSE(json);
  EXPECT_EQ(json.error().code, ErrorCode::BadEncoding);
  const auto text = read(ItemFormat::TextPage, "\xC0 bient\xF4t, \xE9t\xE9");
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::BadEncoding);
}

}  // namespace
}  // namespace tracuu
