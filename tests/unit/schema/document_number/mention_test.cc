#include "schema/document_number/mention.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using namespace std::chrono_literals;

constexpr Day kPublished{2024y / std::chrono::June / 15};

std::vector<NumberMention> mentions(std::string_view text,
                                    std::optional<Day> published = kPublished) {
  return find_document_numbers(normalize(text), published);
}

std::string ids(std::string_view text, std::optional<Day> published = kPublished) {
  std::string all;
  for (const NumberMention& mention : mentions(text, published)) {
    all += (all.empty() ? "" : " | ") + mention.number.canonical;
  }
  return all;
}

NumberMention only(std::string_view text, std::optional<Day> published = kPublished) {
  const auto found = mentions(text, published);
  EXPECT_EQ(found.size(), 1U) << text;
  return found.empty() ? NumberMention{} : found.front();
}

TEST(FindDocumentNumbers, TheMentionCoversTheNounAndItsBytesAreTheOriginals) {
  const std::string text = "Theo Nghị quyết s\u1ED1\u00A064\u2013NQ/TƯ, các xã";
  const auto mention = only(text);
  EXPECT_EQ(text.substr(mention.begin, mention.end - mention.begin),
            "Nghị quyết s\u1ED1\u00A064\u2013NQ/TƯ");
  EXPECT_EQ(mention.type_noun, "Nghị quyết");
  EXPECT_EQ(mention.resolved_by, ResolvedBy::Explicit);
}

TEST(FindDocumentNumbers, AfterANounAnyCaseIsANumber) {
  EXPECT_EQ(ids("theo nghị định 73/2024/nđ-cp về lương"), "73/2024/NĐ-CP");
  EXPECT_EQ(ids("NGHỊ QUYẾT SỐ 64-NQ/TW"), "64-NQ/TW");
  EXPECT_EQ(ids("chỉ số 73/2024/nđ-cp"), "");
}

TEST(FindDocumentNumbers, AfterANounAnySymbolIsANumber) {
  EXPECT_EQ(ids("Công văn số 318/PC45-Đ3 gửi cục"), "318/PC45-Đ3");
  EXPECT_EQ(ids("mã số 318/PC45-Đ3"), "");
}

TEST(FindDocumentNumbers, AnUnknownTypeWithAYearNeedsANounAndAKnownIssuer) {
  EXPECT_EQ(ids("Văn bản số 116/2017/PĐ-BKHĐT là giả"), "116/2017/PĐ-BKHĐT");
  EXPECT_EQ(ids("mã số 116/2017/PĐ-BKHĐT"), "");
  EXPECT_EQ(ids("Văn bản số 116/2017/PĐ-XYZW"), "");
}

TEST(FindDocumentNumbers, AnAbbreviationDoesNotVouchForAnySymbol) {
  EXPECT_EQ(ids("tàu cá KH 90114-TS cùng 5 thuyền viên"), "");
  EXPECT_EQ(ids("NĐ 73/2024/NĐ-CP, QĐ 118/QĐ-UBND"), "73/2024/NĐ-CP | 118/QĐ-UBND");
}

TEST(FindDocumentNumbers, ALostBlankOrSeparatorDoesNotHide) {
  EXPECT_EQ(ids("Nghị quyết số64-NQ/TW"), "64-NQ/TW");
  EXPECT_EQ(ids("theo NĐ73/2024/NĐ-CP"), "73/2024/NĐ-CP");
  EXPECT_EQ(ids("Chỉ thị 13 CT/TW"), "13-CT/TW");
  EXPECT_EQ(ids("Văn bản số 417/UBND - TNMT gửi sở"), "417/UBND-TNMT");
}

