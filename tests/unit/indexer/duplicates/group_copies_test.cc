#include "indexer/duplicates/group_copies.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/indexer/duplicates/compared.h"

namespace tracuu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Articles by docid from 1, as the writer hands them over.
class Archive {
 public:
  explicit Archive(const std::vector<std::string>& bodies) {
    for (const std::string& body : bodies) texts_.push_back(make_compared(kReleaseTitle, body));
  }
  std::vector<SketchedArticle> sketched() const {
    std::vector<SketchedArticle> out;
    for (std::uint32_t i = 0; i < texts_.size(); ++i) {
      out.push_back({i + 1, build_sketch(texts_[i].title, texts_[i].codes)});
    }
    return out;
  }
  TextReader reader() const {
    return [this](std::uint32_t docid) { return texts_.at(docid - 1); };
  }

 private:
  std::vector<ComparedText> texts_;
};

const std::string kOther =
    "Đội bóng đá nữ của xã Tân Hòa thắng trận đầu tiên ở giải mùa xuân sau khi gỡ hòa ở phút cuối, "
    "trước sự cổ vũ của hàng trăm khán giả đứng kín bờ ruộng.";

TEST(GroupCopies, FindsExactAndNearCopies) {
  const std::string release(kRelease);
  const Archive archive(
      {kOther, release, release + "Theo báo Hà Thượng", "Một bài khác hẳn", release});
  EXPECT_THAT(group_copies(archive.sketched(), archive.reader()),
              ElementsAre(ElementsAre(2, 3, 5)));
}

TEST(GroupCopies, FindsNothingWhereNothingIsAlike) {
  const Archive archive({kOther, std::string(kRelease), ""});
  EXPECT_THAT(group_copies(archive.sketched(), archive.reader()), IsEmpty());
}

TEST(GroupCopies, TheOrderOfArticlesMakesNoDifference) {
  const std::string release(kRelease);
  const Archive archive({release, kOther, release + "Nguồn: báo", kOther + " Hết.", release});
  auto articles = archive.sketched();
  const auto groups = group_copies(articles, archive.reader());
  ASSERT_EQ(groups.size(), 2U);
  std::reverse(articles.begin(), articles.end());
  auto reversed = group_copies(articles, archive.reader());
  std::sort(reversed.begin(), reversed.end());
  EXPECT_EQ(reversed, groups);
}

}  // namespace
}  // namespace tracuu
