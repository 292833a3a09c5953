#include <gtest/gtest.h>

#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing_support::TempIndex;
using Ids = std::vector<std::string>;

/// An article of `households`: another number, so that no two are copies of one release.
std::string article_json(std::string_view id, int households, const std::string& rest) {
  return R"({"id":")" + std::string(id) +
         R"(","title":"Xóm Giồng họp cuối năm","published":"2023-01-12","html":"<p>Bà con )" +
         std::to_string(households) + " hộ xóm Giồng bàn chuyện nước sạch suốt một buổi sáng.</p>" +
         rest + R"("})";
}

/// What the first says in its text, the second has below a picture; of equals the first would come
/// last, by its id.
void add_both(TempIndex& archive) {
  const std::string words = "Đội múa lân nhà bia cổ diễn lại điệu cũ trước sân đình";
  archive.update(
      {article_json("b-text", 31, "<p>" + words + "</p>"),
       article_json("a-caption", 47, "<figure><figcaption>" + words + "</figcaption></figure>")});
}

TEST(Captions, FindTheirArticleBelowThoseThatSayItInTheText) {
  TempIndex archive;
  add_both(archive);
  for (const auto* query : {"lân", "múa lân", "mua lan", "\"điệu cũ\"", "nhà bia cổ sân đình",
                            "đội múa lân diễn lại điệu cũ trước sân đình xóm Giồng"}) {
    EXPECT_EQ(archive.find(query), (Ids{"b-text", "a-caption"})) << query;
  }
}

}  // namespace
}  // namespace tracuu
