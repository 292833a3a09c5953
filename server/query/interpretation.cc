#include "server/query/interpretation.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "schema/date/reader_date.h"

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

constexpr Bilingual kOr{" hoặc ", " or "};

/// A sentence with values in the places of its {}.
template <typename... Values>
std::string write(const Bilingual& sentence, ReaderLanguage language, const Values&... values) {
  return fmt::format(fmt::runtime(sentence.in(language)), values...);
}

std::string describe_days(const DayRange& days, ReaderLanguage language) {
  const auto day = [&](const std::optional<Day>& each) { return write_day(language, *each); };
  if (!days.last) return write({"đăng từ {}", "published from {}"}, language, day(days.first));
  if (!days.first) return write({"đăng đến {}", "published up to {}"}, language, day(days.last));
  if (*days.first == *days.last) {
    return write({"đăng ngày {}", "published on {}"}, language, day(days.first));
  }
  const std::chrono::year_month_day first(*days.first);
  const auto year = static_cast<int>(first.year());
  const auto is = [&](const std::string& text) { return parse_day_range(text) == days; };
  if (is(fmt::format("{}/{}", static_cast<unsigned>(first.month()), year))) {
    const auto month = write_month(language, first.year() / first.month());
    return write({"đăng trong {}", "published in {}"}, language, month);
  }
  if (is(std::to_string(year))) {
    return write({"đăng trong năm {}", "published in {}"}, language, year);
  }
  return write({"đăng từ {} đến {}", "published from {} to {}"}, language, day(days.first),
               day(days.last));
}

/// How a field's values stand in the sentence, and how those that are excluded do.
struct FieldPhrase {
  FacetField field;
  Bilingual included;
  Bilingual excluded;
};
constexpr std::array kFieldPhrases{
    FieldPhrase{FacetField::Official,
                {"nói đến cán bộ {}", "mentioning the official {}"},
                {"không nói đến cán bộ {}", "not mentioning the official {}"}},
    FieldPhrase{FacetField::Resolution,
                {"nói đến nghị quyết {}", "mentioning the resolution {}"},
                {"không nói đến nghị quyết {}", "not mentioning the resolution {}"}},
    FieldPhrase{FacetField::Document,
                {"nói đến văn bản {}", "mentioning the document {}"},
                {"không nói đến văn bản {}", "not mentioning the document {}"}},
    FieldPhrase{FacetField::Section,
                {"thuộc chuyên mục {}", "in the section {}"},
                {"không thuộc chuyên mục {}", "not in the section {}"}},
    FieldPhrase{FacetField::Source,
                {"từ nguồn {}", "from the source {}"},
                {"không từ nguồn {}", "not from the source {}"}}};

void describe_filter(const FieldFilter& filter, ReaderLanguage language,
                     std::vector<std::string>& parts) {
  const auto* const row =
      std::find_if(kFieldPhrases.begin(), kFieldPhrases.end(),
                   [&](const FieldPhrase& each) { return each.field == filter.field; });
  if (!filter.include.empty()) {
    parts.push_back(write(row->included, language, join(filter.include, kOr.in(language))));
  }
  if (!filter.exclude.empty()) {
    constexpr Bilingual kNeither{" hay ", " or "};
    parts.push_back(write(row->excluded, language, join(filter.exclude, kNeither.in(language))));
  }
}

std::string describe_number(const Clause& clause, ReaderLanguage language) {
  if (clause.number.ids.empty()) {
    return write({"văn bản hay cụm từ “{}”", "the document or phrase “{}”"}, language, clause.text);
  }
  const std::string ids = join(clause.number.ids, kOr.in(language));
  if (!clause.number.year) return write({"văn bản {}", "the document {}"}, language, ids);
  return write({"văn bản {} năm {}", "the document {} of {}"}, language, ids, *clause.number.year);
}

std::string describe(const Clause& clause, ReaderLanguage language) {
  const Bilingual in_title{" ở tiêu đề", " in the title"};
  const std::string_view where = clause.title_only ? in_title.in(language) : "";
  if (clause.kind == ClauseKind::Phrase) {
    return write({"nguyên cụm “{}”{}", "the phrase “{}”{}"}, language, clause.text, where);
  }
  if (clause.kind == ClauseKind::Prefix) {
    return write({"từ bắt đầu bằng “{}”{}", "a word that begins with “{}”{}"}, language,
                 clause.text, where);
  }
  if (clause.kind == ClauseKind::Word) {
    return write({"từ “{}”{}", "the word “{}”{}"}, language, clause.text, where);
  }
  return describe_number(clause, language);
}

bool is_plain_word(const ClauseGroup& group) {
  return group.alternatives.size() == 1 && group.alternatives.front().kind == ClauseKind::Word &&
         !group.alternatives.front().title_only;
}

std::string describe_words(const std::vector<std::string>& words, WordsNeeded needed,
                           ReaderLanguage language) {
  if (words.size() == 1) return write({"từ “{}”", "the word “{}”"}, language, words.front());
  const auto all = join(words, " ");
  if (needed == WordsNeeded::All) {
    return write({"đủ các từ “{}”", "all of the words “{}”"}, language, all);
  }
  return write({"ít nhất một trong các từ “{}”", "at least one of the words “{}”"}, language, all);
}

/// What the words and phrases of the query ask for, each as what may stand behind "có".
std::vector<std::string> describe_required(const ParsedQuery& query, WordsNeeded needed,
                                           ReaderLanguage language) {
  std::vector<std::string> words;
  std::vector<std::string> parts;
  for (const ClauseGroup& group : query.required) {
    if (is_plain_word(group)) {
      words.push_back(group.alternatives.front().text);
      continue;
    }
    std::vector<std::string> alternatives;
    for (const Clause& clause : group.alternatives) {
      alternatives.push_back(describe(clause, language));
    }
    parts.push_back(join(alternatives, kOr.in(language)));
  }
  if (!words.empty()) parts.insert(parts.begin(), describe_words(words, needed, language));
  return parts;
}

}  // namespace

std::string interpret(const ParsedQuery& query, const Narrowing& narrowing, WordsNeeded needed,
                      ReaderLanguage language) {
  std::vector<std::string> parts;
  const auto required = describe_required(query, needed, language);
  if (!required.empty()) {
    constexpr Bilingual kAnd{", có ", ", with "};
    const auto& between = needed == WordsNeeded::All ? kAnd : kOr;
    parts.push_back(write({"có {}", "with {}"}, language, join(required, between.in(language))));
  }
  for (const Clause& clause : query.excluded) {
    parts.push_back(write({"không có {}", "without {}"}, language, describe(clause, language)));
  }
  if (narrowing.days != DayRange{}) parts.push_back(describe_days(narrowing.days, language));
  for (const FieldFilter& filter : narrowing.filters) describe_filter(filter, language, parts);
  if (parts.empty()) return write({"Mọi bài.", "All articles."}, language);
  return write({"Bài {}.", "Articles {}."}, language, join(parts, ", "));
}

}  // namespace tracuu
