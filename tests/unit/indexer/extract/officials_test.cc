#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/extract/extract.h"
#include "schema/record/official_id.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<CitedOfficial> officials_in(std::string_view body, std::string_view title = "") {
  return find_officials(normalize(title), normalize(body));
}

std::vector<std::string> texts_of(const std::vector<CitedOffice>& offices) {
  std::vector<std::string> texts;
  for (const CitedOffice& office : offices) texts.push_back(office.text);
  return texts;
}

std::vector<std::string> offices_of_first(std::string_view body) {
  const auto officials = officials_in(body);
  return officials.empty() ? std::vector<std::string>{} : texts_of(officials.front().offices);
}

/// Each mention of the first official as "text: how it was understood".
std::vector<std::string> mentions_of_first(std::string_view body) {
  std::vector<std::string> mentions;
  for (const CitedOfficial& official : officials_in(body)) {
    for (const Mention& mention : official.occurrences) {
      mentions.push_back(std::string(body.substr(mention.begin, mention.end - mention.begin)) +
                         ": " + mention.resolved_by);
    }
    break;
  }
  return mentions;
}

TEST(FindOfficials, OfficesAreTheChainPartedByCommas) {
  EXPECT_THAT(
      offices_of_first("Ủy viên Bộ Chính trị, Bí thư Thành ủy, Trưởng đoàn đại biểu Quốc hội "
                       "thành phố Hà Nội Đinh Thế Vinh dự."),
      ElementsAre("Ủy viên Bộ Chính trị", "Bí thư Thành ủy",
                  "Trưởng đoàn đại biểu Quốc hội thành phố Hà Nội"));
}

TEST(FindOfficials, WhatOneOnceWasIsFormer) {
  EXPECT_THAT(offices_of_first("Ông Vũ Hoàng Hải từng là Chủ tịch UBND tỉnh Bình Định."),
              ElementsAre("nguyên Chủ tịch UBND tỉnh Bình Định"));
  EXPECT_THAT(offices_of_first("Tòa tuyên Trần Văn Quần (lúc đó là Chủ tịch xã Hải Yên) vô tội."),
              ElementsAre("nguyên Chủ tịch xã Hải Yên"));
  EXPECT_THAT(
      offices_of_first("Ông Vũ Trọng Kìm, nguyên Phó Chủ tịch kiêm Tổng thư ký Ủy ban "
                       "Trung ương MTTQ Việt Nam."),
      ElementsAre("nguyên Phó Chủ tịch", "nguyên Tổng thư ký Ủy ban Trung ương MTTQ Việt Nam"));
  EXPECT_THAT(offices_of_first("Ông Vũ Hoàng Hải, cựu Bộ trưởng và Bí thư Tỉnh ủy."),
              ElementsAre("cựu Bộ trưởng", "Bí thư Tỉnh ủy"));
}

TEST(FindOfficials, WhoGivesAnOfficeDoesNotHoldIt) {
  EXPECT_THAT(offices_of_first("Tổng thống Vũ Đình Bạt miễn nhiệm Bộ trưởng Tài chính hôm qua."),
              ElementsAre("Tổng thống"));
  EXPECT_THAT(offices_of_first("Ông Vũ Đình Bạt, Trợ lý Chủ tịch nước Lương Văn Cừ, dự."),
              ElementsAre("Trợ lý Chủ tịch nước"));
}

TEST(FindOfficials, WhoActsDoesNotHoldTheOfficeHeActsFor) {
  EXPECT_THAT(
      offices_of_first("Báo cáo với Bí thư Thành ủy, Phó Giám đốc Sở Xây dựng Lê Văn Nghĩnh "
                       "cho biết đã đo lại."),
      ElementsAre("Phó Giám đốc Sở Xây dựng"));
  EXPECT_THAT(
      offices_of_first("Nơi này từng đón Tổng thống Mỹ Bill Clintan, Tổng thống Nga V.Putan."),
      ElementsAre("Tổng thống Mỹ"));
}

TEST(FindOfficials, OfficesBeforeAnAsideAreHisWhoStandsBehindIt) {
  const auto officials = officials_in(
      "Bộ trưởng Bộ Nông nghiệp Lê Xuân Nghĩnh (ngày 13.6), Đại biểu Quốc hội (ĐBQH) Vũ Đình Bạt.");
  ASSERT_THAT(officials, SizeIs(2));
  EXPECT_THAT(texts_of(officials[0].offices), ElementsAre("Bộ trưởng Bộ Nông nghiệp"));
}

