#include "server/query/query_parser.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "schema/analysis/analyzer.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"
#include "server/query/query_scanner.h"

namespace tracuu {
namespace {

constexpr std::size_t kMinPrefixLetters = 3;

std::size_t count_letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

std::string_view trim(std::string_view text) {
  const auto begin = std::min(text.find_first_not_of(" \n\t"), text.size());
  const auto end = text.find_last_not_of(" \n\t");
  return end == std::string_view::npos ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

class QueryParser {
 public:
  explicit QueryParser(std::string_view text) : text_(normalize(text).text) {}

  ParsedQuery parse() {
    numbers_ = find_query_numbers(text_);
    for (const QueryItem& item : scan_query(text_)) add_item(item);
    flush_words();
    limit_tokens();
    return std::move(query_);
  }

 private:
  void add_item(const QueryItem& item) {
    if (const QueryNumber* number = number_over(item)) {
      add_number(*number, text_);
      return;
    }
    if (item.kind == ItemKind::Phrase && item.field == nullptr && !item.excluded &&
        add_quoted_number(item.text)) {
      return;
    }
    if (item.lacks_value) {
      query_.warnings.push_back({{"Sau “{0}:” chưa có gì; đã tìm “{0}” như từ thường.",
                                  "Nothing follows “{0}:”; “{0}” was searched as a word."},
                                 {item.text}});
    }
    if (item.kind == ItemKind::Or) {
      flush_words();
      or_next_ = !query_.required.empty();
    } else if (item.field != nullptr && item.field->facet) {
      add_field(item);
    } else if (item.kind == ItemKind::Phrase || item.excluded || item.field != nullptr ||
               is_joined_number(item.text)) {
      add_phrase(item);
    } else if (is_prefix(item.text)) {
      add_prefix(item.text);
    } else {
      if (or_next_) flush_words();
      words_ += (words_.empty() ? "" : " ") + item.text;
      if (or_next_) flush_words();
    }
  }

  /// The number that a plain item is part of. Typed syntax (quotes, fields, minus) wins over
  /// numbers.
  const QueryNumber* number_over(const QueryItem& item) const {
    if (item.kind != ItemKind::Word || item.field != nullptr) return nullptr;
    for (const QueryNumber& number : numbers_) {
      const bool inside = item.begin >= number.begin && item.end <= number.end;
      if (inside && !(item.excluded && item.begin == number.begin)) return &number;
    }
    return nullptr;
  }

  /// A quoted number is that number in every spelling, too.
  bool add_quoted_number(const std::string& text) {
    const auto numbers = find_query_numbers(text);
    if (numbers.size() != 1 || numbers[0].begin != 0 || numbers[0].end != text.size()) return false;
    last_number_ = std::string::npos;
    add_number(numbers[0], text);
    last_number_ = std::string::npos;
    return true;
  }

  void add_number(const QueryNumber& number, const std::string& text) {
    if (last_number_ == number.begin) return;  // Its further words.
    last_number_ = number.begin;
    flush_words();
    Clause clause{.kind = ClauseKind::Number,
                  .text = text.substr(number.begin, number.end - number.begin),
                  .tokens = {},
                  .number = number};
    clause.tokens = analyze(clause.text);
    add_clause(std::move(clause));
  }

  void add_field(const QueryItem& item) {
    flush_words();
    if (*item.field->facet != FacetField::Date) {
      query_.fields.push_back({*item.field->facet, item.text, item.excluded});
      return;
    }
    if (const auto days = parse_day_range(item.text)) {
      query_.days = *days;
      return;
    }
    query_.warnings.push_back({{"“{}” không phải là một ngày, tháng hay năm; đã tìm như từ thường.",
                                "“{}” is no day, month or year; it was searched as a word."},
                               {item.text}});
    words_ += item.text;
  }

  void add_phrase(const QueryItem& item) {
    flush_words();
    const bool prefix = item.kind == ItemKind::Word && is_prefix(item.text);
    Clause clause{.kind = ClauseKind::Phrase,
                  .text = std::string(trim(item.text)),
                  .tokens = {},
                  .number = {}};
    if (prefix) clause.text.pop_back();
    clause.tokens = analyze(clause.text);
    if (clause.tokens.empty()) return;
    if (clause.tokens.size() == 1) clause.kind = prefix ? ClauseKind::Prefix : ClauseKind::Word;
    clause.title_only = item.field != nullptr;
    clause.of_words = item.kind == ItemKind::Word && !clause.title_only && !item.excluded;
    if (item.excluded) {
      query_.excluded.push_back(std::move(clause));
    } else {
      add_clause(std::move(clause));
    }
  }

  /// word*; one of too few letters is a word, and the reader is told.
  bool is_prefix(std::string_view text) {
    if (text.size() < 2 || text.back() != '*' || text.find('*') != text.size() - 1) return false;
    if (count_letters(text) > kMinPrefixLetters) return true;
    query_.warnings.push_back(
        {{"Trước dấu * phải có ít nhất {} chữ cái; đã tìm “{}” như từ thường.",
          "At least {} letters must stand before *; “{}” was searched as a word."},
         {std::to_string(kMinPrefixLetters), std::string(text.substr(0, text.size() - 1))}});
    return false;
  }

  /// 11-1, 30/4, 2020-2025: the order is part of what they say.
  static bool is_joined_number(const std::string& text) {
    const std::vector<Token> tokens = analyze(text);
    return tokens.size() > 1 && std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
             return token.kind == TokenKind::Number;
           });
  }

