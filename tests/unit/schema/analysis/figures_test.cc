#include "schema/analysis/figures.h"

#include <string>
#include <string_view>
#include <utility>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(ReadNumber, DotsGroupThousandsAndTheCommaIsDecimal) {
  for (const auto& [written, wanted] : {std::pair{"1.500", "1500"},
                                        {"2.345.678", "2345678"},
                                        {"12,5", "12,5"},
                                        {"12.5", "12,5"},
                                        {"4.500,25", "4500,25"},
                                        {"1,234,567", "1234567"},
                                        {"0.250", "0,250"},
                                        {"3.2.1", "3.2.1"},
                                        {"1,500", "1,500"}}) {
    EXPECT_EQ(read_number(written, 0).text, wanted);
    EXPECT_EQ(read_number(written, 0).end, std::string_view(written).size());
  }
}

TEST(ReadNumber, OnlyPaddingIsStripped) {
  EXPECT_EQ(read_number("08", 0).text, "8");
  EXPECT_EQ(read_number("00", 0).text, "0");
  EXPECT_EQ(read_number("007", 0).text, "007");
  EXPECT_EQ(read_number("0912000111", 0).text, "0912000111");
}

TEST(ReadNumber, SignsBehindTheNumberStayOutside) {
  EXPECT_EQ(read_number("25. Sau", 0).end, 2U);
  EXPECT_EQ(read_number("25, 26", 0).end, 2U);
  EXPECT_EQ(read_number("4,5,6", 0).end, 1U);
  EXPECT_EQ(read_number("4,5,6", 2).text, "5");
}

TEST(MatchDate, ReadsDayBeforeMonth) {
  for (const std::string_view written :
       {"05/09/2022", "5/9/2022", "05-09-2022", "5.9.2022", "2022-09-05"}) {
    const auto date = match_date(written, 0);
    ASSERT_TRUE(date) << written;
    EXPECT_EQ(date->text, "2022-09-05");
    EXPECT_EQ(date->end, written.size());
  }
}

TEST(MatchDate, RefusesWhatIsNoDay) {
  for (const std::string_view written : {"31/02/2022", "12/2022", "5/9/22", "5/9-2022", "1.500.000",
                                         "00/01/2022", "5/9/2022/3", "10.0.2022.1", "2022"}) {
    EXPECT_FALSE(match_date(written, 0)) << written;
  }
}

}  // namespace
}  // namespace tracuu