TEST(FindOfficials, AllOfTheOfficesOneOnceHeldAreFormer) {
  EXPECT_THAT(
      offices_of_first("Ông Lê Xuân Nghĩnh từng đảm nhiệm các chức vụ Giám đốc Sở Y tế, Chủ tịch "
                       "UBND TP Hưng Yên."),
      ElementsAre("nguyên Giám đốc Sở Y tế", "nguyên Chủ tịch UBND TP Hưng Yên"));
}

TEST(FindOfficials, AppointmentsBehindAndAreTheNextPersons) {
  EXPECT_THAT(
      offices_of_first("Quốc hội miễn nhiệm đối với Phó thủ tướng Lê Xuân Nghĩnh và chức vụ "
                       "bộ trưởng Bộ Y tế với ông Vũ Đình Bạt."),
      ElementsAre("Phó thủ tướng"));
}

TEST(FindOfficials, RowsOfATableHoldTheOfficesOfTheOrganAboveIt) {
  EXPECT_THAT(offices_of_first("* Ban Tuyên giáo\nSTT\nHọ và tên\n1\nLê Văn Nghĩnh\nTrưởng ban"),
              ElementsAre("Trưởng ban"));
  EXPECT_THAT(officials_in("Công ty Hoa Sen\nHọ và tên\n1\nLê Văn Nghĩnh\nTrưởng ban"), SizeIs(0));
}

TEST(FindOfficials, RanksBeginWhatIsSaidOfTheNext) {
  const auto officials = officials_in(
      "Có Vũ Đình Bạt - Phó Bí thư Tỉnh ủy, Đại tá Trần Văn Khoái - Giám đốc Công an tỉnh, "
      "Thiếu tướng Lê Văn Nghĩnh - Phó Tư lệnh Quân khu 5.");
  ASSERT_THAT(officials, SizeIs(3));
  EXPECT_THAT(texts_of(officials[1].offices), ElementsAre("Đại tá", "Giám đốc Công an tỉnh"));
  EXPECT_THAT(texts_of(officials[2].offices), ElementsAre("Thiếu tướng", "Phó Tư lệnh Quân khu 5"));
}

TEST(FindOfficials, OfficesReachTheirPlaces) {
  EXPECT_THAT(
      offices_of_first("Phó Chủ tịch UBND xã Tân Xuân, huyện Hàm Tân Lê Văn Khoán cho biết."),
      ElementsAre("Phó Chủ tịch UBND xã Tân Xuân, huyện Hàm Tân"));
  EXPECT_THAT(offices_of_first("Ông Vũ Đình Bạt, Cục phó Cục Quản lý khám, chữa bệnh, nói."),
              ElementsAre("Cục phó Cục Quản lý khám, chữa bệnh"));
}

TEST(FindOfficials, NewnessMakesNoOtherOffice) {
  EXPECT_THAT(offices_of_first("Tân Chủ tịch nước Lương Văn Cừ tuyên thệ. Đương kim Chủ tịch nước "
                               "Lương Văn Cừ phát biểu. CHỦ TỊCH NƯỚC LƯƠNG VĂN CỪ"),
              ElementsAre("Chủ tịch nước"));
}

TEST(FindOfficials, OfficesBeforeAndAreHisWhoStandsBefore) {
  const auto officials = officials_in(
      "Đại tá Lê Văn Tạm - Giám đốc CATP và Đại tá Lê Thanh Hài - Phó Giám đốc CATP chủ trì.");
  ASSERT_THAT(officials, SizeIs(2));
  EXPECT_THAT(texts_of(officials[0].offices), ElementsAre("Đại tá", "Giám đốc CATP"));
  EXPECT_THAT(texts_of(officials[1].offices), ElementsAre("Đại tá", "Phó Giám đốc CATP"));
}

TEST(FindOfficials, SmallLettersBehindADashAreNoOrgan) {
  EXPECT_THAT(offices_of_first("Ông Nguyễn Hữu Đồ - Giám đốc Sở Y tế Hà Nội - thông tin thêm."),
              ElementsAre("Giám đốc Sở Y tế Hà Nội"));
}

TEST(FindOfficials, OfficesAfterTheNameEndBeforeTheVerb) {
  EXPECT_THAT(offices_of_first("Ông Hồ Quốc Tuân, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Bình Định "
                               "cho biết đã ký."),
              ElementsAre("Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh Bình Định"));
}

