#include "schema/document_number/document_number.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string id(std::string_view text) {
  const auto number = parse_document_number(text);
  return number ? document_id(*number) : "refused";
}

/// What the scanner of running text finds where `text` begins.
std::string at_start(std::string_view text) {
  const auto token = match_document_number(text, 0);
  return token ? token->number.canonical + "|" + std::string(text.substr(token->end)) : "nothing";
}

TEST(ParseDocumentNumber, PartyNumbersMeetInEverySpelling) {
  for (const char* text :
       {"64-NQ/TW", "64-NQ/TƯ", "64-NQ/T.Ư", "64-NQ/T.Ư.", "64-NQ/Tư", "64/NQ-TW", "64/NQ/TW",
        "64-NQ-TW", "64-NQTW", "64 - NQ / TW", "64 \u2013 NQ/TƯ", "64-nq/tw", "064-NQ/TW"}) {
    EXPECT_EQ(id(text), "64-NQ/TW") << text;
  }
}

TEST(ParseDocumentNumber, DecreesMeetInEverySpelling) {
  for (const char* text :
       {"73/2024/NĐ-CP", "73/2024/ND-CP", "73/2024/N\u00D0-CP", "73/2024-NĐ/CP", "73-2024-NĐ-CP",
        "73 /2024/ NĐ - CP", "73/2024/nđ-cp", "73/2024/NĐCP", "73/2024/NDD-CP"}) {
    EXPECT_EQ(id(text), "73/2024/NĐ-CP") << text;
  }
}

TEST(ParseDocumentNumber, ProvincialAndCentralCommitteesStayApart) {
  EXPECT_EQ(id("09-NQ/TU"), "09-NQ/TU");
  EXPECT_EQ(id("09-NQ/TƯ"), "09-NQ/TW");
}

TEST(ParseDocumentNumber, PartyOrgansTakeThePartyShape) {
  EXPECT_EQ(id("7/HD-BTCTW"), "07-HD/BTCTW");
  EXPECT_EQ(id("31/QĐ-UBKTTU"), "31-QĐ/UBKTTU");
  EXPECT_EQ(id("12/KH-VPHU"), "12-KH/VPHU");
  EXPECT_EQ(id("3/NQ-ĐUCP"), "03-NQ/ĐUCP");
}

TEST(ParseDocumentNumber, ATelegramOfAStateCommitteeIsNoPartyDocument) {
  EXPECT_EQ(id("04/CĐ-TW"), "04/CĐ-TW");
}

TEST(ParseDocumentNumber, SerialsHaveTwoDigitsAtLeast) {
  EXPECT_EQ(id("5/2021/TT-BYT"), "05/2021/TT-BYT");
  EXPECT_EQ(id("005/2021/TT-BYT"), "05/2021/TT-BYT");
  EXPECT_EQ(id("9a/2009/NQ-CP"), "09a/NQ-CP");
  EXPECT_EQ(id("1.515/QĐ-UBND"), "1515/QĐ-UBND");
  EXPECT_EQ(id("0/2021/TT-BYT"), "refused");
}

TEST(ParseDocumentNumber, ANumberThatLooksLikeAYearIsASerial) {
  EXPECT_EQ(id("1998/QĐ-TTg"), "1998/QĐ-TTg");
  EXPECT_EQ(id("2021/UBND-NC"), "2021/UBND-NC");
  EXPECT_EQ(id("2005/2006/QĐ-UBND"), "2005/2006/QĐ-UBND");
}

TEST(ParseDocumentNumber, GovernmentResolutionsHadNoYearFrom2009To2024) {
  EXPECT_EQ(id("58/2008/NQ-CP"), "58/2008/NQ-CP");
  EXPECT_EQ(id("58/2009/NQ-CP"), "58/NQ-CP");
  EXPECT_EQ(id("58/2024/NQ-CP"), "58/NQ-CP");
  EXPECT_EQ(id("66.3/2025/NQ-CP"), "66.3/2025/NQ-CP");
}

