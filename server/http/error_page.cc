#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "server/http/page_template.h"
#include "server/http/pages.h"
#include "server/http/parameters.h"
#include "server/http/status_names.h"

namespace tracuu {
namespace {

/// What a reader is told about a value that a parameter cannot have.
struct RefusalText {
  std::string_view parameter;
  std::string_view text;  ///< {} stands for the value.
};
constexpr std::array kRefusalTexts{
    RefusalText{"date", "Không hiểu thời gian “{}”. Hãy viết như 2022, 11/2022 hoặc 17/11/2022."},
    RefusalText{"from", "Không dùng được “Từ ngày”: “{}”. Hãy viết như 17/11/2022."},
    RefusalText{
        "to",
        "Không dùng được “Đến ngày”: “{}”. Hãy viết như 17/11/2022, không sớm hơn “Từ ngày”."},
    RefusalText{"sort", "Không có cách sắp xếp “{}”."},
};

}  // namespace

std::string refusal_for_reader(const RefusedParameter& refused) {
  constexpr std::size_t kShownBytes = 80;
  const std::string value(cut_utf8(refused.value, kShownBytes));
  if (refused.name == "q" && refused.error.code == ErrorCode::TooLarge) {
    return "Câu tìm quá dài: chỉ phần đầu được dùng để tìm.";
  }
  for (const auto& row : kRefusalTexts) {
    if (row.parameter == refused.name) return fmt::format(fmt::runtime(row.text), value);
  }
  const std::string name(cut_utf8(refused.name, kShownBytes));
  return fmt::format("Đã bỏ qua một phần của địa chỉ: “{}={}”.", name, value);
}

std::string render_error_page(int status, std::string_view detail) {
  const auto& name = status_name(status);
  PageTemplate page(
      PageKind::Error,
      {.title = std::string(name.heading), .query_text = "", .kept = {}, .indexed = false});
  page.content().SetValue("HEADING", {name.heading.data(), name.heading.size()});
  page.content().SetValue("ADVICE", {name.advice.data(), name.advice.size()});
  show_text(page.content(), "DETAIL", "DETAIL_TEXT", detail);
  return page.expand();
}

}  // namespace tracuu
