#include "server/query/interpretation.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "server/query/query_parser.h"

namespace tracuu {
namespace {

std::string understood(std::string_view text, const std::vector<FieldFilter>& filters = {},
                       ReaderLanguage language = ReaderLanguage::Vietnamese) {
  const ParsedQuery query = parse_query(text);
  return interpret(query, {query.days, filters}, WordsNeeded::All, language);
}

TEST(Interpret, WordsAndPhrases) {
  EXPECT_EQ(understood(""), "Mọi bài.");
  EXPECT_EQ(understood("lũ"), "Bài có từ “lũ”.");
  EXPECT_EQ(understood("mưa lũ"), "Bài có đủ các từ “mưa lũ”.");
  EXPECT_EQ(understood("lũ OR lụt"), "Bài có từ “lũ” hoặc từ “lụt”.");
  EXPECT_EQ(understood("\"mưa lũ\" -quy*"),
            "Bài có nguyên cụm “mưa lũ”, không có từ bắt đầu bằng “quy”.");
  EXPECT_EQ(understood("tiêu đề:lũ"), "Bài có từ “lũ” ở tiêu đề.");
}

TEST(Interpret, NumbersAndWhatIsLeftOut) {
  EXPECT_EQ(understood("vành đai 28-NQ/TW -\"đường sắt\""),
            "Bài có đủ các từ “vành đai”, có văn bản 28-NQ/TW, không có nguyên cụm “đường sắt”.");
}

TEST(Interpret, DaysAsReadersSayThem) {
  EXPECT_EQ(understood("ngày:11/2022"), "Bài đăng trong tháng 11/2022.");
  EXPECT_EQ(understood("ngày:2022"), "Bài đăng trong năm 2022.");
  EXPECT_EQ(understood("ngày:17/11/2022"), "Bài đăng ngày 17/11/2022.");
  EXPECT_EQ(understood("ngày:2022-11-17.."), "Bài đăng từ 17/11/2022.");
  EXPECT_EQ(understood("ngày:2022-11-17..2022-12-01"), "Bài đăng từ 17/11/2022 đến 01/12/2022.");
}

TEST(Interpret, WordsThatMayBeMissing) {
  const ParsedQuery query = parse_query("tháng 11/2022 lũ lụt");
  EXPECT_EQ(interpret(query, {}, WordsNeeded::Some, ReaderLanguage::Vietnamese),
            "Bài có ít nhất một trong các từ “tháng lũ lụt” hoặc nguyên cụm “11/2022”.");
}

TEST(Interpret, Filters) {
  EXPECT_EQ(understood("lũ", {{FacetField::Official, {"Đinh Văn An", "Lê Thị Hoà"}, {}},
                              {FacetField::Section, {}, {"Thể thao"}}}),
            "Bài có từ “lũ”, nói đến cán bộ Đinh Văn An hoặc Lê Thị Hoà, không thuộc "
            "chuyên mục Thể thao.");
}

TEST(Interpret, InEnglishToo) {
  const auto english = [](std::string_view text, const std::vector<FieldFilter>& filters = {}) {
    return understood(text, filters, ReaderLanguage::English);
  };
  EXPECT_EQ(english(""), "All articles.");
  EXPECT_EQ(english("mưa lũ -\"đường sắt\" ngày:11/2022"),
            "Articles with all of the words “mưa lũ”, without the phrase “đường sắt”, published in "
            "November 2022.");
  EXPECT_EQ(english("28-NQ/TW OR quy*"),
            "Articles with the document 28-NQ/TW or a word that begins with “quy”.");
  EXPECT_EQ(
      english("lũ", {{FacetField::Official, {"Đinh Văn An", "Lê Thị Hoà"}, {}},
                     {FacetField::Section, {}, {"Thể thao"}}}),
      "Articles with the word “lũ”, mentioning the official Đinh Văn An or Lê Thị Hoà, not in "
      "the section Thể thao.");
  EXPECT_EQ(write_note(parse_query("nghị quyết:").warnings.front(), ReaderLanguage::English),
            "Nothing follows “nghị quyết:”; “nghị quyết” was searched as a word.");
}

}  // namespace
}  // namespace tracuu
