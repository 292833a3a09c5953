#include "server/search/xapian_query.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "schema/document_number/document_life.h"
#include "schema/record/terms.h"
#include "schema/text/letter_case.h"
#include "server/query/unaccented_words.h"
#include "server/search/query_compounds.h"

namespace tracuu {
namespace {

using Xapian::Query;

// Measured with scripts/evaluate on the judged sets; see ARCHITECTURE.md, "Ranking".
constexpr double kTitleWeight = 0.12;
constexpr double kCompoundWeight = 0.3;
constexpr double kOpenSpellingWeight = 0;
constexpr double kLooseSpellingWeight = 0.5;
constexpr double kUnaccentedWeight = 0.5;

constexpr std::size_t kLongQueryWords = 6;  // More words than this are a sentence.
constexpr std::size_t kMaxSpellings = 50;   // Of one bare syllable in a phrase; "do" has 29.
constexpr Xapian::termcount kMaxExpansion = 50;

/// A key without its tone: what the keys of all syllables with these letters begin with.
std::string letters_of_key(const std::string& key) {
  const auto sign = key.rfind('_');
  return sign == std::string::npos ? key : key.substr(0, sign);
}

Query any_of(const std::vector<Query>& parts) {
  return {Query::OP_OR, parts.begin(), parts.end()};
}
Query all_of(const std::vector<Query>& parts) {
  return {Query::OP_AND, parts.begin(), parts.end()};
}

class PlanBuilder {
 public:
  PlanBuilder(const ParsedQuery& query, const SpellingMap& spellings)
      : query_(query), spellings_(spellings) {}

  QueryPlan build() const {
    std::vector<Query> groups;
    std::vector<Query> parts;
    std::vector<Query> titles;
    std::size_t words = 0;
    bool short_number = false;
    std::size_t read = 0;
    for (const ClauseGroup& group : query_.required) {
      const Clause& clause = group.alternatives.front();
      groups.push_back(group_query(group));
      if (clause.of_words && group.alternatives.size() == 1) {
        add_words(clause, parts);
      } else {
        parts.push_back(groups.back());
      }
      join_rewordings(++read, groups, parts);
      if (is_short_number(group)) {
        parts.push_back(words_query(group.alternatives.front()));
        short_number = true;
      }
      if (clause.kind == ClauseKind::Word || clause.of_words) words += clause.tokens.size();
      for (const Clause& each : group.alternatives) add_titles(each, titles);
    }
    QueryPlan plan;
    plan.strict = without_excluded(groups.empty() ? Query::MatchAll : all_of(groups));
    plan.relaxed = without_excluded(groups.empty() ? Query::MatchAll : any_of(parts));
    plan.can_relax = query_.required.size() > 1 || short_number;
    plan.bonus = {Query::OP_OR, Query(Query::OP_SCALE_WEIGHT, any_of(titles), kTitleWeight),
                  Query(Query::OP_SCALE_WEIGHT, compounds_query(), kCompoundWeight)};
    plan.prefers_relaxed = words > kLongQueryWords;
    return plan;
  }

 private:
  Query word_query(const Token& token, bool title_only) const {
    Query exact(title_only ? title_term(token) : text_term(token));
    if (!is_bare(token)) {
      return with_unaccented(token, title_only, loose_query(token, title_only, std::move(exact)));
    }
    Query open(title_only ? title_folded_term(token) : text_folded_term(token));
    // Never both with full weight: a rare spelling's idf would drown the common one's.
    if (!query_.any_marks) return open;
    return {Query::OP_OR, exact, Query(Query::OP_SCALE_WEIGHT, open, kOpenSpellingWeight)};
  }

  /// `exact`, and below it the spellings that the word stands for too.
  Query loose_query(const Token& token, bool title_only, Query exact) const {
    const auto found = query_.loose.find(token.text);
    if (found == query_.loose.end()) return exact;
    std::vector<Query> looser;
    for (const std::string& key : found->second) {
      Token spelling = token;
      spelling.text = key;
      looser.emplace_back(title_only ? title_term(spelling) : text_term(spelling));
    }
    const Query below(Query::OP_SCALE_WEIGHT, any_of(looser), kLooseSpellingWeight);
    return {Query::OP_OR, exact, below};
  }