TEST(FindOfficials, FormerOfficesKeepTheirWord) {
  EXPECT_THAT(offices_of_first("Cựu giám đốc Sở Xây dựng Đặng Gia Thụy hầu tòa."),
              ElementsAre("Cựu giám đốc Sở Xây dựng"));
}

TEST(FindOfficials, OneOfficeWrittenTwiceIsListedOnce) {
  EXPECT_THAT(
      offices_of_first("Bí thư Tỉnh ủy Lương Văn Tỉnh họp. Bí thư tỉnh uỷ Lương Văn Tỉnh nói."),
      ElementsAre("Bí thư Tỉnh ủy"));
}

TEST(FindOfficials, ACommaListGivesEachTheirOwnOffices) {
  const auto officials =
      officials_in("Dự có: Lương Văn Tỉnh - Bí thư Tỉnh ủy; Trần Khắc Duệ - Chủ tịch UBND tỉnh.");
  ASSERT_THAT(officials, SizeIs(2));
  EXPECT_THAT(texts_of(officials[0].offices), ElementsAre("Bí thư Tỉnh ủy"));
  EXPECT_THAT(texts_of(officials[1].offices), ElementsAre("Chủ tịch UBND tỉnh"));
}

TEST(FindOfficials, TheMostFrequentSpellingIsTheName) {
  const auto officials = officials_in(
      "Bộ trưởng Trương Hoà Thuý họp. Bộ trưởng Trương Hòa Thúy nói. Bà Trương Hòa Thúy hỏi.");
  ASSERT_THAT(officials, SizeIs(1));
  EXPECT_EQ(officials.front().name, "Trương Hòa Thúy");
  EXPECT_EQ(officials.front().id, official_id("Trương Hòa Thúy"));
  EXPECT_EQ(officials.front().mentions, 3U);
}

TEST(FindOfficials, CapitalsBecomeTitleCase) {
  const auto officials = officials_in("", "CHỦ TỊCH UBND TỈNH ĐẶNG VĂN KHOA TIẾP DÂN");
  ASSERT_THAT(officials, SizeIs(1));
  EXPECT_EQ(officials.front().name, "Đặng Văn Khoa");
}

TEST(FindOfficials, GivenNamesCountWhenOnlyOnePersonBearsThem) {
  const auto officials = officials_in(
      "Ông Trần Phước Lành, phó chủ tịch UBND tỉnh, đến sớm. Ông Lành hỏi. Ông Lành giao việc.");
  ASSERT_THAT(officials, SizeIs(1));
  EXPECT_EQ(officials.front().mentions, 3U);
}

TEST(FindOfficials, GivenNamesOfTwoPeopleCountForNeither) {
  const auto officials = officials_in(
      "Ông Trần Phước Lành, phó chủ tịch UBND tỉnh, và ông Ung Đình Lành, chủ tịch UBND huyện, "
      "đến sớm. Ông Lành hỏi.");
  ASSERT_THAT(officials, SizeIs(2));
  EXPECT_EQ(officials[0].mentions, 1U);
  EXPECT_EQ(officials[1].mentions, 1U);
}

TEST(FindOfficials, GivenNamesThatTwoMayBearAreJoinedToNeither) {
  const auto officials = officials_in(
      "Bộ trưởng Nguyễn Hoàng Ánh gặp Thứ trưởng Trần Hoàng Ánh. Bí thư Tỉnh ủy Hoàng Ánh dự.");
  ASSERT_THAT(officials, SizeIs(3));
  for (const CitedOfficial& official : officials) EXPECT_THAT(official.offices, SizeIs(1));
}

TEST(FindOfficials, TheGivenNameOfAJoinedNameMeansThePerson) {
  EXPECT_EQ(officials_in("Bộ trưởng Nguyễn Hoàng Ánh dự họp. Bộ trưởng Hoàng Ánh nói. Ông Ánh về.")
                .front()
                .mentions,
            3U);
}

TEST(FindOfficials, TitlesAloneCountForTheirOnlyHolder) {
  const auto officials =
      officials_in("Bí thư Thành ủy Đinh Thế Vinh kết luận. Bí thư Thành ủy yêu cầu làm ngay.");
  ASSERT_THAT(officials, SizeIs(1));
  EXPECT_EQ(officials.front().mentions, 2U);
}

