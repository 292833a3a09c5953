#include "server/search/article_stream.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "server/search/index_errors.h"
#include "server/search/matched_articles.h"
#include "server/search/stored_articles.h"

namespace tracuu {
namespace {

// A piece ends with the article that reaches either.
constexpr std::size_t kPieceBytes = 256U << 10U;  // Of bodies and titles.
constexpr std::size_t kPieceArticles = 64;

class SnapshotStream : public ArticleStream {
 public:
  SnapshotStream(std::shared_ptr<const Snapshot> snapshot, std::vector<Xapian::docid> docids)
      : snapshot_(std::move(snapshot)), docids_(std::move(docids)) {}

  std::uint64_t total() const override { return docids_.size(); }
  void skip(std::uint64_t count) override {
    at_ += static_cast<std::size_t>(std::min<std::uint64_t>(count, docids_.size() - at_));
  }
  std::vector<Article> next() override;

 private:
  std::shared_ptr<const Snapshot> snapshot_;
  std::vector<Xapian::docid> docids_;
  std::size_t at_ = 0;
};

std::vector<Article> SnapshotStream::next() {
  return with_search_errors([&] {
    std::vector<Article> piece;
    if (at_ == docids_.size()) return piece;
    const Snapshot::Lease lease(*snapshot_);
    std::size_t bytes = 0;
    while (at_ < docids_.size() && piece.size() < kPieceArticles && bytes < kPieceBytes) {
      piece.push_back(read_article(lease.database(), docids_[at_++]));
      bytes += piece.back().body.size() + piece.back().title.size();
    }
    return piece;
  });
}

}  // namespace

std::unique_ptr<ArticleStream> open_stream(const SearchRequest& request,
                                           std::shared_ptr<const Snapshot> snapshot) {
  SearchRequest counted = request;
  counted.facets.clear();
  std::vector<Xapian::docid> docids;
  {
    const Snapshot::Lease lease(*snapshot);
    const MatchedArticles matched(counted, *snapshot, lease.database());
    const PageOfHits all{
        .first = 0, .count = PageOfHits::kAll, .behind = {}, .duplicates = request.duplicates};
    const std::vector<RankedDocid> ranked = matched.rank(all);
    docids.reserve(ranked.size());
    for (const RankedDocid& each : ranked) docids.push_back(each.docid);
  }
  return std::make_unique<SnapshotStream>(std::move(snapshot), std::move(docids));
}

}  // namespace tracuu
