#include "server/http/export/csv_text.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(CsvRecord, CellsThatNeedItStandInQuotationMarks) {
  EXPECT_EQ(csv_record({"a", "", "b c"}), "a,,b c\r\n");
  EXPECT_EQ(csv_record({"a,b", "nói \"không\"", "hai\ndòng", "cr\rcr"}),
            "\"a,b\",\"nói \"\"không\"\"\",\"hai\ndòng\",\"cr\rcr\"\r\n");
}

TEST(CsvRecord, NothingThatASpreadsheetWouldComputeStandsFirstInACell) {
  for (const std::string cell : {"=1+1", "+84", "-5 độ", "@SUM(A1)", "\tx"}) {
    EXPECT_EQ(csv_record({cell}), "'" + cell + "\r\n");
  }
  EXPECT_EQ(csv_record({"\rx"}), "\"'\rx\"\r\n");
  EXPECT_EQ(csv_record({"=\"a\""}), "\"'=\"\"a\"\"\"\r\n");
  EXPECT_EQ(csv_record({"a=b", "28-NQ/TW"}), "a=b,28-NQ/TW\r\n");
}

}  // namespace
}  // namespace tracuu
