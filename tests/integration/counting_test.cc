#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/record/official_id.h"
#include "schema/text/letter_case.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing_support::TempIndex;

constexpr int kArticles = 400;

/// Articles that name officials, offices and numbers at random.
std::vector<std::string> random_archive() {
  const std::vector<std::string> officials{"Bộ trưởng Nguyễn Văn Thể",
                                           "Chủ tịch UBND tỉnh Nghệ An Nguyễn Đức Trung",
                                           "Phó Chủ tịch UBND tỉnh Nghệ An Nguyễn Đức Trung",
                                           "phó chủ tịch UBND tỉnh Nghệ An Nguyễn Đức Trung",
                                           "Bí thư Tỉnh ủy Trần Quốc Toản",
                                           "Thủ tướng Lê Minh Khôi",
                                           "Phó Thủ tướng Lê Minh Khôi"};
  const std::vector<std::string> documents{"Nghị quyết số 28-NQ/TW ngày 23/5/2018",
                                           "Nghị quyết số 28-NQ/TW ngày 17/11/2022",
                                           "Nghị quyết số 28-NQ/TW",
                                           "Nghị quyết số 128/NQ-CP ngày 11/10/2021",
                                           "Nghị định số 15/2020/NĐ-CP",
                                           "Luật số 31/2024/QH15",
                                           "Nghị quyết số 31/2024/QH15",
                                           "Luật Thủ đô (sửa đổi)"};
  std::mt19937 random(42);
  const auto draw = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  std::vector<std::string> lines;
  for (int i = 0; i < kArticles; ++i) {
    std::string body;
    for (std::size_t n = draw(4); n > 0; --n)
      body += officials[draw(officials.size())] + " phát biểu. ";
    for (std::size_t n = draw(4); n > 0; --n)
      body += "Thực hiện " + documents[draw(documents.size())] + ". ";
    const std::string date =
        draw(9) == 0 ? ""
                     : R"(,"published":"20)" + std::to_string(18 + draw(3) * 2) + "-0" +
                           std::to_string(1 + draw(9)) + "-1" + std::to_string(draw(9)) + '"';
    const std::string source =
        draw(8) == 0 ? "" : R"(,"source":"Nguồn )" + std::to_string(draw(4)) + '"';
    lines.push_back(R"({"id":"bai-)" + std::to_string(i) + R"(","title":"Bài )" +
                    std::to_string(i) + R"(","body":")" + body + "Hết.\"" + date + source + "}");
  }
  return lines;
}

/// The archive, and its articles as extraction left them, to count in.
class Counting : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    archive = new TempIndex;
    archive->update(random_archive());
    articles = new std::vector<Article>;
    for (int i = 0; i < kArticles; ++i) {
      articles->push_back(archive->searcher().article("bai-" + std::to_string(i)).value());
    }
  }
  static void TearDownTestSuite() {
    delete archive;
    delete articles;
    archive = nullptr;
    articles = nullptr;
  }

  template <typename Passes>
  static std::vector<const Article*> those(Passes passes) {
    std::vector<const Article*> found;
    for (const Article& article : *articles) {
      if (passes(article)) found.push_back(&article);
    }
    return found;
  }

  static TempIndex* archive;
  static std::vector<Article>* articles;
};

TempIndex* Counting::archive = nullptr;
std::vector<Article>* Counting::articles = nullptr;

bool has_official(const Article& article, const std::string& id) {
  return std::any_of(article.officials.begin(), article.officials.end(),
                     [&](const CitedOfficial& official) { return official.id == id; });
}

bool has_document(const Article& article, const std::string& id) {
  return std::any_of(article.documents.begin(), article.documents.end(),
                     [&](const CitedDocument& document) { return document.id == id; });
}

/// 31/2024/QH15 is a law in one article and a resolution in another.
bool has_resolution(const Article& article, const std::string& id) {
  return std::any_of(article.documents.begin(), article.documents.end(),
                     [&](const CitedDocument& document) {
                       return document.id == id && document.kind == "resolution";
                     });
}