TEST(FindDocumentNumbers, AListSharesItsLastSymbol) {
  EXPECT_EQ(ids("các nghị quyết số 21, 22; 23 và 24-NQ/TW"),
            "21-NQ/TW | 22-NQ/TW | 23-NQ/TW | 24-NQ/TW");
  EXPECT_EQ(ids("Thông tư 05, 06/2020/TT-BYT"), "05/2020/TT-BYT | 06/2020/TT-BYT");
  EXPECT_EQ(ids("Thông tư 05/2019 và 06/2020/TT-BYT"), "05/2019/TT-BYT | 06/2020/TT-BYT");
  EXPECT_EQ(ids("Nghị quyết 21,22-NQ/TW"), "21-NQ/TW | 22-NQ/TW");
}

TEST(FindDocumentNumbers, AListNeedsItsNoun) {
  EXPECT_EQ(ids("các năm 21, 22-NQ/TW"), "22-NQ/TW");
}

TEST(FindDocumentNumbers, ASymbolOfAnotherTypeIsNotShared) {
  EXPECT_EQ(ids("Nghị định 73, 24-NQ/TW"), "24-NQ/TW");
}

TEST(FindDocumentNumbers, AShortFormMeansTheWholeOneBeforeOrAfterIt) {
  EXPECT_EQ(ids("Nghị định 73 (Nghị định 73/2024/NĐ-CP). Theo nghị định số 73,"),
            "73/2024/NĐ-CP | 73/2024/NĐ-CP | 73/2024/NĐ-CP");
  EXPECT_EQ(mentions("Nghị định 73/2024/NĐ-CP; Nghị định 73").back().resolved_by,
            ResolvedBy::Context);
}

TEST(FindDocumentNumbers, AShortFormThatMayMeanTwoMeansNone) {
  EXPECT_EQ(ids("Nghị quyết 42/2017/QH14 và Nghị quyết 42-NQ/TW. Nghị quyết 42 nêu"),
            "42/2017/QH14 | 42-NQ/TW");
}

TEST(FindDocumentNumbers, TheNamedIssuerChoosesBetweenTwo) {
  EXPECT_EQ(ids("Nghị quyết 42/2017/QH14, Nghị quyết 42-NQ/TW. Nghị quyết 42 của Quốc hội nêu"),
            "42/2017/QH14 | 42-NQ/TW | 42/2017/QH14");
}

TEST(FindDocumentNumbers, TheYearOfAShortFormMustAgree) {
  EXPECT_EQ(ids("Nghị quyết 11/2023/NQ-HĐND. Nghị quyết 11/2023 quy định"),
            "11/2023/NQ-HĐND | 11/2023/NQ-HĐND");
  EXPECT_EQ(ids("Nghị quyết 11/2023/NQ-HĐND. Nghị quyết 11/2019 quy định"), "11/2023/NQ-HĐND");
}

TEST(FindDocumentNumbers, AShortFormOfAnotherTypeIsAnother) {
  EXPECT_EQ(ids("Nghị quyết 64-NQ/TW. Kết luận 64 nêu"), "64-NQ/TW");
}

TEST(FindDocumentNumbers, WhatIsCountedIsNoNumber) {
  EXPECT_EQ(ids("Kế hoạch 05/KH-UBND; kế hoạch 5 năm 2021-2025"), "05/KH-UBND");
  EXPECT_EQ(ids("Kết luận 03-KL/TW. Ông kết luận 3 nội dung"), "03-KL/TW");
  EXPECT_EQ(ids("Báo cáo 06/BC-UBND. Báo cáo 6 tháng đầu năm"), "06/BC-UBND");
  EXPECT_EQ(ids("Quyết định 100/QĐ-UBND; quyết định 100% do dân"), "100/QĐ-UBND");
}

TEST(FindDocumentNumbers, ShortFormsWithoutAnythingElseAreNothing) {
  EXPECT_EQ(ids("tinh thần Nghị quyết 57, Đề án 06, Chương trình 135, Nghị định 100"), "");
}

