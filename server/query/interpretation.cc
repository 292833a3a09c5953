#include "server/query/interpretation.h"

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
  if (days.first && days.last && *days.first == *days.last) return "ngày " + write_day(*days.first);
  if (days.first && days.last) {
    return fmt::format("từ {} đến {}", write_day(*days.first), write_day(*days.last));
  }
  if (days.first) return "từ " + write_day(*days.first);
  return "đến " + write_day(*days.last);
}

std::string describe(const Clause& clause) {
  const std::string_view where = clause.title_only ? " ở tiêu đề" : "";
  if (clause.kind == ClauseKind::Phrase)
    return fmt::format("nguyên cụm “{}”{}", clause.text, where);
  if (clause.kind == ClauseKind::Prefix) return fmt::format("từ bắt đầu bằng “{}”", clause.text);
  if (clause.kind == ClauseKind::Word) return fmt::format("“{}”{}", clause.text, where);
  if (clause.number.ids.empty()) return fmt::format("văn bản hay cụm từ “{}”", clause.text);
  return "văn bản " + join(clause.number.ids, " hoặc ");
}

bool is_plain_word(const ClauseGroup& group) {
  return group.alternatives.size() == 1 && group.alternatives.front().kind == ClauseKind::Word &&
         !group.alternatives.front().title_only;
}

}  // namespace

std::string interpret(const ParsedQuery& query, const DayRange& days, WordsNeeded needed) {
  std::vector<std::string> words;
  std::vector<std::string> parts;
  for (const ClauseGroup& group : query.required) {
    if (is_plain_word(group)) {
      words.push_back(group.alternatives.front().text);
      continue;
    }
    std::vector<std::string> alternatives;
    for (const Clause& clause : group.alternatives) alternatives.push_back(describe(clause));
    parts.push_back("có " + join(alternatives, " hoặc "));
  }
  if (!words.empty()) {
    const std::string_view how =
        needed == WordsNeeded::All ? "có đủ các từ" : "có những từ trong câu";
    parts.insert(parts.begin(), fmt::format("{} “{}”", how, join(words, " ")));
  }
  for (const Clause& clause : query.excluded) parts.push_back("không có " + describe(clause));
  if (days.first || days.last) parts.push_back(describe_days(days));
  if (parts.empty()) return "Mọi bài.";
  return "Bài " + join(parts, ", ") + '.';
}

}  // namespace tracuu
