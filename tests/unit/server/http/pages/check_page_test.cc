#include "server/http/pages/check_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/fake_search_service.h"

namespace tracuu {
namespace {

using testing::HasSubstr;
using testing::Not;

CheckView make_check() {
  CheckView view;
  view.text = "28-nq/tw; 99-NQ/TW";
  view.checked = CheckedText{
      {{CheckedMention::Kind::Document,
        0,
        8,
        "28-NQ/TW",
        {{"28-NQ/TW", "28-NQ/TW", "resolution", {5, make_day(2022, 1, 2), make_day(2022, 3, 4)}}}},
       {CheckedMention::Kind::Document, 10, 18, "99-NQ/TW", {}}},
      {"dòng <lạ>"},
      "g7"};
  return view;
}

TEST(CheckPage, SaysWhatTheArchiveHasOfEachMention) {
  const auto page = render_check_page(make_check());
  EXPECT_THAT(
      page,
      HasSubstr(
          "<th scope=\"row\">28-nq/tw</th><td><a href=\"/documents/28-nq-tw\">28-NQ/TW</a></td>"));
  EXPECT_THAT(page, HasSubstr("02/01/2022"));
  EXPECT_THAT(page, HasSubstr("2 số và tên, kho có 1"));
}

TEST(CheckPage, SaysWhatTheArchiveDoesNotHave) {
  const auto page = render_check_page(make_check());
  EXPECT_THAT(page, HasSubstr("99-NQ/TW <strong class=\"absent\">Kho không có</strong>"));
  EXPECT_THAT(page, HasSubstr("<li>dòng &lt;lạ&gt;</li>"));
}

TEST(CheckPage, KeepsTheTextAndEscapesIt) {
  auto view = make_check();
  view.text = "</textarea><script>x</script>";
  view.checked.reset();
  const auto page = render_check_page(view);
  EXPECT_THAT(page, HasSubstr("&lt;/textarea&gt;"));
  EXPECT_THAT(page, Not(HasSubstr("<script>x")));
}

TEST(CheckPage, AFaultIsSaidBesideTheText) {
  CheckView view;
  view.fault = CheckFault::TooLong;
  const auto page = render_check_page(view);
  EXPECT_THAT(page, HasSubstr("64 KiB"));
  EXPECT_THAT(page, HasSubstr("aria-describedby=\"text-fault\""));
}

TEST(CheckPage, NothingFoundIsSaid) {
  CheckView view;
  view.text = "trời mưa";
  view.checked = CheckedText{};
  EXPECT_THAT(render_check_page(view), HasSubstr("Không thấy số văn bản hay tên cán bộ nào"));
}

}  // namespace
}  // namespace tracuu
