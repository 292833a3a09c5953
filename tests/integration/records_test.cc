#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "indexer/source/source.h"
#include "indexer/writer/update.h"
#include "schema/record/registry_file.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::TempIndex;

std::string article(const std::string& id, const std::string& body,
                    const std::string& published = "2023-01-12") {
  return R"({"id":")" + id + R"(","title":"Bài )" + id + R"(","body":")" + body +
         R"(","published":")" + published + R"(","source":"Nguồn )" + id.substr(0, 1) + R"("})";
}

std::vector<std::string> labels(const std::vector<SeenOffice>& offices) {
  std::vector<std::string> texts;
  for (const SeenOffice& office : offices) texts.push_back(office.office.text);
  return texts;
}

TempIndex& small_archive() {
  static TempIndex index;
  static const RunReport report = index.update(
      {article("a",
               "Ông Nguyễn Văn Phong, Trưởng Ban Tuyên giáo Thành ủy Hà Nội, nói về Nghị quyết số "
               "28-NQ/TW ngày 23/5/2018.",
               "2018-06-01"),
       article("b",
               "Phó Bí thư Thành ủy Hà Nội Nguyễn Văn Phong dự họp về Nghị quyết số 28-NQ/TW ngày "
               "17/11/2022 và Nghị định 15/2020/NĐ-CP.",
               "2023-02-01"),
       article("c", "Phó Bí thư Thành ủy Hà Nội Nguyễn Văn Phong chủ trì.", "2023-05-01"),
       article("d", "Nghị quyết số 28-NQ/TW nêu rõ. Luật Thủ đô (sửa đổi) cũng vậy.", "2020-05-01"),
       article("e", "Xã họp.", "2021-01-01")});
  return index;
}

TEST(OfficialRecord, SaysWhichOfficesWereSeenWhen) {
  TempIndex& index = small_archive();
  const auto list = index.searcher().officials({.text = "phong"}).value();
  ASSERT_EQ(list.total, 1U);
  const auto record = index.searcher().official(list.entries[0].id).value();
  EXPECT_EQ(record.name, "Nguyễn Văn Phong");
  EXPECT_EQ(record.seen.articles, 3U);
  EXPECT_THAT(labels(record.offices),
              ElementsAre("Phó Bí thư Thành ủy Hà Nội", "Trưởng Ban Tuyên giáo Thành ủy Hà Nội"));
  EXPECT_EQ(record.offices[0].seen.articles, 2U);
  EXPECT_EQ(format_day(*record.offices[0].seen.first), "2023-02-01");
  EXPECT_EQ(format_day(*record.offices[0].seen.last), "2023-05-01");
  EXPECT_EQ(record.offices[0].office.title, "Phó Bí thư");
  ASSERT_EQ(record.years.size(), 6U);
  EXPECT_EQ(record.years[0].articles, 1U);
  EXPECT_EQ(record.years[1].articles, 0U);
  EXPECT_EQ(record.years[5].articles, 2U);
  ASSERT_EQ(record.resolutions.size(), 1U);
  EXPECT_EQ(record.resolutions[0].count, 2U);
  EXPECT_FALSE(index.searcher().official("nobody-0000"));
}

TEST(DocumentRecord, IsFoundInAnySpellingAndTellsItsLives) {
  TempIndex& index = small_archive();
  for (const std::string id : {"28-NQ/TW", "28-nq-tw", "28-NQ/TƯ", "28-nq-tư"}) {
    const auto record = index.searcher().document(id);
    ASSERT_TRUE(record) << id;
    EXPECT_EQ(record->id, "28-NQ/TW");
    EXPECT_EQ(record->kind, "resolution");
    EXPECT_EQ(record->seen.articles, 3U);
    ASSERT_EQ(record->lives.size(), 3U);
    EXPECT_EQ(record->lives[0].id, "28-NQ/TW@XIII");
    EXPECT_EQ(record->lives[0].label, "28-NQ/TW (khóa XIII)");
    EXPECT_EQ(record->lives[1].id, "28-NQ/TW");
    EXPECT_EQ(record->first_mention->id, "a");
  }
  for (const std::string id : {"15/2020/NĐ-CP", "15-2020-nđ-cp", "15-2020-nd-cp"}) {
    EXPECT_EQ(index.searcher().document(id).value().id, "15/2020/NĐ-CP") << id;
  }
  const auto named = index.searcher().document("luat-thu-do-sua-doi");
  ASSERT_TRUE(named);
  EXPECT_EQ(named->id, "Luật Thủ đô (sửa đổi)");
  EXPECT_TRUE(named->by_name);
  EXPECT_THAT(named->lives, IsEmpty());
  EXPECT_FALSE(index.searcher().document("29-NQ/TW"));
}