  void add_prefix(const std::string& text) {
    flush_words();
    Clause clause{.kind = ClauseKind::Prefix,
                  .text = text.substr(0, text.size() - 1),
                  .tokens = {},
                  .number = {}};
    clause.tokens = analyze(clause.text);
    if (clause.tokens.size() != 1) clause.kind = ClauseKind::Phrase;
    if (!clause.tokens.empty()) add_clause(std::move(clause));
  }

  /// Plain words are analysed together: a token may need its neighbours ("TP. HCM").
  void flush_words() {
    if (words_.empty()) return;
    const std::string words = std::exchange(words_, {});
    for (const Token& token : analyze(words)) {
      add_clause({.kind = ClauseKind::Word,
                  .text = words.substr(token.begin, token.end - token.begin),
                  .tokens = {token},
                  .number = {}});
    }
  }

  void add_clause(Clause clause) {
    for (const Token& token : clause.tokens) query_.any_marks = query_.any_marks || token.marked;
    if (or_next_ && !query_.required.empty()) {
      query_.required.back().alternatives.push_back(std::move(clause));
    } else {
      query_.required.push_back({{std::move(clause)}});
    }
    or_next_ = false;
  }

  void limit_tokens() {
    std::size_t count = 0;
    auto group = query_.required.begin();
    for (; group != query_.required.end(); ++group) {
      for (const Clause& clause : group->alternatives) count += clause.tokens.size();
      if (count > kMaxQueryTokens) break;
    }
    if (group == query_.required.end()) return;
    query_.required.erase(group, query_.required.end());
    query_.warnings.push_back({{"Câu hỏi quá dài: chỉ tìm {} từ đầu.",
                                "The query is too long: only its first {} words were searched."},
                               {std::to_string(std::min(count, kMaxQueryTokens))}});
  }

  std::string text_;
  std::vector<QueryNumber> numbers_;
  std::size_t last_number_ = std::string::npos;
  std::string words_;
  bool or_next_ = false;
  ParsedQuery query_;
};

std::string print_clause(const Clause& clause) {
  std::string out;
  if (clause.title_only) out += "title:";
  if (clause.kind == ClauseKind::Published) {
    return fmt::format("published:{}..{}", format_day(*clause.days.first),
                       format_day(*clause.days.last));
  }
  if (clause.kind == ClauseKind::Number) {
    out += "#(";
    for (std::size_t i = 0; i < clause.number.ids.size(); ++i)
      out += (i ? "|" : "") + clause.number.ids[i];
    return out + clause.number.short_form + ')';
  }
  if (clause.kind == ClauseKind::Name) return out + "@(" + clause.text + ')';
  const bool phrase = clause.kind == ClauseKind::Phrase;
  if (phrase) out += '"';
  for (std::size_t i = 0; i < clause.tokens.size(); ++i)
    out += (i ? " " : "") + clause.tokens[i].text;
  if (phrase) out += '"';
  if (clause.kind == ClauseKind::Prefix) out += '*';
  return out;
}

std::string_view field_label(FacetField field) {
  const auto* const found =
      std::find_if(kQueryFields.begin(), kQueryFields.end(),
                   [&](const QueryField& entry) { return entry.facet == field; });
  return found->name;
}

}  // namespace

ParsedQuery parse_query(std::string_view text) {
  return QueryParser(text).parse();
}

std::string print_tree(const ParsedQuery& query) {
  std::string out;
  const auto add = [&out](const std::string& part) { out += (out.empty() ? "" : " ") + part; };
  for (const ClauseGroup& group : query.required) {
    std::string part;
    for (const Clause& clause : group.alternatives)
      part += (part.empty() ? "" : " OR ") + print_clause(clause);
    add(group.alternatives.size() > 1 ? '(' + part + ')' : part);
  }
  for (const Rewording& other : query.rewordings) {
    add(fmt::format("{}+{}~{}", other.first, other.count, print_clause(other.clause)));
  }
  for (const Clause& clause : query.excluded) add('-' + print_clause(clause));
  for (const FieldClause& field : query.fields) {
    add(fmt::format("{}{}:\"{}\"", field.excluded ? "-" : "", field_label(field.field),
                    field.value));
  }
  if (query.days != DayRange{}) {
    add(fmt::format("date:{}..{}", query.days.first ? format_day(*query.days.first) : "",
                    query.days.last ? format_day(*query.days.last) : ""));
  }
  return out;
}

}  // namespace tracuu