  /// `accented`, and below it the word where text was typed without accents. It weighs as the word
  /// does in all spellings: by itself it would be rare, and so count most.
  Query with_unaccented(const Token& token, bool title_only, const Query& accented) const {
    if (!matches_unaccented(query_, token)) return accented;
    Token bare = token;
    bare.text = token.folded;
    const Query weight(title_only ? title_term(bare) : text_folded_term(token));
    const Query typed(Query::OP_FILTER, weight, Query(text_unaccented_term(token)));
    return {Query::OP_OR, accented, Query(Query::OP_SCALE_WEIGHT, typed, kUnaccentedWeight)};
  }

  /// The words of a clause in order, with at most `slack` others between them.
  Query phrase_query(const Clause& clause, std::uint32_t slack = 0) const {
    std::vector<Query> parts;
    for (const Token& token : clause.tokens) parts.push_back(spellings_query(token));
    const auto span = clause.tokens.back().position - clause.tokens.front().position + 1 + slack;
    Query phrase(Query::OP_PHRASE, parts.begin(), parts.end(), span);
    if (!clause.title_only) return phrase;
    std::vector<Query> in_title;
    for (const Token& token : clause.tokens) in_title.push_back(word_query(token, true));
    return {Query::OP_FILTER, all_of(in_title), phrase};
  }

  /// Every spelling that the index has of a bare syllable, at its positions.
  Query spellings_query(const Token& token) const {
    if (!is_bare(token)) {
      Query accented = loose_query(token, false, Query(text_term(token)));
      if (!matches_unaccented(query_, token)) return accented;
      return {Query::OP_OR, accented, Query(text_unaccented_term(token))};
    }
    const auto found = spellings_.find(token.folded);
    if (found == spellings_.end()) return {text_term(token)};
    std::vector<Query> parts;
    for (const std::string& key : found->second) {
      if (parts.size() == kMaxSpellings) break;
      Token spelling = token;
      spelling.text = key;
      parts.emplace_back(text_term(spelling));
    }
    return any_of(parts);
  }

  Query number_query(const Clause& clause) const {
    const QueryNumber& number = clause.number;
    std::vector<Query> parts;
    for (const std::string& id : number.ids) parts.push_back(id_query(id, number.year));
    const bool is_short = !number.short_form.empty();
    if (is_short && !number.year) parts.emplace_back(short_form_term(number.short_form));
    // "Nghị quyết 28", and with one word between: "Nghị quyết số 28".
    if (is_short || number.ids.empty()) parts.push_back(phrase_query(clause, 1));
    return any_of(parts);
  }

  /// Articles that name the number; of a typed year, or without saying which of its lives they
  /// mean, where the number does not say it itself.
  static Query id_query(const std::string& id, const std::optional<int>& year) {
    Token token;
    token.text = lower(id);
    Query named = any_of(
        {Query(text_term(token)), Query(resolution_term(id)), Query(other_document_term(id))});
    const auto number = year ? parse_document_number(id) : Result<DocumentNumber>();
    if (!year || (number && number->year)) return named;
    const Query lives = any_of({Query(life_term(life_of_year(id, *year))), Query(life_term(id))});
    return {Query::OP_FILTER, named, lives};
  }

  /// A name typed without any accents may be meant by all that reads so.
  Query name_query(const Clause& clause) const {
    return {query_.any_marks ? named_document_term(clause.text) : named_folded_term(clause.text)};
  }

  static bool is_short_number(const ClauseGroup& group) {
    const Clause& clause = group.alternatives.front();
    return clause.kind == ClauseKind::Number &&
           (clause.number.ids.empty() || !clause.number.short_form.empty());
  }