TEST(ParseDocumentNumber, DirectivesOfThePrimeMinisterHaveNoYearFrom2009) {
  EXPECT_EQ(id("15/2008/CT-TTg"), "15/2008/CT-TTg");
  EXPECT_EQ(id("15/2019/CT-TTg"), "15/CT-TTg");
}

TEST(ParseDocumentNumber, DecisionsWithAndWithoutYearAreTwoDocuments) {
  EXPECT_NE(id("32/2018/QĐ-TTg"), id("32/QĐ-TTg"));
}

TEST(ParseDocumentNumber, ActsOfTheAssemblyCarryNoType) {
  EXPECT_EQ(id("72/2020/QH14"), "72/2020/QH14");
  EXPECT_EQ(id("72/2020/NQ-QH14"), "72/2020/QH14");
  EXPECT_EQ(id("595/2022/UBTVQH15"), "595/2022/UBTVQH15");
  EXPECT_EQ(id("595/2022/NQ-UBTVQH15"), "595/2022/UBTVQH15");
  EXPECT_EQ(id("754/2005/NQ-UBTVQH11"), "754/2005/NQ-UBTVQH11");
  EXPECT_EQ(id("847/NQ-UBTVQH15"), "847/NQ-UBTVQH15");
}

TEST(ParseDocumentNumber, IssuersTakeTheirOfficialSpelling) {
  EXPECT_EQ(id("9/2016/TT-BGD&ĐT"), "09/2016/TT-BGDĐT");
  EXPECT_EQ(id("9/2016/TT-BGDDT"), "09/2016/TT-BGDĐT");
  EXPECT_EQ(id("9/2016/TT-BGD-ĐT"), "09/2016/TT-BGDĐT");
  EXPECT_EQ(id("9/2016/TT-BLĐ-TB&XH"), "09/2016/TT-BLĐTBXH");
  EXPECT_EQ(id("77/QĐ-TTG"), "77/QĐ-TTg");
  EXPECT_EQ(id("77/TTR-SNV"), "77/TTr-SNV");
  EXPECT_EQ(id("77-CTR/TU"), "77-CTr/TU");
}

TEST(ParseDocumentNumber, TypesThatDifferByAStrokeStayApart) {
  EXPECT_EQ(id("6-ĐA/TU"), "06-ĐA/TU");
  EXPECT_EQ(id("6/DA-UBND"), "06/DA-UBND");
  EXPECT_EQ(id("6/HD-UBND"), "06/HD-UBND");
  EXPECT_EQ(id("6/HĐ-UBND"), "06/HĐ-UBND");
}

TEST(ParseDocumentNumber, DispatchesNameIssuerAndUnit) {
  EXPECT_EQ(id("5120/UBND-ĐT"), "5120/UBND-ĐT");
  EXPECT_EQ(id("118/UBND-TN&MT"), "118/UBND-TN&MT");
  EXPECT_EQ(id("906/TTg-KTN"), "906/TTg-KTN");
  EXPECT_EQ(id("4417/BTC-TCT"), "4417/BTC-TCT");
}

TEST(ParseDocumentNumber, JointCircularsNameAllIssuers) {
  EXPECT_EQ(id("11/2014/TTLT/BNV-BTC"), "11/2014/TTLT-BNV-BTC");
  EXPECT_EQ(id("11/2014/TTLT-BNV- BTC"), "11/2014/TTLT-BNV-BTC");
  EXPECT_EQ(id("11/2014/TTLT-BNN&PTNT-BTC-VKSNDTC"), "11/2014/TTLT-BNNPTNT-BTC-VKSNDTC");
}

TEST(ParseDocumentNumber, StandardsKeepTheirParts) {
  EXPECT_EQ(id("QCVN 41:2024/BGTVT"), "QCVN 41:2024/BGTVT");
  EXPECT_EQ(id("QCVN 01-1 : 2018/BYT"), "QCVN 01-1:2018/BYT");
  EXPECT_EQ(id("QCVN 62-MT:2016/BTNMT"), "QCVN 62-MT:2016/BTNMT");
  EXPECT_EQ(id("TCVN ISO/IEC 17025:2017"), "TCVN ISO/IEC 17025:2017");
  EXPECT_EQ(id("TCVN 5574"), "refused");
}