bool has_life(const Article& article, const std::string& life) {
  return std::any_of(article.documents.begin(), article.documents.end(),
                     [&](const CitedDocument& document) { return document.life == life; });
}

void expect_span(const SeenSpan& seen, const std::vector<const Article*>& articles) {
  std::optional<Day> first;
  std::optional<Day> last;
  for (const Article* article : articles) {
    if (!article->published) continue;
    const Day day = article->published->day;
    first = first ? std::min(*first, day) : day;
    last = last ? std::max(*last, day) : day;
  }
  EXPECT_EQ(seen.articles, articles.size());
  EXPECT_EQ(seen.first, first);
  EXPECT_EQ(seen.last, last);
}

void expect_years(const std::vector<YearCount>& years,
                  const std::vector<const Article*>& articles) {
  std::map<int, std::uint64_t> counted;
  for (const Article* article : articles) {
    if (article->published) ++counted[year_of(article->published->day)];
  }
  ASSERT_EQ(years.empty(), counted.empty());
  for (std::size_t i = 0; i < years.size(); ++i) {
    EXPECT_EQ(years[i].year, years[0].year + static_cast<int>(i));
    EXPECT_EQ(years[i].articles, counted[years[i].year]);
  }
  if (!years.empty()) {
    EXPECT_EQ(years.back().year, counted.rbegin()->first);
  }
}

TEST_F(Counting, OfficialsAreAsTheArticlesSay) {
  const auto list = archive->searcher().officials({}).value();
  EXPECT_GE(list.total, 4U);
  EXPECT_EQ(list.entries.size(), list.total);
  for (const ListEntry& entry : list.entries) {
    const auto holders = those([&](const Article& each) { return has_official(each, entry.id); });
    expect_span(entry.seen, holders);
    const auto record = archive->searcher().official(entry.id).value();
    expect_span(record.seen, holders);
    expect_years(record.years, holders);
    std::set<std::string> keys;
    for (const SeenOffice& office : record.offices) {
      const auto lower_case = lower(office.office.text);
      EXPECT_TRUE(keys.insert(lower_case).second) << lower_case;
      expect_span(office.seen, those([&](const Article& each) {
                    for (const CitedOfficial& official : each.officials) {
                      if (official.id != entry.id) continue;
                      for (const CitedOffice& held : official.offices) {
                        if (lower(held.text) == lower_case) return true;
                      }
                    }
                    return false;
                  }));
    }
    for (const FacetValue& other : record.officials) {
      EXPECT_NE(other.value, entry.id);
      EXPECT_EQ(other.count,
                std::count_if(holders.begin(), holders.end(), [&](const Article* each) {
                  return has_official(*each, other.value);
                }));
    }
  }
}

TEST_F(Counting, DocumentsAndTheirLivesAreAsTheArticlesSay) {
  const auto list = archive->searcher().documents({}).value();
  EXPECT_EQ(list.total, 5U);
  for (const ListEntry& entry : list.entries) {
    const auto record = archive->searcher().document(entry.id).value();
    if (entry.by_name) continue;
    const auto holders = those([&](const Article& each) { return has_document(each, entry.id); });
    expect_span(entry.seen, holders);
    expect_span(record.seen, holders);
    expect_years(record.years, holders);
    std::set<std::string> lives;
    for (const Article* holder : holders) {
      for (const CitedDocument& document : holder->documents) {
        if (document.id == entry.id) lives.insert(document.life);
      }
    }
    EXPECT_EQ(record.lives.size(), lives.size()) << entry.id;
    for (const SeenLife& life : record.lives) {
      EXPECT_EQ(lives.count(life.id), 1U) << life.id;
      expect_span(life.seen, those([&](const Article& each) { return has_life(each, life.id); }));
    }
    ASSERT_TRUE(record.first_mention);
    EXPECT_EQ(record.first_mention->published->day, *record.seen.first);
    EXPECT_TRUE(record.first_mention->body.empty());
    for (const FacetValue& other : record.officials) {
      EXPECT_EQ(other.count,
                std::count_if(holders.begin(), holders.end(), [&](const Article* each) {
                  return has_official(*each, other.value);
                }));
    }
  }
}