TEST(FindOfficials, OfficesArePartedIntoTitleOrganAndPlace) {
  const auto officials = officials_in("Ông Hồ Quốc Tuân, nguyên Phó Chủ tịch UBND tỉnh Quảng Nam.");
  ASSERT_THAT(officials, SizeIs(1));
  const CitedOffice wanted{.text = "nguyên Phó Chủ tịch UBND tỉnh Quảng Nam",
                           .title = "nguyên Phó Chủ tịch",
                           .organ = "UBND",
                           .place = "tỉnh Quảng Nam"};
  EXPECT_THAT(officials.front().offices, ElementsAre(wanted));
}

TEST(FindOfficials, EachMentionTellsHowItWasUnderstood) {
  EXPECT_THAT(
      mentions_of_first("Bí thư Thành ủy Hà Nội Đinh Thế Vinh họp. Ông Vinh hỏi. Bí thư Thành ủy "
                        "kết luận. Đinh Thế Vinh về."),
      ElementsAre("Đinh Thế Vinh: office_before", "Vinh: given_name",
                  "Bí thư Thành ủy: office_alone", "Đinh Thế Vinh: name"));
  EXPECT_THAT(mentions_of_first("Ông Lê Sáu, Bộ trưởng, đến."),
              ElementsAre("Lê Sáu: office_after"));
  EXPECT_THAT(mentions_of_first("Đồng chí Lê Văn Sáu đến."), ElementsAre("Lê Văn Sáu: comrade"));
  EXPECT_THAT(mentions_of_first("Lê Văn Sáu được bầu giữ chức Bí thư Tỉnh ủy."),
              ElementsAre("Lê Văn Sáu: appointment"));
}

TEST(FindOfficials, MentionsAreBytesOfTheTextAsItCame) {
  // Decomposed, and with a no-break space: longer than the normalised text.
  const std::string body = "Bo\u0323\u0302 tru\u031Bo\u031B\u0309ng\u00A0Tra\u0302\u0300n Ánh đến.";
  EXPECT_THAT(mentions_of_first(body), ElementsAre("Tra\u0302\u0300n Ánh: office_before"));
}

TEST(FindOfficials, AnOfficeThatTwoMayHoldIsNobodysMention) {
  EXPECT_THAT(mentions_of_first("Bộ trưởng Bộ Y tế Lê Văn Sáu và Bộ trưởng Bộ Tài chính Vũ Văn Bảy "
                                "họp. Bộ trưởng yêu cầu làm ngay."),
              SizeIs(1));
}

TEST(FindOfficials, TheFirstFiftyMentionsAreKeptAndAllAreCounted) {
  std::string body = "Bộ trưởng Lê Văn Sáu đến. ";
  for (int i = 0; i < 200; ++i) body += "Ông Sáu hỏi. ";
  const auto officials = officials_in(body);
  ASSERT_THAT(officials, SizeIs(1));
  EXPECT_EQ(officials.front().mentions, 201U);
  EXPECT_THAT(officials.front().occurrences, SizeIs(50));
}

TEST(FindOfficials, DecomposedTextReadsTheSame) {
  EXPECT_THAT(officials_in("Bo\u0323\u0302 tru\u031Bo\u031B\u0309ng Tra\u0302\u0300n A\u0301nh"),
              SizeIs(1));
}

TEST(FindOfficials, NoBreakSpaceParts) {
  EXPECT_THAT(officials_in("Bộ trưởng\u00A0Trần\u00A0Văn Ánh nói."), SizeIs(1));
}

TEST(FindOfficials, EmptyTextHasNone) {
  EXPECT_THAT(officials_in(""), IsEmpty());
}

/// Seconds of this process (not of its neighbours) that an article of `count` times `unit` takes.
double seconds_for(std::string_view unit, std::size_t count) {
  std::string body;
  for (std::size_t i = 0; i < count; ++i) body += unit;
  const NormalizedText text = normalize(body);
  const std::clock_t begin = std::clock();
  find_officials(normalize(""), text);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(FindOfficials, TimeGrowsWithTheTextOnly) {
  for (std::string_view unit :
       {"Nguyễn Văn Ánh ", "Nguyễn Văn Ánh, ", "Chủ tịch UBND ", "Chủ tịch, ", "(", "Ông ",
        "các phường Lê Lợi, ", "đồng chí Lê Văn Sáu; ", "Giám đốc và của ", "Ảnh: Lê Sáu ",
        "Bí thư Nguyễn "}) {
    const double small = seconds_for(unit, 500) + 0.002;
    EXPECT_LT(seconds_for(unit, 4000), 8 * 4 * small) << unit;
  }
}

}  // namespace
}  // namespace tracuu