TEST(FindDocumentNumbers, TheIssuerMayStandBeforeItsVerb) {
  const auto plan = only("Ngày 22/11/2018, UBND tỉnh Đắk Nông đã ban hành Kế hoạch số 613/KH-UBND");
  EXPECT_EQ(plan.issuer, "UBND tỉnh Đắk Nông");
  EXPECT_EQ(plan.place, " tỉnh Đắk Nông");
  EXPECT_EQ(plan.document_day, (Day{2018y / std::chrono::November / 22}));
  EXPECT_EQ(only("Thủ tướng Chính phủ Lê Văn An vừa ký Chỉ thị số 14/CT-TTg").issuer,
            "Thủ tướng Chính phủ");
  const auto chair = only("Chủ tịch UBND tỉnh Lê Văn An đã ký Quyết định số 183/QĐ-UBND");
  EXPECT_EQ(chair.issuer, "Chủ tịch UBND tỉnh");
  EXPECT_EQ(ids("Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 19"), "19-KH/TU");
}

TEST(FindDocumentNumbers, ADayWithoutAYearIsThatOfPublication) {
  EXPECT_EQ(only("Văn bản số 528/UBND-VP ngày 29/5 của UBND huyện").year, 2024);
  EXPECT_EQ(only("Văn bản số 528/UBND-VP ngày 29/12 của UBND huyện").year, 2023);
}

TEST(FindDocumentNumbers, NewsOfADocumentGiveItsYear) {
  EXPECT_EQ(only("Thủ tướng vừa ký Chỉ thị số 14/CT-TTg").year, 2024);
  EXPECT_EQ(only("Thủ tướng đã ký Chỉ thị số 14/CT-TTg").year, std::nullopt);
}

TEST(FindDocumentNumbers, ShortFormsShareAnIssuer) {
  EXPECT_EQ(ids("Nghị quyết số 18 và Nghị quyết số 19 của Trung ương Đảng"), "18-NQ/TW | 19-NQ/TW");
  EXPECT_EQ(
      ids("Thông tư số 219/2013, Thông tư số 26/2015 và Thông tư số 173/2016 của Bộ Tài chính"),
      "219/2013/TT-BTC | 26/2015/TT-BTC | 173/2016/TT-BTC");
  EXPECT_EQ(
      ids("UBND huyện có Quyết định số 1210 ngày 25/8/2017 và Quyết định số 1534 ngày 8/11/2017"),
      "1210/QĐ-UBND | 1534/QĐ-UBND");
  EXPECT_EQ(ids("Nghị quyết 35, hội nghị bàn Nghị quyết số 19 của Trung ương Đảng"), "19-NQ/TW");
}

TEST(FindDocumentNumbers, TheIssuerMayFollowAShortFormOutright) {
  EXPECT_EQ(ids("phát huy Nghị quyết 04 Bộ Chính trị"), "04-NQ/TW");
}

TEST(FindDocumentNumbers, NamedDocumentsAndTeamsHaveNoNumber) {
  for (const char* text :
       {"Nghị quyết Trung ương 5 khóa XII", "Nghị quyết Hội nghị lần thứ 8",
        "Nghị quyết Đại hội XIII", "thông cáo báo chí số 14", "Ban Chỉ đạo 35",
        "Đoàn kiểm tra số 1922", "kỳ họp thứ 8", "Điều 51", "thửa đất số 77",
        "Đề án 06/CP của ngành", "Số giấy phép: 118/GP-CBC", "Giấy phép xây dựng số 42/GPXD",
        "lô đất CV1, hợp đồng số 02/2016/HĐBT", "Luật 12: cầu thủ"}) {
    EXPECT_EQ(ids(text), "") << text;
  }
}

TEST(FindDocumentNumbers, TheTailGivesDayIssuerAndTerm) {
  const auto mention = only(
      "Nghị quyết số 64-NQ/TW, ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng khóa XII về tổ "
      "chức");
  EXPECT_EQ(mention.document_day, Day(2017y / std::chrono::October / 25));
  EXPECT_EQ(mention.year, 2017);
  EXPECT_EQ(mention.issuer, "Ban Chấp hành Trung ương Đảng");
  EXPECT_EQ(mention.term, "XII");
}

