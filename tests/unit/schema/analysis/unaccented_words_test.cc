#include "schema/analysis/unaccented_words.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"

namespace tracuu {
namespace {

/// The words of `tokens` that were typed without accents, with blanks between.
std::string unaccented(const std::vector<Token>& tokens) {
  std::string words;
  for (const Token& token : tokens) {
    if (token.unaccented) words += (words.empty() ? "" : " ") + token.folded;
  }
  return words;
}

std::string in_text(std::string_view text) {
  std::vector<Token> tokens = analyze(text);
  note_unaccented(text, tokens);
  return unaccented(tokens);
}

std::string in_title(std::string_view title, std::string_view body) {
  std::vector<Token> tokens = analyze(title);
  note_unaccented_title(title, tokens, body);
  return unaccented(tokens);
}

TEST(UnaccentedWords, AllOfATextWithoutAccents) {
  EXPECT_EQ(in_text("Xa tu chi tien lam duong, dan gop cong."),
            "xa tu chi tien lam duong dan gop cong");
  EXPECT_EQ(in_text("HOP DAN BAN VIEC MO DUONG"), "hop dan ban viec mo duong");
}

TEST(UnaccentedWords, NoneOfAccentedText) {
  EXPECT_EQ(in_text("Năm nay xã làm đường; ban công an theo dõi, anh Nam lo vay."), "");
  EXPECT_EQ(in_text("Dân ca và hip hop, rồi Elena hát."), "");
}

TEST(UnaccentedWords, NoneOfAnotherLanguage) {
  EXPECT_EQ(in_text("The people of this street had not seen that kind of thing before."), "");
  EXPECT_EQ(in_text("12.500 / 17-11-2022"), "");
}

TEST(UnaccentedWords, AClauseAmongAccentedOnes) {
  EXPECT_EQ(in_text("Tin nhắn ghi: chuyen tien gap nhe, rồi thôi."), "chuyen tien gap nhe");
}

TEST(UnaccentedWords, ThePathOfAnAddress) {
  EXPECT_EQ(in_text("Xem tại https://tin.example/sua-duong-truoc-tet nhé bà con."),
            "sua duong truoc tet");
  EXPECT_EQ(in_text("Đội tuyển Phi-lip-pin thắng trận."), "");
}

TEST(UnaccentedWords, ATitleIsWhatItsBodyIs) {
  EXPECT_EQ(in_title("Thong tin", "Xa tu chi tien lam duong, dan gop cong."), "thong tin");
  EXPECT_EQ(in_title("Nam Phi", "Đội khách gặp nhiều khó khăn trên sân."), "");
}

}  // namespace
}  // namespace tracuu
