#include "server/http/pages/check_page.h"

#include <algorithm>
#include <string_view>

#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_parts.h"
#include "server/http/reader_format.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

constexpr std::string_view kCheckPath = "/check";

void set_fault(Dictionary& page, const CheckView& view) {
  const auto say = [&](Text key) {
    show_text(page, "FAULT", "FAULT_TEXT", text(view.visit.language, key));
  };
  switch (view.fault) {
    case CheckFault::None:
      return;
    case CheckFault::Empty:
      return say(Text::CheckEmpty);
    case CheckFault::TooLong:
      return say(Text::CheckTooLong);
    case CheckFault::NotText:
      return say(Text::CheckNotText);
  }
}

void set_meaning(Dictionary& row, const CheckView& view, const CheckedMention& mention,
                 const ListEntry& meaning) {
  const auto language = view.visit.language;
  const bool official = mention.kind == CheckedMention::Kind::Official;
  auto& found = *row.AddSectionDictionary("FOUND");
  found.SetValue("MEANING_URL", official ? official_page_url(language, meaning.id)
                                         : document_page_url(language, meaning.id));
  found.SetValue("MEANING_LABEL", meaning.label);
  row.SetValue("MEANING_COUNT", format_count(language, meaning.seen.articles));
  row.SetValue("MEANING_FIRST", day_text(language, meaning.seen.first));
  row.SetValue("MEANING_LAST", day_text(language, meaning.seen.last));
}

/// A row for each meaning; one that says so for what the archive does not have.
void add_mention(Dictionary& table, const CheckView& view, const CheckedMention& mention) {
  const auto written =
      std::string_view(view.text).substr(mention.begin, mention.end - mention.begin);
  const auto add_row = [&]() -> Dictionary& {
    auto& row = *table.AddSectionDictionary("MENTION");
    row.SetValue("WRITTEN", {written.data(), written.size()});
    return row;
  };
  for (const auto& meaning : mention.meanings) set_meaning(add_row(), view, mention, meaning);
  if (!mention.meanings.empty()) return;
  auto& row = add_row();
  row.AddSectionDictionary("NOT_FOUND")->SetValue("MEANING_LABEL", mention.label);
  row.SetValue("MEANING_COUNT", "0");
}

void set_result(Dictionary& page, const CheckView& view) {
  if (!view.checked) return;
  const auto language = view.visit.language;
  const auto& [mentions, not_understood, generation] = *view.checked;
  auto& result = *page.AddSectionDictionary("RESULT");
  const auto had = static_cast<std::size_t>(
      std::count_if(mentions.begin(), mentions.end(),
                    [](const CheckedMention& mention) { return !mention.meanings.empty(); }));
  result.SetValue("RESULT_TEXT", mentions.empty()
                                     ? std::string(text(language, Text::CheckNothing))
                                     : format_text(language, Text::CheckFound,
                                                   format_count(language, mentions.size()),
                                                   format_count(language, had)));
  if (!mentions.empty()) {
    auto& table = *result.AddSectionDictionary("MENTIONS");
    for (const auto& mention : mentions) add_mention(table, view, mention);
  }
  if (not_understood.empty()) return;
  auto& unread = *result.AddSectionDictionary("UNREAD");
  for (const auto& line : not_understood) {
    unread.AddSectionDictionary("LINE")->SetValue("LINE_TEXT", line);
  }
}

}  // namespace

std::string render_check_page(const CheckView& view) {
  const auto language = view.visit.language;
  PageTemplate page("check", {.visit = view.visit,
                              .address = std::string(kCheckPath),
                              .title = std::string(text(language, Text::CheckTitle)),
                              .description = std::string(text(language, Text::CheckSummary))});
  auto& content = page.content();
  content.SetValue("ACTION", page_url(language, kCheckPath));
  content.SetValue("TEXT", view.text);
  set_fault(content, view);
  set_result(content, view);
  return page.expand();
}

}  // namespace tracuu
