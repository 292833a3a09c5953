#include "server/query/word_form_table.h"

#include <algorithm>
#include <map>
#include <utility>

#include "embedded/abbreviations_tsv.h"
#include "embedded/number_words_tsv.h"
#include "embedded/spelling_variants_tsv.h"
#include "schema/analysis/analyzer.h"
#include "schema/text/syllable.h"

namespace tracuu {
namespace {

// What a reader typed comes first, its likeliest expansion next.
constexpr double kFirstExpansion = 0.6;
constexpr double kFurtherExpansion = 0.3;
constexpr double kShortForm = 0.6;
constexpr double kVariant = 0.8;

constexpr std::size_t kMinFoldedLetters = 3;  // "CD" is no CĐ (cao đẳng), "UBMTTQ" may be anything.
constexpr std::string_view kAnyNumber = "#";

std::vector<std::vector<std::string>> read_rows(std::string_view lines) {
  std::vector<std::vector<std::string>> rows;
  while (!lines.empty()) {
    std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    if (line.empty() || line.starts_with('#')) continue;
    auto& cells = rows.emplace_back();
    for (auto tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
      cells.emplace_back(line.substr(0, tab));
      line.remove_prefix(tab + 1);
    }
    cells.emplace_back(line);
  }
  return rows;
}

/// A spelling of the table. The sign for any number is analysed as a number stands in a text.
WordForm read_form(const std::string& text) {
  WordForm form{.text = text, .tokens = {}, .weight = 1, .kind = {}};
  const auto sign = text.find(kAnyNumber);
  if (sign == std::string::npos) {
    form.tokens = analyze(text);
    return form;
  }
  std::string with_number = text;
  with_number[sign] = '1';
  form.tokens = analyze(with_number);
  for (Token& token : form.tokens) {
    if (token.kind == TokenKind::Number) token.text = token.folded = kAnyNumber;
  }
  return form;
}

std::string joined(const std::vector<Token>& tokens, std::size_t first, std::size_t count,
                   std::string Token::*key) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i)
    text += (i > first ? " " : "") + tokens[i].*key;
  return text;
}

std::string with_any_number(const std::vector<Token>& tokens, std::size_t first,
                            std::size_t count) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    if (i > first) text += ' ';
    text += tokens[i].kind == TokenKind::Number ? kAnyNumber : std::string_view(tokens[i].text);
  }
  return text;
}

bool is_open(const std::vector<Token>& tokens, std::size_t first, std::size_t count) {
  for (std::size_t i = first; i < first + count; ++i) {
    if (tokens[i].marked) return false;
  }
  return true;
}

bool shows_short_form(const std::vector<Token>& tokens, std::size_t first, std::size_t count) {
  for (std::size_t i = first; i < first + count; ++i) {
    if (tokens[i].kind == TokenKind::Acronym || !has_syllable_shape(tokens[i].folded)) return true;
  }
  return false;
}

/// `other` with the number of the stretch in place of the sign for any.
WordForm with_number(WordForm other, const std::vector<Token>& tokens, std::size_t first,
                     std::size_t count) {
  for (Token& token : other.tokens) {
    if (token.text != kAnyNumber) continue;
    for (std::size_t i = first; i < first + count; ++i) {
      if (tokens[i].kind == TokenKind::Number) token.text = token.folded = tokens[i].text;
    }
    other.text.replace(other.text.find(kAnyNumber), kAnyNumber.size(), token.text);
  }
  return other;
}

}  // namespace

void WordFormTable::add(const WordForm& from, const WordForm& to, Role role) {
  const auto add_to = [&](Entries& entries, std::string Token::*key) {
    Entry& entry = entries[joined(from.tokens, 0, from.tokens.size(), key)];
    if (entry.others.empty()) entry.role = role;
    const auto same = [&](const WordForm& other) { return other.text == to.text; };
    if (std::none_of(entry.others.begin(), entry.others.end(), same)) entry.others.push_back(to);
  };
  add_to(exact_, &Token::text);
  const std::string folded = joined(from.tokens, 0, from.tokens.size(), &Token::folded);
  if (role == Role::Word || folded.size() >= kMinFoldedLetters) add_to(folded_, &Token::folded);
  longest_ = std::max(longest_, from.tokens.size());
}

