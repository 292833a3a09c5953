#include "server/query/rewording.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "schema/document_number/named_document.h"
#include "server/query/date_forms.h"
#include "server/query/joined_words.h"
#include "server/query/numeral_forms.h"
#include "server/query/word_form_table.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxPhraseForms = 8;  // Of one phrase, all its stretches combined.
constexpr double kNameWeight = .9;          // As numerals and dates: it is what was typed.
constexpr std::size_t kMaxRewordings = 32;  // Of one query: each may cost as much as a phrase.

class Rewriter {
 public:
  Rewriter(ParsedQuery& query, const SpellingMap& spellings,
           const std::vector<AssumptionKind>& literal)
      : query_(query), spellings_(spellings), literal_(literal) {}

  void rewrite() {
    for (std::size_t first = 0; first < query_.required.size() && !is_full();) {
      const std::size_t end = end_of_words(first);
      if (end > first) {
        rewrite_words(first, end);
      } else {
        for (const Clause& clause : query_.required[first].alternatives) {
          rewrite_phrase(first, clause);
        }
      }
      first = std::max(end, first + 1);
    }
    drop_lone_dates();
  }

 private:
  /// A date alone is what is looked for: there is nothing that it could narrow.
  void drop_lone_dates() {
    std::vector<bool> dated(query_.required.size(), false);
    const auto is_published = [](const Rewording& other) {
      return other.clause.kind == ClauseKind::Published;
    };
    for (const Rewording& other : query_.rewordings) {
      if (!is_published(other)) continue;
      for (std::size_t i = 0; i < other.count; ++i) dated[other.first + i] = true;
    }
    if (std::find(dated.begin(), dated.end(), false) != dated.end()) return;
    std::erase_if(query_.rewordings, is_published);
    std::erase_if(query_.assumptions, [](const Assumption& assumption) {
      return assumption.kind == AssumptionKind::Date;
    });
  }

  bool is_full() const { return query_.rewordings.size() >= kMaxRewordings; }

  static bool is_plain_word(const ClauseGroup& group) {
    const Clause& clause = group.alternatives.front();
    return group.alternatives.size() == 1 && clause.kind == ClauseKind::Word && !clause.title_only;
  }

  /// One past the plain words at `first` that were typed as one text.
  std::size_t end_of_words(std::size_t first) const {
    std::size_t end = first;
    while (end < query_.required.size() && is_plain_word(query_.required[end])) ++end;
    return end;
  }

  /// What else the tokens at `first` may be written like; the first source that knows decides.
  WordForms find_forms(const std::vector<Token>& tokens, std::size_t first, Written written) const {
    const auto usable = [this](WordForms& forms) {
      std::erase_if(forms.others, [this](const WordForm& form) {
        return is_literal(form.kind) || !is_attested(form, spellings_);
      });
      return !forms.others.empty();
    };
    if (auto forms = find_date_forms(tokens, first, written); usable(forms)) return forms;
    if (auto forms = find_numeral_forms(tokens, first); usable(forms)) return forms;
    for (const WordFormTable* table : tables_) {
      if (auto forms = table->find(tokens, first, spellings_); usable(forms)) return forms;
    }
    if (auto forms = find_joined_words(tokens, first, spellings_); usable(forms)) return forms;
    return {};
  }

  bool is_literal(const std::optional<AssumptionKind>& kind) const {
    return kind && std::find(literal_.begin(), literal_.end(), *kind) != literal_.end();
  }

  void assume(const WordForm& form, const std::string& typed) {
    if (!form.kind) return;
    Assumption assumption{*form.kind, typed, form.text};
    auto& all = query_.assumptions;
    if (std::find(all.begin(), all.end(), assumption) == all.end()) {
      all.push_back(std::move(assumption));
    }
  }

  static Clause make_clause(WordForm form) {
    if (form.days == DayRange{}) return make_clause(std::move(form.text), std::move(form.tokens));
    return {.kind = ClauseKind::Published,
            .text = std::move(form.text),
            .tokens = {},
            .days = form.days,
            .number = {}};
  }

  static Clause make_clause(std::string text, std::vector<Token> tokens) {
    const auto kind = tokens.size() == 1 ? ClauseKind::Word : ClauseKind::Phrase;
    return {.kind = kind, .text = std::move(text), .tokens = std::move(tokens), .number = {}};
  }

  /// A longer form weighs no more than the words that it stands for, each of which has an idf.
  static double share(const WordForm& form, std::size_t count) {
    const std::size_t size = form.tokens.size();
    return size > count ? form.weight * static_cast<double>(count) / static_cast<double>(size)
                        : form.weight;
  }