TEST(FindDocumentNumbers, TheTailMayNameTheConference) {
  const auto mention =
      only("Nghị quyết số 64-NQ/TW Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa 13");
  EXPECT_EQ(mention.issuer, "Ban Chấp hành Trung ương");
  EXPECT_EQ(mention.term, "XIII");
}

TEST(FindDocumentNumbers, TheIssuerKeepsItsPlace) {
  EXPECT_EQ(only("Quyết định 118/QĐ-UBND ngày 3/4/2020 của UBND tỉnh Bắc Giang về giá").issuer,
            "UBND tỉnh Bắc Giang");
  EXPECT_EQ(only("Kế hoạch 118/KH-UBND của UBND TP.HCM").issuer, "UBND TP.HCM");
}

TEST(FindDocumentNumbers, TheIssuerMayStandBeforeTheVerb) {
  EXPECT_EQ(only("Bộ Chính trị đã ban hành Quy định số 131-QĐ/TW về kiểm soát").issuer,
            "Bộ Chính trị");
  EXPECT_EQ(only("Bộ Chính trị bàn về Quy định số 131-QĐ/TW").issuer, "");
}

TEST(FindDocumentNumbers, TheYearMayStandAfterTheNumber) {
  EXPECT_EQ(only("Nghị quyết số 58/NQ-CP năm 2016 về doanh nghiệp").year, 2016);
  EXPECT_EQ(only("Nghị quyết số 58/2016/NQ-CP").year, 2016);
  EXPECT_EQ(only("Nghị quyết số 58/2016/NQ-CP").number.year, std::nullopt);
}

TEST(FindDocumentNumbers, AResolutionOfEarly2025LosesTheYearThatThePressInserts) {
  EXPECT_EQ(ids("Nghị quyết 25/2025/NQ-CP ngày 5/2/2025"), "25/NQ-CP");
  EXPECT_EQ(ids("Nghị quyết 25/2025/NQ-CP ngày 5/9/2025"), "25/2025/NQ-CP");
}

TEST(FindDocumentNumbers, TheNamedIssuerMendsTheSymbolAndSaysSo) {
  const auto central = only("Chỉ thị số 44-CT/TU của Ban Bí thư");
  EXPECT_EQ(central.number.canonical, "44-CT/TW");
  EXPECT_EQ(central.repairs, std::vector<std::string>{"TU->TW: của Ban Bí thư"});
  const auto misprint = only("Quyết định 1190/QĐ-TTP của Thủ tướng Chính phủ");
  EXPECT_EQ(misprint.number.canonical, "1190/QĐ-TTg");
  EXPECT_EQ(misprint.repairs.size(), 1U);
}

TEST(FindDocumentNumbers, AKnownSymbolIsNotMendedByAnotherIssuer) {
  EXPECT_EQ(only("Nghị quyết 64-NQ/TU của Tỉnh ủy Hà Giang").number.canonical, "64-NQ/TU");
  EXPECT_EQ(only("Quyết định 1190/QĐ-BTC của Thủ tướng").number.canonical, "1190/QĐ-BTC");
}

TEST(FindDocumentNumbers, ATypeOneLetterAwayIsMendedByItsNoun) {
  EXPECT_EQ(only("Quyết định số 318/QD9-TTg").number.canonical, "318/QĐ-TTg");
}

TEST(FindDocumentNumbers, ALostTermIsThatOfTheYear) {
  EXPECT_EQ(only("nghị quyết số 40/2003/QH về giáo dục").number.canonical, "40/2003/QH11");
}

TEST(FindDocumentNumbers, ALostYearIsThatOfTheArticle) {
  EXPECT_EQ(ids("Nghị định 100/NĐ-CP ngày 30-12-2019"), "100/2019/NĐ-CP");
  EXPECT_EQ(ids("Nghị định 100/2019/NĐ-CP. Nghị định 100/NĐ-CP nêu"),
            "100/2019/NĐ-CP | 100/2019/NĐ-CP");
  EXPECT_EQ(ids("Nghị định số 132/NĐ-CP ngày 29-9-1961"), "132/NĐ-CP");
}

