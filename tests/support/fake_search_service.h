#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "schema/record/index_error.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Articles one at a time; after `breaks_after` of them the index cannot be read any more.
class FakeArticleStream : public ArticleStream {
 public:
  explicit FakeArticleStream(std::vector<Article> articles, std::size_t breaks_after)
      : articles_(std::move(articles)), breaks_after_(breaks_after) {}
  std::uint64_t total() const override { return articles_.size(); }
  void skip(std::uint64_t count) override {
    at_ += std::min<std::size_t>(count, articles_.size() - at_);
  }
  std::vector<Article> next() override {
    if (at_ == breaks_after_) throw IndexError("secret path of the index");
    if (at_ == articles_.size()) return {};
    return {articles_[at_++]};
  }

 private:
  std::vector<Article> articles_;
  std::size_t breaks_after_;
  std::size_t at_ = 0;
};

/// A search service that answers what a test gives it and remembers what it was asked. Thread-safe
/// as long as the prepared answers are set before the first request.
class FakeSearchService : public SearchService {
 public:
  SearchResponse response;                  ///< What every search finds.
  std::vector<Completion> completions;      ///< What every text but "" may become.
  std::map<std::string, Article> articles;  ///< By id.
  ArchiveStatus archive{"g7", 0, {}, {}, "2026-01-02T03:04:05+07:00"};
  std::atomic<bool> broken = false;                        ///< Throw IndexError from everything.
  std::optional<Error> refusal;                            ///< Refuse every search.
  std::map<std::string, OfficialRecord> official_records;  ///< By id.
  std::map<std::string, DocumentRecord> document_records;  ///< By id.
  ListResponse list;                                       ///< Every list.
  SimilarArticles similar_articles;                        ///< To every article that there is.
  QueryPlaces query_places;                                ///< In every article.
  Coverage covered;
  ChangesResponse changed;
  std::vector<NumberMeaning> meanings;         ///< Of every number.
  CheckedText checked;                         ///< What every text holds.
  std::size_t streams_break_after = SIZE_MAX;  ///< How many articles come before the fault.

  Result<SearchResponse> search(const SearchRequest& request) override {
    check();
    const std::lock_guard lock(mutex_);
    asked_.push_back(request);
    if (refusal) return tl::unexpected(*refusal);
    return response;
  }

  Result<Article> article(const std::string& id) override {
    check();
    const auto found = articles.find(id);
    if (found == articles.end())
      return refuse(ErrorCode::NotFound, "no article has the id '" + id + "'");
    return found->second;
  }

  CompletionResponse complete(const std::string& typed, std::size_t limit) override {
    check();
    CompletionResponse answer{completions, "g7"};
    if (typed.empty()) answer.completions.clear();
    if (answer.completions.size() > limit) answer.completions.resize(limit);
    return answer;
  }

  ArchiveStatus status() override {
    check();
    return archive;
  }

  Result<std::unique_ptr<ArticleStream>> stream(const SearchRequest& request) override {
    check();
    const std::lock_guard lock(mutex_);
    asked_.push_back(request);
    if (refusal) return tl::unexpected(*refusal);
    std::vector<Article> all;
    for (const auto& [id, each] : articles) all.push_back(each);
    return std::make_unique<FakeArticleStream>(std::move(all), streams_break_after);
  }

  Result<OfficialRecord> official(const std::string& id) override {
    return find_record(official_records, id);
  }
  Result<DocumentRecord> document(const std::string& id) override {
    return find_record(document_records, id);
  }
  Result<ListResponse> officials(const ListRequest& request) override { return take_list(request); }
  Result<ListResponse> documents(const ListRequest& request) override { return take_list(request); }

  Result<SimilarArticles> similar(const std::string& id, std::size_t /*limit*/) override {
    if (const auto found = article(id); !found) return tl::unexpected(found.error());
    return similar_articles;
  }
  Result<QueryPlaces> find_in_article(const std::string& id,
                                      const std::string& /*query_text*/) override {
    if (const auto found = article(id); !found) return tl::unexpected(found.error());
    return query_places;
  }
  Coverage coverage() override {
    check();
    return covered;
  }
  Result<ChangesResponse> changes(const ChangesRequest& /*request*/) override {
    check();
    return changed;
  }
  Result<std::vector<NumberMeaning>> resolve(const std::string& /*number*/) override {
    check();
    return meanings;
  }
  CheckedText check_text(const std::string& /*text*/) override {
    check();
    return checked;
  }

