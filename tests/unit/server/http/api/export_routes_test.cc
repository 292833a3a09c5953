#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

class ExportRoutes : public AskedSite {
 protected:
  ExportRoutes() {
    auto second = make_article();
    second.id = "bai-2";
    second.title = "=1+1, \"hai\"";
    service_.articles["bai-2"] = second;
  }
};

TEST_F(ExportRoutes, CsvBeginsWithItsColumns) {
  const auto response = get("/api/v1/export?format=csv&q=Ng%C3%A2n+s%C3%A1ch+2022");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.content_type, "text/csv; charset=utf-8; header=present");
  EXPECT_EQ(header(response, "Content-Disposition"),
            "attachment; filename=\"tracuu-ngan-sach-2022.csv\"");
  EXPECT_EQ(whole(response),
            "\xEF\xBB\xBF"
            "id,title,published,section,source,url,page,officials,official_ids,resolutions,"
            "documents,event_dates,sha256,captured\r\n"
            "bai-1,Hội nghị sơ kết công tác chuyển đổi số,2023-01-12T08:26:00+07:00,Thời sự,"
            "tin.example,https://tin.example/bai-1.html,/articles/bai-1,Trần Thị Mai,"
            "tran-thi-mai-0a1b,28-NQ/TW,57/2019/QH14,2023-01-12," +
                std::string(64, 'a') +
                ",2026-02-03T04:05:06+07:00\r\n"
                "bai-2,\"'=1+1, \"\"hai\"\"\",2023-01-12T08:26:00+07:00,Thời sự,"
                "tin.example,https://tin.example/bai-1.html,/articles/bai-2,Trần Thị Mai,"
                "tran-thi-mai-0a1b,28-NQ/TW,57/2019/QH14,2023-01-12," +
                std::string(64, 'a') + ",2026-02-03T04:05:06+07:00\r\n");
}

TEST_F(ExportRoutes, ALineOfJsonIsAWholeArticle) {
  const auto text = whole(get("/api/v1/export?format=jsonl"));
  const auto line = nlohmann::json::parse(text.substr(0, text.find('\n')));
  EXPECT_EQ(line, json("/api/v1/articles/bai-1"));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 2);
}

TEST_F(ExportRoutes, TheSearchIsPassedOnInItsOrder) {
  EXPECT_EQ(get("/api/v1/export?format=ris&q=x&official=a&sort=oldest&duplicates=show").status,
            200);
  const auto asked = service_.asked().at(0);
  EXPECT_EQ(asked.query_text, "x");
  EXPECT_EQ(asked.sort, SortOrder::Oldest);
  EXPECT_EQ(asked.duplicates, Duplicates::Show);
  EXPECT_EQ(asked.filters.at(0).include, std::vector<std::string>{"a"});
}

TEST_F(ExportRoutes, WhatAnExportCannotHaveIsRefusedByName) {
  for (const std::string name : {"limit", "offset", "cursor", "facets", "facet_size", "nonsense"}) {
    EXPECT_EQ(refused_parameter("/api/v1/export?format=csv&" + name + "=1"), name);
  }
  EXPECT_EQ(refused_parameter("/api/v1/export"), "format");
  EXPECT_EQ(refused_parameter("/api/v1/export?format=xml"), "format");
  EXPECT_EQ(refused_parameter("/api/v1/export?format=csv&format=ris"), "format");
  EXPECT_EQ(refused_parameter("/api/v1/export?format=csv&date=x"), "date");
  service_.refusal = Error{ErrorCode::BadField, "official: nobody is called 'x'", 0};
  EXPECT_EQ(refused_parameter("/api/v1/export?format=csv&official=x"), "official");
}

TEST_F(ExportRoutes, AnUnchangedArchiveIsNotSentAgain) {
  const std::string target = "/api/v1/export?format=csv";
  const auto tag = header(get(target), "ETag");
  const auto again = site_.answer({target, tag});
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.pieces, nullptr);
  service_.archive.generation = "g8";
  EXPECT_EQ(site_.answer({target, tag}).status, 200);
}

TEST_F(ExportRoutes, OneArticleCanBeCited) {
  const auto bibtex = get("/api/v1/articles/bai-1/cite");
  EXPECT_EQ(bibtex.content_type, "application/x-bibtex; charset=utf-8");
  EXPECT_EQ(bibtex.body.rfind("@online{tracuu:bai-1,", 0), 0U);
  const auto ris = get("/api/v1/articles/bai-1/cite?format=ris");
  EXPECT_EQ(ris.body.rfind("TY  - NEWS\r\n", 0), 0U);
  EXPECT_EQ(refused_parameter("/api/v1/articles/bai-1/cite?format=csv"), "format");
  EXPECT_EQ(get("/api/v1/articles/none/cite").status, 404);
}

}  // namespace
}  // namespace tracuu