TEST(Lists, AreInVietnameseOrderAndFoundByTheBeginningsOfWords) {
  TempIndex& index = small_archive();
  const auto all = index.searcher().documents({}).value();
  ASSERT_EQ(all.total, 3U);
  EXPECT_EQ(all.entries[0].id, "15/2020/NĐ-CP");
  EXPECT_EQ(all.entries[1].id, "28-NQ/TW");
  EXPECT_EQ(index.searcher().documents({.text = "28-nq/t"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "nghị quyết 28"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "", .kind = "named"}).value().total, 1U);
  EXPECT_EQ(index.searcher().documents({.text = "", .kind = "decree"}).value().total, 1U);
}

TEST(Coverage, CountsMonthsBySource) {
  const Coverage coverage = small_archive().searcher().coverage();
  ASSERT_TRUE(coverage.first_month);
  EXPECT_EQ(coverage.months.size(), 60U);
  EXPECT_EQ(coverage.sources.size(), 5U);
}

std::vector<std::string> ids(const std::vector<NumberMeaning>& meanings) {
  std::vector<std::string> all;
  for (const NumberMeaning& meaning : meanings) all.push_back(meaning.id);
  return all;
}

TEST(Resolve, ListsWhatANumberMayMeanInThisArchive) {
  Searcher& searcher = small_archive().searcher();
  for (const std::string typed :
       {"28-NQ/TƯ", "28 nq tw", "nghị quyết 28", "Nghị quyết số 28-NQ/TW"}) {
    EXPECT_THAT(ids(searcher.resolve(typed).value()), ElementsAre("28-NQ/TW")) << typed;
  }
  const auto meaning = searcher.resolve("28-NQ/TW").value().front();
  EXPECT_EQ(meaning.seen.articles, 3U);
  EXPECT_EQ(meaning.lives.size(), 3U);
  EXPECT_THAT(searcher.resolve("29-NQ/TW").value(), IsEmpty());
  const auto refused = searcher.resolve("hội nghị");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::BadSyntax);
}

TEST(Resolve, AYearChoosesAmongTheLives) {
  TempIndex index;
  index.update({article("a", "Nghị quyết số 19/NQ-CP ngày 12/3/2014."),
                article("b", "Nghị quyết số 19/NQ-CP ngày 28/4/2016."),
                article("c",
                        "Nghị quyết số 19/NQ-CP ngày 28/4/2016 và Thông tư liên tịch số "
                        "06/2008/TTLT-BXD-BTC."),
                article("d", "Thông tư liên tịch số 06/2010/TTLT-BXD-BTC.")});
  const auto meanings = index.searcher().resolve("19/2016/NQ-CP").value();
  ASSERT_EQ(meanings.size(), 1U);
  EXPECT_EQ(meanings[0].seen.articles, 2U);
  ASSERT_EQ(meanings[0].lives.size(), 1U);
  EXPECT_EQ(meanings[0].lives[0].label, "19/NQ-CP (năm 2016)");
  EXPECT_THAT(ids(index.searcher().resolve("06/2008/TTLT").value()),
              ElementsAre("06/2008/TTLT-BXD-BTC"));
  EXPECT_THAT(index.find("06/2008/TTLT"), ElementsAre("c"));
  EXPECT_THAT(index.find("06/2010/TTLT"), ElementsAre("d"));
}

/// What stands at each mention, and the ids that it may mean.
std::vector<std::string> seen_in(const CheckedText& checked, const std::string& text) {
  std::vector<std::string> all;
  for (const CheckedMention& mention : checked.mentions) {
    std::string line = text.substr(mention.begin, mention.end - mention.begin) + " -> ";
    for (const ListEntry& meaning : mention.meanings) line += meaning.label + ";";
    all.push_back(line);
  }
  return all;
}

TEST(CheckText, FindsNumbersAndOfficialsInRunningText) {
  const std::string text =
      "Thực hiện Nghị quyết số 28-NQ/TƯ, Nghị định số 99/2020/NĐ-CP và Luật Thủ đô (sửa đổi), đồng "
      "chí NGUYỄN VĂN PHONG dự; Nguyễn Văn Phòng, nguyễn văn phong thì không. " +
      std::string(200, '.');
  const auto checked = small_archive().searcher().check_text(text);
  EXPECT_THAT(seen_in(checked, text),
              ElementsAre("Nghị quyết số 28-NQ/TƯ -> 28-NQ/TW;", "Nghị định số 99/2020/NĐ-CP -> ",
                          "Luật Thủ đô (sửa đổi) -> Luật Thủ đô (sửa đổi);",
                          "NGUYỄN VĂN PHONG -> Nguyễn Văn Phong;"));
  EXPECT_THAT(checked.not_understood, IsEmpty());
}

