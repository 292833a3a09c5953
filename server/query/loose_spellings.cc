#include "server/query/loose_spellings.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "schema/text/letter.h"
#include "schema/text/tone_mark.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

bool has_tone(std::string_view key) {
  return key.size() > 2 && key[key.size() - 2] == '_';
}

/// True if `key` is `typed` with further marks. `typed` has no tone.
bool has_marks_of(std::string_view key, std::string_view typed) {
  if (has_tone(key)) key.remove_suffix(2);
  std::size_t at = 0;
  for (std::size_t i = 0; i < typed.size();) {
    if (at >= key.size()) return false;
    const Utf8Char wanted = decode_utf8(typed, i);
    const Utf8Char there = decode_utf8(key, at);
    const Letter letter = find_letter(wanted.code);
    const bool open = letter && !letter.marked() && find_letter(there.code).base == letter.base;
    if (wanted.code != there.code && !open) return false;
    i += wanted.length;
    at += there.length;
  }
  return at == key.size();
}

bool is_known(const Token& token, const SpellingMap& spellings) {
  const auto found = spellings.find(token.folded);
  return found != spellings.end() &&
         std::find(found->second.begin(), found->second.end(), token.text) != found->second.end();
}

std::string join_spellings(const std::vector<std::string>& keys) {
  std::string text;
  for (const std::string& key : keys) text += (text.empty() ? "" : ", ") + spell_key(key);
  return text;
}

}  // namespace

std::vector<std::string> find_looser_spellings(const Token& token, const SpellingMap& spellings) {
  std::vector<std::string> looser;
  const bool open = token.kind == TokenKind::Syllable && token.marked && !has_tone(token.text);
  const auto found = open ? spellings.find(token.folded) : spellings.end();
  if (found == spellings.end()) return looser;
  for (const std::string& key : found->second) {
    if (key != token.text && has_marks_of(key, token.text)) looser.push_back(key);
  }
  return looser;
}

bool loosen_spellings(ParsedQuery& query, const SpellingMap& spellings, Loosen which) {
  bool added = false;
  const auto loosen = [&](const Clause& clause, const Token& token) {
    if (which == Loosen::UnknownWords && is_known(token, spellings)) return;
    auto looser = find_looser_spellings(token, spellings);
    if (looser.empty() || query.loose.contains(token.text)) return;
    added = true;
    const bool whole = clause.kind == ClauseKind::Word;
    std::string typed =
        whole ? clause.text : clause.text.substr(token.begin, token.end - token.begin);
    query.assumptions.push_back(
        {AssumptionKind::Spelling, std::move(typed), join_spellings(looser)});
    query.loose.emplace(token.text, std::move(looser));
  };
  for (const ClauseGroup& group : query.required) {
    for (const Clause& clause : group.alternatives) {
      if (clause.kind != ClauseKind::Word && clause.kind != ClauseKind::Phrase) continue;
      for (const Token& token : clause.tokens) loosen(clause, token);
    }
  }
  return added;
}

}  // namespace tracuu