TEST(ParseDocumentNumber, CourtsNumberByMatterAndLevel) {
  EXPECT_EQ(id("17/2023/DS-PT"), "17/2023/DS-PT");
  EXPECT_EQ(id("3/2021/HNGĐ-ST"), "03/2021/HNGĐ-ST");
  EXPECT_EQ(id("9/2019/AL"), "09/2019/AL");
}

TEST(ParseDocumentNumber, OldFormsStayAsTheyWere) {
  EXPECT_EQ(id("81-CP"), "81/CP");
  EXPECT_EQ(id("81/CP"), "81/CP");
  EXPECT_EQ(id("24/2007/CP"), "24/2007/CP");
  EXPECT_EQ(id("217-HĐBT"), "217/HĐBT");
  EXPECT_EQ(id("51/SL"), "51/SL");
  EXPECT_EQ(id("88/QĐ-UB"), "88/QĐ-UB");
}

TEST(ParseDocumentNumber, PermitsAreRefused) {
  EXPECT_EQ(id("412/GP-BTTTT"), "refused");
  EXPECT_EQ(id("412/GPXD-SXD"), "refused");
  EXPECT_EQ(id("412/GCN-UBND"), "refused");
  EXPECT_EQ(id("412/BYT-GPHĐ"), "refused");
}

TEST(ParseDocumentNumber, WhatIsNoNumberIsRefusedWithTheValue) {
  for (const char* text :
       {"", "28", "NQ", "28-NQ", "2020-2025", "17/11/2022", "1A-QL", "28-NQ/TW và"}) {
    EXPECT_EQ(id(text), "refused") << text;
  }
  EXPECT_NE(parse_document_number("1A-QL").error().message.find("1A-QL"), std::string::npos);
}

TEST(ParseDocumentNumber, TheCanonicalSpellingReadsAsItself) {
  for (const char* text : {"64-NQ/TW", "66.3/2025/NQ-CP", "1100/X11-X14", "QCVN 62-MT:2016/BTNMT",
                           "11/2014/TTLT-BNV-BTC", "51/SL", "09/2019/AL", "85/QĐ-XPVPHC"}) {
    EXPECT_EQ(id(text), text);
  }
}

TEST(DocumentNumber, PartsAreNamed) {
  const auto number = parse_document_number("4446/QĐ-UBND-NC").value();
  EXPECT_EQ(number.family, DocumentFamily::StateIndividual);
  EXPECT_EQ(number.type, "QĐ");
  EXPECT_EQ(number.serial, "4446");
  EXPECT_EQ(number.issuer, "UBND-NC");
  EXPECT_EQ(number.year, std::nullopt);
  EXPECT_EQ(parse_document_number("73/2024/NĐ-CP")->year, 2024);
}

TEST(DocumentKind, TheNounDecidesWhereTheSymbolDoesNot) {
  const auto act = parse_document_number("72/2020/QH14").value();
  EXPECT_EQ(document_kind(act), "resolution");
  EXPECT_EQ(document_kind(act, "Luật"), "law");
  const auto directive = parse_document_number("32-CT/TU").value();
  EXPECT_EQ(document_kind(directive), "directive");
  EXPECT_EQ(document_kind(directive, "Chương trình hành động"), "programme");
  const auto decision = parse_document_number("181-QĐ/TW").value();
  EXPECT_EQ(document_kind(decision), "decision");
  EXPECT_EQ(document_kind(decision, "Quy định"), "regulation");
  const auto untyped = parse_document_number("431/BNV").value();
  EXPECT_EQ(document_kind(untyped), "dispatch");
  EXPECT_EQ(document_kind(untyped, "Quyết định"), "decision");
}

TEST(DocumentKind, ANounThatCannotNameTheNumberSaysNothing) {
  EXPECT_EQ(document_kind(parse_document_number("06/QĐ-TTg").value(), "Đề án"), "decision");
}

