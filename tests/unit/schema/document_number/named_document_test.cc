#include "schema/document_number/named_document.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string join(const std::vector<NameMention>& mentions) {
  std::string all;
  for (const NameMention& mention : mentions) all += (all.empty() ? "" : " | ") + mention.id;
  return all;
}

std::string names(std::string_view text) {
  return join(find_named_documents(normalize(text)));
}

std::string typed(std::string_view query) {
  return join(find_query_names(query));
}

TEST(FindNamedDocuments, APlenumInAnySpellingIsOneName) {
  for (const char* text :
       {"Nghị quyết Trung ương 6 khóa XIII", "nghị quyết Trung ương 6 (khoá XIII)",
        "Nghị quyết Hội nghị Trung ương 6, khóa XIII", "Nghị quyết TW6 khóa XIII",
        "Nghị quyết T.Ư 6 khóa XIII", "Nghị quyết TƯ 6, khóa 13",
        "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII",
        "NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ 6 BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII",
        "Nghị quyết Hội nghị lần thứ 6, BCH Trung ương (khóa XIII)"}) {
    EXPECT_EQ(names(text), "Nghị quyết Trung ương 6 khóa XIII") << text;
  }
}

TEST(FindNamedDocuments, PlenumsAndTermsComeInLists) {
  EXPECT_EQ(names("Nghị quyết Trung ương 4 (khóa XI, XII) về xây dựng Đảng"),
            "Nghị quyết Trung ương 4 khóa XI | Nghị quyết Trung ương 4 khóa XII");
  EXPECT_EQ(names("các nghị quyết Trung ương 5, 6 và 7 khóa XII"),
            "Nghị quyết Trung ương 5 khóa XII | Nghị quyết Trung ương 6 khóa XII | "
            "Nghị quyết Trung ương 7 khóa XII");
}

TEST(FindNamedDocuments, WithoutATermTheNameIsShort) {
  const auto found = find_named_documents(normalize("học tập Nghị quyết TW4, 12 đồng chí dự"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].id, "Nghị quyết Trung ương 4");
  EXPECT_FALSE(found[0].qualified);
}

TEST(FindNamedDocuments, ACongressIsTheWholePartysOrOneCommittees) {
  EXPECT_EQ(names("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"),
            "Nghị quyết Đại hội XIII");
  EXPECT_EQ(names("Nghị quyết Đại hội Đảng lần thứ XII"), "Nghị quyết Đại hội XII");
  EXPECT_EQ(names("Nghị quyết Đại hội đại biểu lần thứ XVII Đảng bộ thành phố Hà Nội"),
            "Nghị quyết Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII");
  EXPECT_EQ(names("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX đề ra"),
            "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX");
  EXPECT_EQ(names("Nghị quyết Đại hội XII Công đoàn Việt Nam"), "");
  EXPECT_EQ(names("Nghị quyết Đại hội Đảng bộ các cấp"), "");
}

TEST(FindNamedDocuments, LawsHaveASubjectAndPerhapsAYear) {
  EXPECT_EQ(names("theo Luật Đất đai năm 2013 và Bộ luật Dân sự 2015"),
            "Luật Đất đai 2013 | Bộ luật Dân sự 2015");
  EXPECT_EQ(names("dự án Luật Thủ đô (sửa đổi) trình Quốc hội"), "Luật Thủ đô (sửa đổi)");
  EXPECT_EQ(names("Luật phòng chống tham nhũng (năm 2018)"), "Luật Phòng, chống tham nhũng 2018");
  EXPECT_EQ(names("luật Hình sự 2015"), "Bộ luật Hình sự 2015");
  EXPECT_EQ(names("Pháp lệnh Ưu đãi người có công với cách mạng"),
            "Pháp lệnh Ưu đãi người có công với cách mạng");
  EXPECT_EQ(names("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công năm 2024"),
            "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công 2024");
  EXPECT_EQ(names("Hiến pháp năm 2013; Hiến pháp năm 1787 của Mỹ"), "Hiến pháp 2013");
}

