#include "server/http/export/citation.h"

#include <gtest/gtest.h>

#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

const ExportPlace kPlace{"https://kho.example", "Kho tin"};

TEST(BibtexEntry, HasWhatACitationNeeds) {
  EXPECT_EQ(bibtex_entry(make_article(), kPlace),
            "@online{tracuu:bai-1,\n"
            "  title = {{Hội nghị sơ kết công tác chuyển đổi số}},\n"
            "  organization = {tin.example},\n"
            "  date = {2023-01-12},\n"
            "  year = {2023},\n"
            "  url = {https://tin.example/bai-1.html},\n"
            "  urldate = {2026-02-03},\n"
            "  langid = {vietnamese},\n"
            "  eprint = {bai-1},\n"
            "  eprinttype = {Kho tin},\n"
            "  note = {Kho tin: https://kho.example/articles/bai-1},\n"
            "}\n\n");
}

TEST(BibtexEntry, WhatTexWouldReadIsWrittenOut) {
  Article article;
  article.id = "x";
  article.title = R"(50% & $5 #1 a_b {c \d ~ ^)";
  const auto entry = bibtex_entry(article, kPlace);
  EXPECT_NE(entry.find(R"({{50\% \& \$5 \#1 a\_b \textbraceleft{}c \textbackslash{}d )"
                       R"(\textasciitilde{} \textasciicircum{}}})"),
            std::string::npos)
      << entry;
}

TEST(BibtexEntry, AnAddressHasNoBraceAndIsElseAsItIs) {
  auto article = make_article();
  article.url = "https://tin.example/a_b?c=%20&d={e}#f";
  EXPECT_NE(bibtex_entry(article, kPlace).find("url = {https://tin.example/a_b?c=%20&d=%7Be%7D#f}"),
            std::string::npos);
}

TEST(BibtexEntry, IdsThatDifferHaveKeysThatDiffer) {
  const auto key = [](const std::string& id) {
    Article article;
    article.id = id;
    const auto entry = bibtex_entry(article, kPlace);
    return entry.substr(0, entry.find(','));
  };
  EXPECT_EQ(key("bài 1"), "@online{tracuu:b_c3_a0i_201");
  EXPECT_NE(key("a_20"), key("a "));
  EXPECT_NE(key("A"), key("a"));
  EXPECT_EQ(key("}, {"), "@online{tracuu:_7d_2c_20_7b");
}

TEST(RisRecord, HasWhatACitationNeeds) {
  EXPECT_EQ(ris_record(make_article(), kPlace),
            "TY  - NEWS\r\n"
            "ID  - bai-1\r\n"
            "TI  - Hội nghị sơ kết công tác chuyển đổi số\r\n"
            "T2  - tin.example\r\n"
            "PY  - 2023\r\n"
            "DA  - 2023/01/12\r\n"
            "Y2  - 2026/02/03\r\n"
            "SE  - Thời sự\r\n"
            "LA  - vi\r\n"
            "UR  - https://tin.example/bai-1.html\r\n"
            "L2  - https://kho.example/articles/bai-1\r\n"
            "DB  - Kho tin\r\n"
            "N1  - SHA-256: " +
                std::string(64, 'a') +
                "\r\n"
                "ER  - \r\n\r\n");
}

TEST(RisRecord, NoValueBeginsALine) {
  auto article = make_article();
  article.title = "Một\r\nER  - \nhai";
  const auto record = ris_record(article, kPlace);
  EXPECT_NE(record.find("TI  - Một  ER  -  hai\r\n"), std::string::npos) << record;
  EXPECT_EQ(record.find("\nER  - "), record.rfind("\nER  - "));
}

}  // namespace
}  // namespace tracuu
