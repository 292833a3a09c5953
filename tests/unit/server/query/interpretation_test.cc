#include "server/query/interpretation.h"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "server/query/query_parser.h"

namespace tracuu {
namespace {

std::string understood(std::string_view text, const std::vector<FieldFilter>& filters = {}) {
  const ParsedQuery query = parse_query(text);
  return interpret(query, {query.days, filters}, WordsNeeded::All);
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
  EXPECT_EQ(interpret(query, {}, WordsNeeded::Some),
            "Bài có ít nhất một trong các từ “tháng lũ lụt” hoặc nguyên cụm “11/2022”.");
}

TEST(Interpret, Filters) {
  EXPECT_EQ(understood("lũ", {{FacetField::Official, {"Đinh Văn An", "Lê Thị Hoà"}, {}},
                              {FacetField::Section, {}, {"Thể thao"}}}),
            "Bài có từ “lũ”, nói đến cán bộ Đinh Văn An hoặc Lê Thị Hoà, không thuộc "
            "chuyên mục Thể thao.");
}

}  // namespace
}  // namespace tracuu