TEST(FindNamedDocuments, AnUnknownLawNeedsACapitalAndAYear) {
  EXPECT_EQ(names("Luật Bảo tồn làng nghề 2031 quy định"), "Luật Bảo tồn làng nghề 2031");
  EXPECT_EQ(names("Luật Bảo tồn làng nghề quy định năm điều"), "");
}

TEST(FindNamedDocuments, AnUnknownLawsNameEndsBeforeTheComma) {
  EXPECT_EQ(names("Luật Sông nước, năm 2023"), names("Luật Sông nước năm 2023"));
}

TEST(FindNamedDocuments, AKnownLawMayLackItsComma) {
  EXPECT_EQ(names("theo luật Phòng chống tham nhũng"), "Luật Phòng, chống tham nhũng");
}

TEST(FindNamedDocuments, AbbreviationsStandForTheNamesOfLaws) {
  EXPECT_EQ(names("theo Luật BHXH năm 2014 và Luật Thuế GTGT"),
            "Luật Bảo hiểm xã hội 2014 | Luật Thuế giá trị gia tăng");
}

TEST(FindNamedDocuments, WhatWasAmendedIsNoPartOfAName) {
  EXPECT_EQ(names("Luật Sông nước sửa đổi, bổ sung năm 2023 quy định"), "");
}

TEST(FindNamedDocuments, NotEveryLuatIsALaw) {
  for (const char* text :
       {"chấp hành pháp luật đất đai", "thi hành kỷ luật Đảng 2 người", "theo luật đất đai",
        "Công ước của Liên hợp quốc về Luật Biển 1982", "ông Trần Văn Luật Phó ban 3",
        "quy luật Thị trường 2019", "Nghị quyết Trung ương 6-NQ/TW", "kết luận 3 nội dung"}) {
    EXPECT_EQ(names(text), "") << text;
  }
}

TEST(FindNamedDocuments, ThePlaceIsThatOfTheOriginalText) {
  const std::string text = "Theo Luật\u00A0Đất đai\u00A02013 thì";
  const auto found = find_named_documents(normalize(text));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(text.substr(found[0].begin, found[0].end - found[0].begin),
            "Luật\u00A0Đất đai\u00A02013");
}

TEST(FindQueryNames, AnySpellingOfAReaderNamesIt) {
  for (const char* query :
       {"nghị quyết trung ương 6 khóa XIII", "nghi quyet trung uong 6 khoa 13",
        "Nghi quyet TW6 khoa xiii", "nghi quyet hoi nghi lan thu sau trung uong khoa 13"}) {
    EXPECT_EQ(typed(query), "Nghị quyết Trung ương 6 khóa XIII") << query;
  }
  EXPECT_EQ(typed("luat dat dai 2013"), "Luật Đất đai 2013");
  EXPECT_EQ(typed("luat thu do sua doi"), "Luật Thủ đô (sửa đổi)");
  EXPECT_EQ(typed("bo luat dan su 2015"), "Bộ luật Dân sự 2015");
  EXPECT_EQ(typed("nghi quyet dai hoi dang lan thu 13"), "Nghị quyết Đại hội XIII");
  EXPECT_EQ(typed("hien phap 2013"), "Hiến pháp 2013");
}

TEST(FindQueryNames, WhatSaysNeitherTermNorYearIsLeftToItsWords) {
  EXPECT_EQ(typed("luật đất đai"), "");
  EXPECT_EQ(typed("nghị quyết trung ương 6"), "");
}

TEST(DocumentNameKey, SpellingsOfANameMeet) {
  EXPECT_EQ(document_name_key("Luật Thủ đô (sửa đổi)"), document_name_key("LUẬT THỦ ĐÔ SỬA ĐỔI"));
  EXPECT_EQ(document_name_key("khoá hoà"), document_name_key("khóa hòa"));
  EXPECT_EQ(folded_document_name_key("Luật Thủ đô"), "luat thu do");
}

}  // namespace
}  // namespace tracuu
