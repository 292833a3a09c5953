#include "indexer/writer/count_table.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(CountTable, CountsArticlesAndNotOccurrences) {
  CountTable counts;
  counts.add(7, 1);
  counts.add(7, 1);
  counts.add(7, 2);
  EXPECT_EQ(counts.count(7), 2U);
  EXPECT_EQ(counts.count(8), 0U);
}

TEST(CountTable, ForgetsTheRarestKeysWhenItIsFull) {
  CountTable counts(std::size_t{1} << 15U);
  for (std::uint32_t article = 1; article <= 100; ++article) {
    for (std::uint64_t key = 1; key <= 1000; ++key) counts.add(key, article);
    for (std::uint64_t rare = 0; rare < 1000; ++rare)
      counts.add(1'000'000 * article + rare, article);
  }
  std::size_t keys = 0;
  counts.for_each([&](std::uint64_t, std::uint32_t) { ++keys; });
  EXPECT_LT(keys, std::size_t{1} << 16U);
  for (std::uint64_t key = 1; key <= 1000; ++key) ASSERT_EQ(counts.count(key), 100U);
}

}  // namespace
}  // namespace tracuu