  /// The official documents that the words from `first` to `end` name: their place among these
  /// words, how many words it is, the name.
  struct NameStretch {
    std::size_t at = 0;
    std::size_t count = 0;
    std::string id;
  };
  std::vector<NameStretch> find_names(std::size_t first, std::size_t end) const {
    std::string text;
    std::vector<std::size_t> begins;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first) text += ' ';
      begins.push_back(text.size());
      text += query_.required[i].alternatives.front().text;
    }
    std::vector<NameStretch> names;
    for (NameMention& name : find_query_names(text)) {
      const auto from = std::lower_bound(begins.begin(), begins.end(), name.begin);
      const auto to = std::lower_bound(from, begins.end(), name.end);
      const auto at = static_cast<std::size_t>(from - begins.begin());
      const auto count = static_cast<std::size_t>(to - from);
      const bool overlaps = !names.empty() && at < names.back().at + names.back().count;
      if (count > 0 && !overlaps) names.push_back({at, count, std::move(name.id)});
    }
    return names;
  }

  void rewrite_words(std::size_t first, std::size_t end) {
    const std::vector<NameStretch> names = find_names(first, end);
    auto name = names.begin();
    std::vector<Token> tokens;
    for (std::size_t i = first; i < end; ++i) {
      tokens.push_back(query_.required[i].alternatives.front().tokens.front());
    }
    for (std::size_t at = 0; at < tokens.size() && !is_full();) {
      while (name != names.end() && name->at < at) ++name;
      if (name != names.end() && name->at == at) {
        Clause clause{.kind = ClauseKind::Name, .text = name->id, .tokens = {}, .number = {}};
        query_.rewordings.push_back({first + at, name->count, std::move(clause), kNameWeight});
        at += name++->count;
        continue;
      }
      WordForms forms = find_forms(tokens, at, Written::Apart);
      std::string typed;
      for (std::size_t i = at; i < at + forms.count; ++i) {
        typed += (typed.empty() ? "" : " ") + query_.required[first + i].alternatives.front().text;
      }
      for (WordForm& form : forms.others) {
        assume(form, typed);
        const double weight = share(form, forms.count);
        query_.rewordings.push_back(
            {first + at, forms.count, make_clause(std::move(form)), weight});
      }
      at += std::max<std::size_t>(forms.count, 1);
    }
  }

  /// A phrase as it is built, token by token.
  struct PhraseForm {
    std::vector<Token> tokens;
    double weight = 1;
    bool reworded = false;

    void append(const std::vector<Token>& from, std::size_t first, std::size_t count,
                std::uint32_t gap) {
      for (std::size_t i = first; i < first + count; ++i) {
        const std::uint32_t step = i == first ? gap : from[i].position - from[i - 1].position;
        const std::uint32_t position = tokens.empty() ? 1 : tokens.back().position + step;
        tokens.push_back(from[i]);
        tokens.back().position = position;
      }
    }
  };

  /// Each of `phrases` goes on as typed, and once for each other form while there is room.
  void extend(std::vector<PhraseForm>& phrases, const std::vector<Token>& tokens, std::size_t at,
              const WordForms& forms) const {
    const std::size_t count = std::max<std::size_t>(forms.count, 1);
    const std::uint32_t gap = at > 0 ? tokens[at].position - tokens[at - 1].position : 1;
    std::vector<PhraseForm> longer;
    for (const PhraseForm& phrase : phrases) {
      for (const WordForm& form : forms.others) {
        if (form.tokens.empty()) continue;
        if (phrases.size() + longer.size() >= kMaxPhraseForms) break;
        longer.push_back(phrase);
        longer.back().append(form.tokens, 0, form.tokens.size(), gap);
        longer.back().weight *= share(form, forms.count);
        longer.back().reworded = true;
      }
    }
    for (PhraseForm& phrase : phrases) phrase.append(tokens, at, count, gap);
    phrases.insert(phrases.end(), longer.begin(), longer.end());
  }

  /// A phrase with each of its stretches written otherwise, alone and together.
  void rewrite_phrase(std::size_t group, const Clause& clause) {
    if (clause.kind != ClauseKind::Phrase && clause.kind != ClauseKind::Word) return;
    std::vector<PhraseForm> phrases(1);
    for (std::size_t at = 0; at < clause.tokens.size();) {
      const WordForms forms = find_forms(clause.tokens, at, Written::InOne);
      for (const WordForm& form : forms.others) {
        const bool published = form.tokens.empty();
        // In quotation marks a date is text.
        const bool whole = clause.of_words && forms.count == clause.tokens.size();
        if (published && !whole) continue;
        assume(form, typed_text(clause, at, forms.count));
        if (!published) continue;
        query_.rewordings.push_back({group, 1, make_clause(form), form.weight});
        if (follows_date_noun(group)) {
          query_.rewordings.push_back({group - 1, 1, make_clause(form), form.weight});
        }
      }
      extend(phrases, clause.tokens, at, forms);
      at += std::max<std::size_t>(forms.count, 1);
    }
    for (PhraseForm& phrase : phrases) {
      if (!phrase.reworded) continue;
      Clause other = make_clause(clause.text, std::move(phrase.tokens));
      other.title_only = clause.title_only;
      query_.rewordings.push_back({group, 1, std::move(other), phrase.weight});
    }
  }

  /// True if the group before is the "ngày" or "tháng" of a date, and nothing else yet.
  bool follows_date_noun(std::size_t group) const {
    if (group == 0 || !is_plain_word(query_.required[group - 1])) return false;
    const std::string& noun = query_.required[group - 1].alternatives.front().tokens.front().folded;
    const bool reworded = std::any_of(
        query_.rewordings.begin(), query_.rewordings.end(), [&](const Rewording& other) {
          return other.first <= group - 1 && group - 1 < other.first + other.count;
        });
    return (noun == "ngay" || noun == "thang") && !reworded;
  }

  static std::string typed_text(const Clause& clause, std::size_t first, std::size_t count) {
    const std::size_t begin = clause.tokens[first].begin;
    return clause.text.substr(begin, clause.tokens[first + count - 1].end - begin);
  }

  ParsedQuery& query_;
  const SpellingMap& spellings_;
  const std::vector<AssumptionKind>& literal_;
  std::array<const WordFormTable*, 3> tables_{&WordFormTable::number_words(),
                                              &WordFormTable::abbreviations(),
                                              &WordFormTable::spelling_variants()};
};

}  // namespace

void add_rewordings(ParsedQuery& query, const SpellingMap& spellings,
                    const std::vector<AssumptionKind>& literal) {
  Rewriter(query, spellings, literal).rewrite();
}

}  // namespace tracuu