TEST(CheckText, OfAListSaysWhichLinesHoldNothing) {
  const std::string text =
      "28-nq/tw\nnguyen van phong\n\n  không có gì  \n15/2020/nđ-cp; Nguyễn Văn Phong\nnghị quyết "
      "28\n";
  const auto checked = small_archive().searcher().check_text(text);
  EXPECT_THAT(seen_in(checked, text),
              ElementsAre("28-nq/tw -> 28-NQ/TW;", "nguyen van phong -> Nguyễn Văn Phong;",
                          "15/2020/nđ-cp -> 15/2020/NĐ-CP;",
                          "Nguyễn Văn Phong -> Nguyễn Văn Phong;", "nghị quyết 28 -> 28-NQ/TW;"));
  EXPECT_THAT(checked.not_understood, ElementsAre("không có gì"));
}

SearchRequest with_life(const std::string& include, const std::string& exclude) {
  SearchRequest request;
  FieldFilter filter{.field = FacetField::Resolution, .include = {}, .exclude = {}};
  if (!include.empty()) filter.include = {include};
  if (!exclude.empty()) filter.exclude = {exclude};
  request.filters = {filter};
  request.facets = {FacetField::Resolution, FacetField::Source};
  return request;
}

std::vector<std::string> hits_of(const SearchResponse& response) {
  std::vector<std::string> all;
  for (const Hit& hit : response.hits) all.push_back(hit.article.id);
  return all;
}

TEST(Lives, AreFilters) {
  TempIndex& index = small_archive();
  const auto chosen = index.search(with_life("28-nq/tw@xiii", ""));
  EXPECT_THAT(hits_of(chosen), ElementsAre("b"));
  EXPECT_NE(chosen.interpreted.find("28-NQ/TW (khóa XIII)"), std::string::npos);
  ASSERT_EQ(chosen.facets[0].values.size(), 2U);
  EXPECT_EQ(chosen.facets[0].values[0].count, 3U);  // Its own filter left out.
  EXPECT_EQ(chosen.facets[0].values[1].value, "28-NQ/TW@XIII");
  EXPECT_EQ(chosen.facets[0].values[1].count, 1U);
  EXPECT_TRUE(chosen.facets[0].values[1].selected);
  ASSERT_EQ(chosen.facets[1].values.size(), 1U);
  EXPECT_EQ(chosen.facets[1].values[0].label, "Nguồn b");

  const auto without = index.search(with_life("28-NQ/TW", "28-NQ/TƯ@XII"));
  EXPECT_THAT(hits_of(without), ElementsAre("b", "d"));
  auto ranked = with_life("28-NQ/TW", "28-NQ/TƯ@XII");
  ranked.query_text = "nghị quyết";
  EXPECT_THAT(hits_of(index.search(ranked)), testing::UnorderedElementsAre("b", "d"));
  const auto none = index.search(with_life("28-NQ/TW@XI", ""));
  EXPECT_EQ(none.total, 0U);
  EXPECT_EQ(none.warnings.size(), 1U);
}

TEST(Lives, ThatMayBeOneDocumentAreOneFilter) {
  TempIndex index;
  index.update({article("a", "Quyết định số 183/QĐ-UBND ngày 5/1/2019 của UBND tỉnh Đắk Nông."),
                article("b", "Quyết định số 183/QĐ-UBND ngày 5/1/2019."),
                article("c", "Quyết định số 183/QĐ-UBND ngày 7/2/2020.")});
  for (const std::string life : {"183/QĐ-UBND@2019", "183/qđ-ubnd@2019,đắk nông"}) {
    SearchRequest request;
    request.filters = {{FacetField::Document, {life}, {}}};
    request.facets = {FacetField::Document};
    for (const std::string query : {"", "quyết định"}) {
      request.query_text = query;
      const auto response = index.search(request);
      EXPECT_THAT(hits_of(response), testing::UnorderedElementsAre("a", "b")) << life;
      ASSERT_EQ(response.facets[0].values.size(), 2U);
      EXPECT_EQ(response.facets[0].values[1].value, "183/QĐ-UBND@2019,Đắk Nông");
      EXPECT_EQ(response.facets[0].values[1].count, 2U);
    }
  }
}

TEST(Dates, SayHowManyArticlesTheArchiveHas) {
  SearchRequest request;
  request.query_text = "nghị quyết";
  request.facets = {FacetField::Date};
  const auto facet = small_archive().search(request).facets[0];
  for (const FacetValue& year : facet.values) {
    EXPECT_EQ(year.in_archive, year.value == "2023" ? 2U : 1U) << year.value;
  }
}

