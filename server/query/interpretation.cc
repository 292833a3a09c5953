#include "server/query/interpretation.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace tracuu {
namespace {

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

/// 17/11/2022, as people here write a day.
std::string write_day(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:02}/{:02}/{}", static_cast<unsigned>(date.day()),
                     static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
}

std::string describe_days(const DayRange& days) {
  if (!days.last) return "đăng từ " + write_day(*days.first);
  if (!days.first) return "đăng đến " + write_day(*days.last);
  if (*days.first == *days.last) return "đăng ngày " + write_day(*days.first);
  const std::chrono::year_month_day first(*days.first);
  const auto year = static_cast<int>(first.year());
  const auto month = static_cast<unsigned>(first.month());
  const auto is = [&](const std::string& text) { return parse_day_range(text) == days; };
  if (is(fmt::format("{}/{}", month, year)))
    return fmt::format("đăng trong tháng {}/{}", month, year);
  if (is(std::to_string(year))) return fmt::format("đăng trong năm {}", year);
  return fmt::format("đăng từ {} đến {}", write_day(*days.first), write_day(*days.last));
}

/// How a field's value stands in the sentence.
struct FieldPhrase {
  FacetField field;
  std::string_view phrase;
};
constexpr std::array kFieldPhrases{FieldPhrase{FacetField::Official, "nói đến cán bộ"},
                                   FieldPhrase{FacetField::Resolution, "nói đến nghị quyết"},
                                   FieldPhrase{FacetField::Document, "nói đến văn bản"},
                                   FieldPhrase{FacetField::Section, "thuộc chuyên mục"},
                                   FieldPhrase{FacetField::Source, "từ nguồn"},
                                   FieldPhrase{FacetField::Date, "đăng"}};

void describe_filter(const FieldFilter& filter, std::vector<std::string>& parts) {
  const auto* const row =
      std::find_if(kFieldPhrases.begin(), kFieldPhrases.end(),
                   [&](const FieldPhrase& each) { return each.field == filter.field; });
  if (!filter.include.empty()) {
    parts.push_back(fmt::format("{} {}", row->phrase, join(filter.include, " hoặc ")));
  }
  if (!filter.exclude.empty()) {
    parts.push_back(fmt::format("không {} {}", row->phrase, join(filter.exclude, " hay ")));
  }
}

std::string describe(const Clause& clause) {
  const std::string_view where = clause.title_only ? " ở tiêu đề" : "";
  if (clause.kind == ClauseKind::Phrase)
    return fmt::format("nguyên cụm “{}”{}", clause.text, where);
  if (clause.kind == ClauseKind::Prefix)
    return fmt::format("từ bắt đầu bằng “{}”{}", clause.text, where);
  if (clause.kind == ClauseKind::Word) return fmt::format("từ “{}”{}", clause.text, where);
  if (clause.number.ids.empty()) return fmt::format("văn bản hay cụm từ “{}”", clause.text);
  const std::string documents = "văn bản " + join(clause.number.ids, " hoặc ");
  return clause.number.year ? fmt::format("{} năm {}", documents, *clause.number.year) : documents;
}

bool is_plain_word(const ClauseGroup& group) {
  return group.alternatives.size() == 1 && group.alternatives.front().kind == ClauseKind::Word &&
         !group.alternatives.front().title_only;
}

/// What the words and phrases of the query ask for, each as what may stand behind "có".
std::vector<std::string> describe_required(const ParsedQuery& query, WordsNeeded needed) {
  std::vector<std::string> words;
  std::vector<std::string> parts;
  for (const ClauseGroup& group : query.required) {
    if (is_plain_word(group)) {
      words.push_back(group.alternatives.front().text);
      continue;
    }
    std::vector<std::string> alternatives;
    for (const Clause& clause : group.alternatives) alternatives.push_back(describe(clause));
    parts.push_back(join(alternatives, " hoặc "));
  }
  if (!words.empty()) {
    const std::string_view several =
        needed == WordsNeeded::All ? "đủ các từ" : "ít nhất một trong các từ";
    parts.insert(parts.begin(),
                 fmt::format("{} “{}”", words.size() == 1 ? "từ" : several, join(words, " ")));
  }
  return parts;
}

}  // namespace

std::string interpret(const ParsedQuery& query, const Narrowing& narrowing, WordsNeeded needed) {
  std::vector<std::string> parts;
  const auto required = describe_required(query, needed);
  if (!required.empty()) {
    parts.push_back("có " + join(required, needed == WordsNeeded::All ? ", có " : " hoặc "));
  }
  for (const Clause& clause : query.excluded) parts.push_back("không có " + describe(clause));
  if (narrowing.days != DayRange{}) parts.push_back(describe_days(narrowing.days));
  for (const FieldFilter& filter : narrowing.filters) describe_filter(filter, parts);
  if (parts.empty()) return "Mọi bài.";
  return "Bài " + join(parts, ", ") + '.';
}

}  // namespace tracuu