TEST(FindDocumentNumbers, AYearAfterPublicationIsFlaggedAndKept) {
  const auto mention = only("Thông tư 32/2091/TT-BYT");
  EXPECT_EQ(mention.number.canonical, "32/2091/TT-BYT");
  ASSERT_EQ(mention.repairs.size(), 1U);
  EXPECT_NE(mention.repairs[0].find("suspect"), std::string::npos);
}

TEST(FindDocumentNumbers, ALawsNounMayStandBeforeItsName) {
  const auto law = only("theo Luật Phòng, chống ma túy số 73/2021/QH14 thì");
  EXPECT_EQ(law.type_noun, "Luật");
  EXPECT_EQ(document_kind(law.number, law.type_noun), "law");
  const auto bracketed = only("bộ luật Dân sự (số 91/2015/QH13) có hiệu lực");
  EXPECT_EQ(document_kind(bracketed.number, bracketed.type_noun), "law");
  const auto resolution = only("sửa Luật Đất đai. Quốc hội thông qua 43/2022/QH15");
  EXPECT_EQ(document_kind(resolution.number, resolution.type_noun), "resolution");
}

TEST(FindDocumentNumbers, ElsewhereIsAnAntecedent) {
  const auto title = mentions("Nghị quyết 64-NQ/TW đi vào cuộc sống");
  const auto body =
      find_document_numbers(normalize("Sau khi Nghị quyết 64 ra đời"), kPublished, title);
  ASSERT_EQ(body.size(), 1U);
  EXPECT_EQ(body[0].number.canonical, "64-NQ/TW");
}

TEST(FindDocumentNumbers, TheKindsOfPlanOfACommitteeAreNotTheDocumentItCarriesOut) {
  EXPECT_EQ(ids("Nghị quyết 64-NQ/TW. Kế hoạch thực hiện Nghị quyết 64 của Tỉnh ủy"),
            "64-NQ/TW | 64-NQ/TW");
}

