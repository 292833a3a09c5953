#include "indexer/writer/run_ledger.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

RunReport count(RunLedger& ledger) {
  RunReport report;
  ledger.count_into(report);
  return report;
}

TEST(RunLedger, EveryArticleReadIsInOneCount) {
  RunLedger ledger;
  ledger.enter("a", 1, Standing::Added);
  ledger.enter("b", 2, Standing::Changed);
  ledger.enter("c", 3, Standing::Unchanged);
  ledger.enter("a", 4, Standing::Added);
  ledger.refuse({"f.jsonl", 5, "title: missing"});
  const RunReport report = count(ledger);
  EXPECT_EQ(report.read, 5U);
  EXPECT_EQ(report.added, 1U);
  EXPECT_EQ(report.changed, 1U);
  EXPECT_EQ(report.unchanged, 1U);
  EXPECT_EQ(report.repeated, 1U);
  EXPECT_EQ(report.refused.size(), 1U);
}

TEST(RunLedger, TheLaterArticleWinsInWhateverOrderThreadsCome) {
  RunLedger in_order;
  EXPECT_TRUE(in_order.enter("a", 1, Standing::Added));
  in_order.written("a", 1, {0, 7});
  EXPECT_TRUE(in_order.enter("a", 2, Standing::Added));
  in_order.written("a", 2, {1, 3});
  ASSERT_EQ(in_order.doomed().size(), 1U);
  EXPECT_EQ(in_order.doomed()[0].docid, 7U);

  RunLedger turned;
  EXPECT_TRUE(turned.enter("a", 2, Standing::Added));
  EXPECT_FALSE(turned.enter("a", 1, Standing::Added));
  turned.written("a", 2, {1, 3});
  EXPECT_TRUE(turned.doomed().empty());
}

TEST(RunLedger, ADocumentWrittenAfterItWasSupersededIsDoomed) {
  RunLedger ledger;
  ledger.enter("a", 1, Standing::Added);
  ledger.enter("a", 2, Standing::Unchanged);
  ledger.written("a", 1, {0, 9});
  ASSERT_EQ(ledger.doomed().size(), 1U);
  EXPECT_EQ(ledger.doomed()[0].docid, 9U);
  EXPECT_EQ(count(ledger).added, 0U);
}

TEST(RunLedger, RefusalsAreInOrderOfFileAndLine) {
  RunLedger ledger;
  ledger.refuse({"b", 1, ""});
  ledger.refuse({"a", 9, ""});
  ledger.refuse({"a", 2, ""});
  const RunReport report = count(ledger);
  EXPECT_EQ(report.refused[0].line, 2U);
  EXPECT_EQ(report.refused[1].line, 9U);
  EXPECT_EQ(report.refused[2].file, "b");
}

}  // namespace
}  // namespace tracuu