void WordFormTable::add_abbreviations(std::string_view lines) {
  std::map<std::string, std::vector<WordForm>> by_expansion;
  for (const auto& cells : read_rows(lines)) {
    WordForm short_form = read_form(cells.front());
    short_form.kind = AssumptionKind::Abbreviation;
    short_form.weight = kShortForm;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      WordForm expansion = read_form(cells[i]);
      expansion.kind = AssumptionKind::Abbreviation;
      expansion.weight = i == 1 ? kFirstExpansion : kFurtherExpansion;
      add(short_form, expansion, Role::ShortForm);
      add(expansion, short_form, Role::Word);
    }
    if (cells.size() > 1) by_expansion[cells[1]].push_back(std::move(short_form));
  }
  for (const auto& [expansion, short_forms] : by_expansion) {
    for (const WordForm& from : short_forms) {
      for (const WordForm& to : short_forms) {
        if (from.text != to.text) add(from, to, Role::ShortForm);
      }
    }
  }
}

void WordFormTable::add_variants(std::string_view lines, std::optional<AssumptionKind> kind) {
  for (const auto& cells : read_rows(lines)) {
    std::vector<WordForm> forms;
    for (const std::string& cell : cells) {
      forms.push_back(read_form(cell));
      forms.back().kind = kind;
      forms.back().weight = kVariant;
    }
    for (const WordForm& from : forms) {
      for (const WordForm& to : forms) {
        if (from.text != to.text) add(from, to, Role::Word);
      }
    }
  }
}

const WordFormTable& WordFormTable::abbreviations() {
  static const WordFormTable table = [] {
    WordFormTable built;
    built.add_abbreviations(embedded::abbreviations_tsv);
    return built;
  }();
  return table;
}

const WordFormTable& WordFormTable::spelling_variants() {
  static const WordFormTable table = [] {
    WordFormTable built;
    built.add_variants(embedded::spelling_variants_tsv, AssumptionKind::Spelling);
    return built;
  }();
  return table;
}

const WordFormTable& WordFormTable::number_words() {
  static const WordFormTable table = [] {
    WordFormTable built;
    built.add_variants(embedded::number_words_tsv, std::nullopt);
    return built;
  }();
  return table;
}

const WordFormTable::Entry* WordFormTable::look_up(const std::vector<Token>& tokens,
                                                   std::size_t first, std::size_t count) const {
  const auto in = [&](const Entries& entries, const std::string& key) -> const Entry* {
    const auto found = entries.find(key);
    if (found == entries.end()) return nullptr;
    const bool known = found->second.role == Role::Word || shows_short_form(tokens, first, count);
    return known ? &found->second : nullptr;
  };
  if (const Entry* entry = in(exact_, joined(tokens, first, count, &Token::text))) return entry;
  if (const Entry* entry = in(exact_, with_any_number(tokens, first, count))) return entry;
  if (!is_open(tokens, first, count)) return nullptr;
  return in(folded_, joined(tokens, first, count, &Token::folded));
}

WordForms WordFormTable::find(const std::vector<Token>& tokens, std::size_t first,
                              const SpellingMap& spellings) const {
  std::size_t count = 1;
  while (count < longest_ && first + count < tokens.size() && follows(tokens, first + count)) {
    ++count;
  }
  for (; count > 0; --count) {
    const Entry* entry = look_up(tokens, first, count);
    if (entry == nullptr) continue;
    WordForms forms{.count = count, .others = {}};
    for (const WordForm& other : entry->others) {
      WordForm form = with_number(other, tokens, first, count);
      if (is_attested(form, spellings)) forms.others.push_back(std::move(form));
    }
    if (forms) return forms;
  }
  return {};
}

}  // namespace tracuu
