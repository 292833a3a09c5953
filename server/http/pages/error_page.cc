#include <array>
#include <string>
#include <string_view>

#include "server/http/pages/page_template.h"
#include "server/http/pages/pages.h"
#include "server/http/parameters.h"
#include "server/http/status_names.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

/// What a reader is told about a value that a parameter cannot have.
struct RefusalText {
  std::string_view parameter;
  Text text;  ///< {} stands for the value.
};
constexpr std::array kRefusalTexts{
    RefusalText{"date", Text::RefusedDate}, RefusalText{"from", Text::RefusedFrom},
    RefusalText{"to", Text::RefusedTo},     RefusalText{"event_date", Text::RefusedEventDate},
    RefusalText{"sort", Text::RefusedSort},
};

}  // namespace

std::string refusal_for_reader(ReaderLanguage language, const RefusedParameter& refused) {
  constexpr std::size_t kShownBytes = 80;
  const std::string value(cut_utf8(refused.value, kShownBytes));
  if (refused.name == "q" && refused.error.code == ErrorCode::TooLarge) {
    return std::string(text(language, Text::RefusedQueryTooLong));
  }
  for (const auto& row : kRefusalTexts) {
    if (row.parameter == refused.name) return format_text(language, row.text, value);
  }
  const std::string name(cut_utf8(refused.name, kShownBytes));
  return format_text(language, Text::RefusedOther, name, value);
}

std::vector<std::string> refusals_for_reader(ReaderLanguage language,
                                             const std::vector<RefusedParameter>& refused) {
  std::vector<std::string> texts;
  texts.reserve(refused.size());
  for (const auto& each : refused) texts.push_back(refusal_for_reader(language, each));
  return texts;
}

std::string render_error_page(const Visit& visit, int status, std::string_view detail) {
  const auto language = visit.language;
  const auto& name = status_name(status);
  const std::string heading(text(language, name.heading));
  PageTemplate page("error", {.visit = visit, .title = heading});
  page.content().SetValue("HEADING", heading);
  page.content().SetValue("ADVICE", std::string(text(language, name.advice)));
  show_text(page.content(), "DETAIL", "DETAIL_TEXT", detail);
  return page.expand();
}

}  // namespace tracuu