RunReport update_with_registry(TempIndex& index, const std::vector<std::string>& lines,
                               const std::string& registry) {
  const auto source = index.folder() / "with_registry.jsonl";
  std::ofstream out(source);
  for (const std::string& line : lines) out << line << '\n';
  out.close();
  auto reader = open_sources({source.string()});
  return run_update({.index = index.index(),
                     .jobs = 1,
                     .on_progress = {},
                     .registry = read_registry(registry).accepted},
                    **reader);
}

TEST(DocumentRecord, SaysWhatTheRegistryKnows) {
  TempIndex index;
  update_with_registry(
      index,
      {article("a", "Nghị quyết số 18-NQ/TW ngày 25/10/2017."),
       article("b", "Nghị quyết số 18-NQ/TW ngày 16/6/2022."),
       article("c", "Nghị quyết số 20-NQ/TW ngày 25/10/2017."),
       article("d", "Theo Nghị quyết Trung ương 6 khóa XII, xã họp.")},
      R"({"id":"18a","canonical":"18-NQ/TW","date":"2017-10-25","title":"Về bộ máy"}
{"id":"18b","canonical":"18-NQ/TW","date":"2022-06-16","title":"Về đất đai"}
{"id":"20","canonical":"20-NQ/TW","date":"2017-10-25","title":"Về y tế","aliases":["Nghị quyết Trung ương 6 khóa XII"]}
)");
  Searcher& searcher = index.searcher();
  const auto two = searcher.document("18-NQ/TW").value();
  EXPECT_EQ(two.title, "");  // Which of the two?
  ASSERT_EQ(two.lives.size(), 2U);
  for (const SeenLife& life : two.lives) {
    EXPECT_EQ(life.title, life.id == "18-NQ/TW@XII" ? "Về bộ máy" : "Về đất đai") << life.id;
  }
  const auto one = searcher.document("20-NQ/TW").value();
  EXPECT_EQ(one.title, "Về y tế");
  EXPECT_EQ(format_day(*one.day), "2017-10-25");
  EXPECT_THAT(one.aliases, ElementsAre("Nghị quyết Trung ương 6 khóa XII"));
  const auto named = searcher.document("Nghị quyết Trung ương 6 khóa XII").value();
  EXPECT_TRUE(named.by_name);
  EXPECT_THAT(named.stands_for, ElementsAre("20-NQ/TW"));
}

/// Some words that an article on `matter` has, and no other.
std::string matter(const std::string& matter, int article) {
  std::string body;
  for (int i = 0; i < 40; ++i) body += matter + std::to_string(i) + ' ';
  return body + "riêng" + std::to_string(article) + ".";
}

TEST(Similar, AreOtherArticlesOnTheSameMatterAndCopiesApart) {
  TempIndex index;
  std::string text;
  for (int i = 0; i < 130; ++i) text += "lũ" + std::to_string(i) + ' ';
  const auto line = [](const std::string& id, const std::string& body) {
    return R"({"id":")" + id + R"(","title":"Bài báo","body":")" + body + "\"}";
  };
  std::vector<std::string> lines{line("goc", text), line("sao-1", text), line("sao-2", text)};
  for (int i = 0; i < 5; ++i) lines.push_back(line("lu-" + std::to_string(i), matter("lũ", i)));
  for (int i = 0; i < 5; ++i) lines.push_back(line("hoa-" + std::to_string(i), matter("hoa", i)));
  index.update(lines);
  const auto found = index.searcher().similar("goc", 10).value();
  std::vector<std::string> copies;
  for (const Article& article : found.copies) copies.push_back(article.id);
  EXPECT_THAT(copies, testing::UnorderedElementsAre("sao-1", "sao-2"));
  EXPECT_EQ(found.similar.size(), 5U);
  for (const Article& article : found.similar) {
    EXPECT_TRUE(article.id.starts_with("lu-")) << article.id;
    EXPECT_TRUE(article.body.empty());
  }
  EXPECT_EQ(index.searcher().similar("goc", 2).value().similar.size(), 2U);
  EXPECT_EQ(index.searcher().similar("goc", 1).value().copies.size(), 1U);
  // Of the three copies one stands among what resembles another.
  const auto of_other = index.searcher().similar("lu-0", 10).value();
  EXPECT_THAT(of_other.copies, IsEmpty());
  EXPECT_EQ(of_other.similar.size(), 5U);
  EXPECT_FALSE(index.searcher().similar("x", 10));
}

}  // namespace
}  // namespace tracuu