TEST_F(Counting, AFilterByLifeLeavesAllCountsExact) {
  for (const std::string life : {"28-NQ/TW@XII", "28-NQ/TW@XIII", "128/NQ-CP@2021"}) {
    for (const bool excluded : {false, true}) {
      for (const std::string query : {"", "phát biểu"}) {
        SearchRequest request;
        request.query_text = query;
        request.limit = 100;
        request.duplicates = Duplicates::Show;
        FieldFilter filter{.field = FacetField::Resolution, .include = {}, .exclude = {}};
        (excluded ? filter.exclude : filter.include) = {life};
        request.filters = {filter};
        request.facets = {FacetField::Resolution, FacetField::Source};
        const auto response = archive->search(request);
        const auto matches = [&](const Article& each) {
          return query.empty() || each.body.find(query) != std::string::npos;
        };
        const auto passing = those(
            [&](const Article& each) { return matches(each) && has_life(each, life) != excluded; });
        EXPECT_EQ(response.total, passing.size()) << life;
        EXPECT_EQ(response.hits.size(), std::min<std::size_t>(passing.size(), 100));
        for (const FacetValue& value : response.facets[0].values) {
          const auto counted = those([&](const Article& each) {
            return matches(each) &&
                   (value.value == life ? has_life(each, life)
                                        : std::any_of(each.documents.begin(), each.documents.end(),
                                                      [&](const CitedDocument& document) {
                                                        return document.id == value.value &&
                                                               document.kind == "resolution";
                                                      }));
          });
          EXPECT_EQ(value.count, counted.size()) << value.value;
          EXPECT_EQ(value.selected, value.value == life && !excluded);
          EXPECT_EQ(value.excluded, value.value == life && excluded);
        }
        for (const FacetValue& value : response.facets[1].values) {
          EXPECT_EQ(value.count,
                    std::count_if(passing.begin(), passing.end(), [&](const Article* each) {
                      return each->source == value.value;
                    }));
        }
      }
    }
  }
}

TEST_F(Counting, AllValuesOfAFilterCanBeNeeded) {
  const std::string the = official_id("Nguyễn Văn Thể");
  const std::string trung = official_id("Nguyễn Đức Trung");
  const auto both = those([&](const Article& article) {
    return has_official(article, the) && has_official(article, trung);
  });
  ASSERT_FALSE(both.empty());
  SearchRequest request;
  request.match = ValuesNeeded::All;
  request.filters = {{FacetField::Official, {the, trung}, {}}};
  request.facets = {FacetField::Official, FacetField::Resolution};
  const auto response = archive->search(request);
  EXPECT_EQ(response.total, both.size());
  // The facet counts what each further value would leave.
  for (const Facet& facet : response.facets) {
    for (const FacetValue& value : facet.values) {
      const auto with_it = those([&](const Article& article) {
        const bool has = has_official(article, value.value) || has_resolution(article, value.value);
        return has && has_official(article, the) && has_official(article, trung);
      });
      EXPECT_EQ(value.count, with_it.size()) << value.label;
    }
  }

  SearchRequest typed;
  typed.query_text = "cán bộ:\"Nguyễn Văn Thể\" cán bộ:\"Nguyễn Đức Trung\"";
  EXPECT_EQ(archive->search(typed).total, both.size());
  // One value is needed as two are: what is counted stands beside it.
  SearchRequest one;
  one.match = ValuesNeeded::All;
  one.filters = {{FacetField::Official, {trung}, {}}};
  one.facets = {FacetField::Official};
  const auto beside = archive->search(one);
  for (const FacetValue& value : beside.facets[0].values) {
    const auto with_it = those([&](const Article& article) {
      return has_official(article, value.value) && has_official(article, trung);
    });
    EXPECT_EQ(value.count, with_it.size()) << value.label;
  }
  // What is excluded keeps the count of what it takes away.
  SearchRequest without;
  without.match = ValuesNeeded::All;
  without.filters = {{FacetField::Official, {trung}, {the}}};
  without.facets = {FacetField::Official};
  const auto left = archive->search(without);
  EXPECT_EQ(left.total, those([&](const Article& article) {
                          return has_official(article, trung) && !has_official(article, the);
                        }).size());
  const auto& values = left.facets[0].values;
  const auto excluded = std::find_if(values.begin(), values.end(),
                                     [&](const FacetValue& value) { return value.value == the; });
  ASSERT_NE(excluded, values.end());
  EXPECT_EQ(excluded->count, both.size());

  SearchRequest mixed;
  mixed.query_text = "cán bộ:\"Nguyễn Văn Thể\"";
  mixed.filters = {{FacetField::Official, {trung}, {}}};
  EXPECT_EQ(archive->search(mixed).total, both.size());
}