TEST(FindDocumentNumbers, HostileTextsTakeLinearTime) {
  for (const char* part : {"1", "/", "1/", "1-A", "Nghị quyết 1, ", "1 ", "1/QĐ-UBND-", "số "}) {
    std::string text;
    while (text.size() < 40'000) text += part;
    EXPECT_LE(mentions(text).size(), 1U) << part;
  }
}

TEST(FindDocumentNumbers, ATypeThatWasLeftOutIsTheNouns) {
  EXPECT_EQ(ids("Thông tư 12/2023- BYT về giá khám"), "12/2023/TT-BYT");
  EXPECT_EQ(ids("Nghị định 31/2015/CP của Chính phủ"), "31/2015/NĐ-CP");
  EXPECT_EQ(ids("Quyết định số 8/2019/UBND của UBND tỉnh"), "08/2019/QĐ-UBND");
  EXPECT_EQ(only("Thông tư 12/2023-BYT").repairs, std::vector<std::string>{"type added: TT"});
  EXPECT_EQ(ids("Công văn 12/2023-BYT gửi các sở"), "");
  EXPECT_EQ(ids("Nghị quyết 16/2008/CP"), "16/2008/CP");
}

TEST(FindDocumentNumbers, AUnitMayHaveOneCapital) {
  EXPECT_EQ(ids("Công văn số 4708/BKHĐT-Th ngày 9.6.2017"), "4708/BKHĐT-Th");
  EXPECT_EQ(ids("Công văn số 4708/BKHĐT - Theo đó, các sở"), "4708/BKHĐT");
  EXPECT_EQ(ids("Công văn số 4708/BKHĐT-Hà Nội"), "4708/BKHĐT");
}

TEST(FindDocumentNumbers, AMinistryOnceLeftItsBOut) {
  EXPECT_EQ(ids("Quyết định số 709/QĐ-QP của Bộ Quốc phòng"), "709/QĐ-QP");
}

TEST(FindDocumentNumbers, ANumberWhoseSerialIsLostIsNone) {
  EXPECT_EQ(ids("quy chuẩn QCVN 43-.2012/BTNMT về trầm tích"), "");
  EXPECT_EQ(ids("sửa đổi Nghị định /2006/NĐ-CP và Nghị định 11/2012/NĐ-CP"), "11/2012/NĐ-CP");
}

TEST(FindDocumentNumbers, JudgmentsWithoutAHyphenAreTheSame) {
  EXPECT_EQ(ids("Bản án số 7/2015/HSST và bản án số 31/2016/HNGĐ-PT"),
            "07/2015/HS-ST | 31/2016/HNGĐ-PT");
}

TEST(FindDocumentNumbers, AShortFormIsOpenWhereTheArticleHasTwoOfItsNumber) {
  const std::string both =
      " Xã học Nghị quyết số 18-NQ/TU của Tỉnh ủy, huyện học Nghị quyết số 18 của Trung ương Đảng.";
  EXPECT_EQ(ids("Theo Nghị quyết số 18, xã bớt hai phòng." + both), "18-NQ/TU | 18-NQ/TW");
}

TEST(FindDocumentNumbers, TheYearIsPartOfANumberWhereTheArticleOnceWritesItSo) {
  EXPECT_EQ(ids("Quyết định 71/2014 nói về bến đò. Trước ngày có Quyết định 71 ngày 9-8-2014 của "
                "UBND tỉnh, đò chở quá người."),
            "71/2014/QĐ-UBND | 71/2014/QĐ-UBND");
  EXPECT_EQ(ids("Trước ngày có Quyết định 71 ngày 9-8-2014 của UBND tỉnh, đò chở quá người."), "");
  EXPECT_EQ(ids("Quyết định 71/2014 của UBND tỉnh; Quyết định 71 ngày 9-8-2014 của Bộ Y tế"),
            "71/2014/QĐ-UBND | 71/QĐ-BYT");
}

TEST(FindDocumentNumbers, WhoApprovedIsTheIssuer) {
  EXPECT_EQ(ids("được Thủ tướng Chính phủ phê duyệt tại Quyết định số 8217 ngày 3/9/2012"),
            "8217/QĐ-TTg");
  EXPECT_EQ(ids("thẩm quyền của UBND tỉnh quy định tại Nghị định số 43/2014"), "43/2014/NĐ-CP");
}

TEST(FindDocumentNumbers, WhoIssuedMayStandAtTheEndOfTheClause) {
  EXPECT_EQ(ids("Thông tư số 93/2014 về tem bưu ảnh do Bộ Thông tin và Truyền thông ban hành"),
            "93/2014/TT-BTTTT");
  EXPECT_EQ(ids("Thông tư số 93/2014 về phí và Thông tư 5 do Bộ Tài chính ban hành"), "");
  EXPECT_EQ(ids("Thông tư số 93/2014 theo mẫu do Bộ Tài chính ban hành"), "");
  EXPECT_EQ(ids("Thông tư số 93/2014 về tem do Bộ Thông tin và Truyền thông quản lý"), "");
}

TEST(FindDocumentNumbers, DecisionsOfMinistriesHaveNoYearSince2009) {
  EXPECT_EQ(ids("Quyết định 6734 ngày 15.11.2016 của Bộ trưởng Bộ Y tế"), "6734/QĐ-BYT");
  EXPECT_EQ(ids("Chỉ thị số 6 ngày 13/6/2014 của Bộ Y tế"), "06/CT-BYT");
  EXPECT_EQ(ids("Quyết định 16 năm 2007 của Bộ Y tế"), "");
  EXPECT_EQ(ids("Quyết định 6734 của Bộ Y tế"), "");
  EXPECT_EQ(ids("Quyết định 6734 ngày 15.11.2016 của Bộ Nông nghiệp và Phát triển nông thôn"), "");
}

TEST(FindDocumentNumbers, ASlashTooManyInADateIsASlip) {
  EXPECT_EQ(only("Thông báo số 108/TB-HĐTT ngày 04//7/2019 của hội đồng").year, 2019);
}

}  // namespace
}  // namespace tracuu