  /// The lists that were asked for, in order.
  std::vector<ListRequest> lists_asked() const {
    const std::lock_guard lock(mutex_);
    return lists_asked_;
  }

  /// The requests so far, in order.
  std::vector<SearchRequest> asked() const {
    const std::lock_guard lock(mutex_);
    return asked_;
  }

 private:
  void check() const {
    if (broken) throw IndexError("secret path of the index");
  }

  template <typename Record>
  Result<Record> find_record(const std::map<std::string, Record>& records,
                             const std::string& id) const {
    check();
    const auto found = records.find(id);
    if (found == records.end())
      return refuse(ErrorCode::NotFound, "nothing has the id '" + id + "'");
    return found->second;
  }

  Result<ListResponse> take_list(const ListRequest& request) {
    check();
    const std::lock_guard lock(mutex_);
    lists_asked_.push_back(request);
    return list;
  }

  mutable std::mutex mutex_;
  std::vector<SearchRequest> asked_;
  std::vector<ListRequest> lists_asked_;
};

/// A day of the Vietnamese calendar.
inline Day make_day(int year, unsigned month, unsigned day) {
  return Day(std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)));
}

/// An invented article with every field filled.
inline Article make_article() {
  Article article;
  article.id = "bai-1";
  article.url = "https://tin.example/bai-1.html";
  article.title = "Hội nghị sơ kết công tác chuyển đổi số";
  article.body = "Sáng 12/1, hội nghị diễn ra tại Hà Nội.\n\nCác đại biểu thảo luận.";
  article.published =
      PublishedAt{make_day(2023, 1, 12), std::chrono::hours(8) + std::chrono::minutes(26)};
  article.section = "Thời sự";
  article.source = "tin.example";
  article.captured = "2026-02-03T04:05:06+07:00";
  article.officials = {{.id = "tran-thi-mai-0a1b",
                        .name = "Trần Thị Mai",
                        .offices = {{"Giám đốc Sở", "Giám đốc", "Sở", ""}, {.text = "Trưởng ban"}},
                        .mentions = 3,
                        .spelling = "Trần Thị Mai"}};
  article.documents = {
      {"28-NQ/TW",
       "resolution",
       "28-NQ/TW",
       {{TextField::Body, 6, 10, "explicit"}},
       "Ban Chấp hành Trung ương",
       2022,
       "XIII",
       "explicit"},
      {"57/2019/QH14", "law", "57/2019/QH14", {}, "", {}, "", "grammar", "57/2019/QH14"}};
  article.documents[0].life = "28-NQ/TW@XIII";
  article.documents[0].repairs = {"TU->TW: của Bộ Chính trị"};
  article.named_documents = {
      {"Luật Thủ đô (sửa đổi)", "law", {{TextField::Title, 0, 4, "explicit"}}, {}, ""}};
  article.dates = {{make_day(2023, 1, 12), "event", TextField::Body, 6, 10}};
  article.event_days = {make_day(2023, 1, 12)};
  article.sha256 = std::string(64, 'a');
  return article;
}

inline Hit make_hit(Article article = make_article()) {
  article.body.clear();
  return {std::move(article), "Hội nghị sơ kết công tác <mark>chuyển đổi số</mark>",
          "Các đại biểu bàn về <mark>chuyển đổi số</mark>.", 12.3456};
}

/// An answer with one hit and the three usual facets.
inline SearchResponse make_response() {
  SearchResponse response;
  response.interpreted = "chuyển VÀ đổi VÀ số";
  response.total = 1342;
  response.total_hits = 1342;
  response.hits = {make_hit()};
  response.facets = {
      {FacetField::Date,
       "year",
       {{"2023", "2023", 1000, false, false}, {"2022", "2022", 342, false, false}},
       0},
      {FacetField::Official, "", {{"tran-thi-mai-0a1b", "Trần Thị Mai", 9, false, false}}, 41},
      {FacetField::Resolution, "", {{"28-NQ/TW", "28-NQ/TW", 3, false, false}}, 0}};
  response.generation = "g7";
  return response;
}

}  // namespace tracuu