TEST_F(Counting, CoverageIsTheMonthsOfAllArticles) {
  const Coverage coverage = archive->searcher().coverage();
  std::map<std::string, std::map<int, std::uint64_t>> counted;
  std::map<int, std::uint64_t> all;
  std::uint64_t undated = 0;
  ASSERT_TRUE(coverage.first_month);
  const auto number = [](std::chrono::year_month month) {
    return static_cast<int>(month.year()) * 12 +
           static_cast<int>(static_cast<unsigned>(month.month()));
  };
  for (const Article& article : *articles) {
    if (!article.published) {
      ++undated;
      continue;
    }
    const std::chrono::year_month_day day(article.published->day);
    const int month = number(day.year() / day.month()) - number(*coverage.first_month);
    ++all[month];
    ++counted[article.source][month];
  }
  EXPECT_EQ(coverage.undated, undated);
  EXPECT_EQ(all.begin()->first, 0);
  EXPECT_EQ(all.rbegin()->first + 1, static_cast<int>(coverage.months.size()));
  for (std::size_t i = 0; i < coverage.months.size(); ++i) {
    EXPECT_EQ(coverage.months[i], all[static_cast<int>(i)]);
  }
  EXPECT_EQ(coverage.sources.size(), 5U);
  for (const SourceCoverage& source : coverage.sources) {
    expect_span(source.seen,
                those([&](const Article& each) { return each.source == source.source; }));
    ASSERT_EQ(source.months.size(), coverage.months.size());
    for (std::size_t i = 0; i < source.months.size(); ++i) {
      EXPECT_EQ(source.months[i], counted[source.source][static_cast<int>(i)]);
    }
  }
}

TEST_F(Counting, ListsArePagedInOneOrder) {
  for (const ListOrder order : {ListOrder::Name, ListOrder::Articles}) {
    std::vector<std::string> ids;
    for (std::uint32_t offset = 0; offset < 5; offset += 2) {
      const auto page =
          archive->searcher().documents({.order = order, .offset = offset, .limit = 2}).value();
      EXPECT_EQ(page.total, 5U);
      for (const ListEntry& entry : page.entries) ids.push_back(entry.id);
    }
    const auto all = archive->searcher().documents({.order = order}).value();
    ASSERT_EQ(all.entries.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) EXPECT_EQ(all.entries[i].id, ids[i]);
    if (order == ListOrder::Name) {
      EXPECT_EQ(ids, (std::vector<std::string>{"15/2020/NĐ-CP", "28-NQ/TW", "31/2024/QH15",
                                               "128/NQ-CP", "Luật Thủ đô (sửa đổi)"}));
    } else {
      EXPECT_TRUE(std::is_sorted(
          all.entries.begin(), all.entries.end(),
          [](const auto& a, const auto& b) { return a.seen.articles > b.seen.articles; }));
    }
  }
}

}  // namespace
}  // namespace tracuu