  /// All the words of a clause, wherever they stand.
  Query words_query(const Clause& clause) const {
    std::vector<Query> words;
    for (const Token& token : clause.tokens) words.push_back(word_query(token, false));
    return all_of(words);
  }

  Query clause_query(const Clause& clause) const {
    if (clause.kind == ClauseKind::Word)
      return word_query(clause.tokens.front(), clause.title_only);
    if (clause.kind == ClauseKind::Phrase) return phrase_query(clause);
    if (clause.kind == ClauseKind::Number) return number_query(clause);
    if (clause.kind == ClauseKind::Name) return name_query(clause);
    if (clause.kind == ClauseKind::Published) return published_query(clause.days);
    return prefix_query(clause);
  }

  static Query published_query(const DayRange& days) {
    if (days.first == days.last) return {day_term(*days.first)};
    const auto first = std::chrono::year_month_day(*days.first);
    const auto last = std::chrono::year_month_day(*days.last);
    return {first.month() == last.month() ? month_term(*days.first) : year_term(*days.first)};
  }

  /// Typed marks bind here too: "đườ*" is no "dương".
  static Query prefix_query(const Clause& clause) {
    const Token& token = clause.tokens.front();
    const std::string begin =
        clause.title_only ? title_folded_term(token) : text_folded_term(token);
    Query open(Query::OP_WILDCARD, begin, kMaxExpansion, Query::WILDCARD_LIMIT_MOST_FREQUENT,
               Query::OP_OR);
    if (!token.marked) return open;
    Token letters = token;
    letters.text = letters_of_key(token.text);
    const std::string exact = clause.title_only ? title_term(letters) : text_term(letters);
    return {Query::OP_WILDCARD, exact, kMaxExpansion, Query::WILDCARD_LIMIT_MOST_FREQUENT,
            Query::OP_OR};
  }

  Query group_query(const ClauseGroup& group) const {
    std::vector<Query> parts;
    for (const Clause& clause : group.alternatives) parts.push_back(clause_query(clause));
    return any_of(parts);
  }

  /// Lets the rewordings of the groups that end before `end` stand for these, the last of `groups`.
  void join_rewordings(std::size_t end, std::vector<Query>& groups,
                       std::vector<Query>& parts) const {
    std::vector<Query> ways;
    std::size_t count = 0;
    for (const Rewording& other : query_.rewordings) {
      if (other.first + other.count != end) continue;
      count = other.count;
      ways.emplace_back(Query::OP_SCALE_WEIGHT, clause_query(other.clause), other.weight);
      // That an article appeared then does not make it an answer by itself.
      if (other.clause.kind != ClauseKind::Published) parts.push_back(ways.back());
    }
    if (ways.empty()) return;
    const auto first = groups.end() - static_cast<std::ptrdiff_t>(count);
    ways.emplace_back(Query::OP_AND, first, groups.end());
    groups.erase(first, groups.end());
    groups.push_back(any_of(ways));
  }

  void add_words(const Clause& clause, std::vector<Query>& parts) const {
    for (const Token& token : clause.tokens) parts.push_back(word_query(token, false));
  }

  void add_titles(const Clause& clause, std::vector<Query>& titles) const {
    for (const Token& token : clause.tokens) titles.push_back(word_query(token, true));
  }

  /// Those that are no words are no terms either, and cost nothing.
  Query compounds_query() const {
    std::vector<Query> compounds;
    for (const QueryCompound& compound : possible_compounds(query_)) {
      compounds.emplace_back(compound.term);
    }
    return any_of(compounds);
  }

  Query without_excluded(const Query& match) const {
    if (query_.excluded.empty()) return match;
    std::vector<Query> parts;
    for (const Clause& clause : query_.excluded) parts.push_back(clause_query(clause));
    return {Query::OP_AND_NOT, match, any_of(parts)};
  }

  const ParsedQuery& query_;
  const SpellingMap& spellings_;
};

}  // namespace

QueryPlan build_plan(const ParsedQuery& query, const SpellingMap& spellings) {
  return PlanBuilder(query, spellings).build();
}

}  // namespace tracuu