TEST(DocumentKind, FamiliesWithoutTypeHaveKinds) {
  EXPECT_EQ(document_kind(parse_document_number("5120/UBND-ĐT").value()), "dispatch");
  EXPECT_EQ(document_kind(parse_document_number("QCVN 41:2024/BGTVT").value()), "standard");
  EXPECT_EQ(document_kind(parse_document_number("17/2023/DS-PT").value()), "judgment");
  EXPECT_EQ(document_kind(parse_document_number("9/2019/AL").value()), "precedent");
}

TEST(DocumentSlug, KeepsTheStrokeAndNoSlash) {
  EXPECT_EQ(document_slug("28-NQ/TW"), "28-nq-tw");
  EXPECT_EQ(document_slug("178/2024/NĐ-CP"), "178-2024-nđ-cp");
  EXPECT_EQ(document_slug("QCVN 06:2022/BXD"), "qcvn-06-2022-bxd");
  EXPECT_EQ(document_slug("422/UBND-GD&ĐT"), "422-ubnd-gd-đt");
}

TEST(ShortFormKey, IsSharedByAllThatBearTypeAndSerial) {
  for (const char* text : {"28-NQ/TW", "28/NQ-CP", "28/2019/NQ-HĐND", "28/2022/QH15"}) {
    EXPECT_EQ(short_form_key(parse_document_number(text).value()), "nq 28") << text;
  }
  EXPECT_EQ(short_form_key(parse_document_number("5120/UBND-ĐT").value()), std::nullopt);
}

TEST(MatchDocumentNumber, EndsWhereTheSymbolEnds) {
  EXPECT_EQ(at_start("92/2015/QH13. Các quy định"), "92/2015/QH13|. Các quy định");
  EXPECT_EQ(at_start("18-NQ/T.Ư. Theo đó"), "18-NQ/TW|. Theo đó");
  EXPECT_EQ(at_start("100/2019/NĐ-CP - CSGT xử phạt"), "100/2019/NĐ-CP| - CSGT xử phạt");
  EXPECT_EQ(at_start("45/QĐ-UBNDtỉnh"), "45/QĐ-UBND|tỉnh");
  EXPECT_EQ(at_start("45/QĐ-TTg, ngày"), "45/QĐ-TTg|, ngày");
  EXPECT_EQ(at_start("92/2015/QH13ngày"), "92/2015/QH13|ngày");
  EXPECT_EQ(at_start("3327/QĐ-UBND.NC"), "3327/QĐ-UBND|.NC");
}

TEST(MatchDocumentNumber, BrandsScoresRoadsAndFormsAreNoNumbers) {
  for (const char* text :
       {"7-Eleven",        "5-Series",  "95-III",   "17-Jun",    "112-BLHS",    "24.5 - PV",
        "18 - Bộ Tư lệnh", "8-M.U",     "95897-TS", "1A-QL",     "2-1",         "2017 - Cup",
        "37/PA++",         "37-PA",     "6110-VN2", "641 - Chi", "409/12",      "1 - CTCP",
        "12/01/2023",      "2020-2025", "3 - PVF",  "5 - Đồng",  "90/GP-BTTTT", "3 bàn"}) {
    EXPECT_EQ(at_start(text), "nothing") << text;
  }
}

TEST(MatchDocumentNumber, RunningTextNeedsCapitals) {
  EXPECT_EQ(at_start("73/2024/nđ-cp"), "nothing");
  EXPECT_EQ(at_start("73/2024/NĐ-CP"), "73/2024/NĐ-CP|");
}

TEST(MatchDocumentNumber, StartsNotInsideAWordOrNumber) {
  EXPECT_FALSE(match_document_number("QN28-NQ/TW", 2));
  EXPECT_FALSE(match_document_number("128-NQ/TW", 1));
  EXPECT_FALSE(match_document_number("66.7/2025/NQ-CP", 3));
  EXPECT_FALSE(match_document_number("12/28-NQ/TW", 3));
  EXPECT_FALSE(match_document_number("10-MT:2015/BTNMT", 6));
  EXPECT_TRUE(match_document_number("(28-NQ/TW)", 1));
}

}  // namespace
}  // namespace tracuu
