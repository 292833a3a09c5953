#include "indexer/source/line_survey.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

using Lines = std::vector<std::string>;

/// A page of a made portal: menu, its own text with `formula` in it, footer.
Lines make_page(int number, const std::string& formula) {
  const auto own = std::to_string(number);
  return {"Trang nhà",         "Góc bạn đọc",         "Lịch tiếp dân", "Chuyện làng",
          "Tin số " + own,     "Mở đầu " + own,       formula,         "Kết thúc " + own,
          "Văn phòng xã Đông", "Đường số 3, xã Đông", "Máy bàn 123"};
}

bool has(const LineSurvey& survey, const std::string& line) {
  const auto found = survey.find_recurring();
  return std::any_of(found.begin(), found.end(),
                     [&](const RecurringLine& one) { return one.line == line; });
}

LineSurvey survey_of(int pages, const std::string& formula) {
  LineSurvey survey;
  for (int i = 0; i < pages; ++i) survey.add("xa.example", make_page(i, formula));
  return survey;
}

TEST(LineSurvey, LinesBetweenTheSameNeighboursAreChrome) {
  const auto survey = survey_of(20, "Thời tiết");
  EXPECT_TRUE(has(survey, "góc bạn đọc"));
  EXPECT_TRUE(has(survey, "đường số 3, xã đông"));
}

TEST(LineSurvey, NineteenPagesTeachNothing) {
  EXPECT_TRUE(survey_of(19, "Thời tiết").find_recurring().empty());
}

TEST(LineSurvey, FormulasAndHeadingsOfSeriesStandAmongOtherLines) {
  for (const auto* formula :
       {"Theo Cổng Thông tin điện tử Chính phủ", "Bản tin thời tiết cuối ngày"}) {
    const auto survey = survey_of(200, formula);
    EXPECT_FALSE(has(survey, recurring_line_key(formula))) << formula;
    EXPECT_TRUE(has(survey, "góc bạn đọc"));
  }
}

TEST(LineSurvey, ASentenceMustBeOnHalfOfThePages) {
  const Lines decision = {"Căn cứ điều lệ của hợp tác xã đã được đại hội thành viên thông qua;",
                          "Căn cứ biên bản họp của hội đồng quản trị về việc chia lãi cuối năm;",
                          "Xét đề nghị của kế toán trưởng và của ban kiểm soát hợp tác xã;"};
  const auto middle = recurring_line_key(decision[1]);
  LineSurvey survey;
  for (int i = 0; i < 30; ++i) survey.add("htx.example", decision);
  EXPECT_TRUE(has(survey, middle));
  for (int i = 0; i < 31; ++i) survey.add("htx.example", {"Chuyện khác " + std::to_string(i)});
  EXPECT_FALSE(has(survey, middle));
}

TEST(LineSurvey, NumbersAreRowsOfTables) {
  LineSurvey survey;
  for (int i = 0; i < 40; ++i) survey.add("bang.example", {"Năm", "2017", "2018", "2019", "Tổng"});
  EXPECT_FALSE(has(survey, "2018"));
}

TEST(LineSurvey, SitesAreApartAndTheEvidenceIsGiven) {
  auto survey = survey_of(25, "Thời tiết");
  for (int i = 0; i < 500; ++i) survey.add("khac.example", {"Bài " + std::to_string(i)});
  const auto found = survey.find_recurring();
  ASSERT_FALSE(found.empty());
  for (const auto& line : found) {
    EXPECT_EQ(line.site, "xa.example");
    EXPECT_EQ(line.pages, 25U);
    EXPECT_EQ(line.of, 25U);
  }
}

}  // namespace
}  // namespace tracuu
