#include "indexer/extract/organ_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "indexer/extract/name_lexicon.h"
#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

constexpr PhraseKinds kOrganKinds = kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan,
                                             PhraseKind::OrganPart, PhraseKind::PlaceNoun);

std::string_view words_at(const LexemeText& text, std::size_t i, std::size_t count) {
  return text.text.substr(text[i].begin, text[i + count - 1].end - text[i].begin);
}

}  // namespace

bool is_pair(const LexemeText& text, std::size_t a, std::size_t b) {
  constexpr std::array kPairs{std::pair<std::string_view, std::string_view>{"phòng", "chống"},
                              std::pair<std::string_view, std::string_view>{"nại", "tố"},
                              std::pair<std::string_view, std::string_view>{"khám", "chữa"}};
  return std::any_of(kPairs.begin(), kPairs.end(), [&](const auto& pair) {
    return text.surface(a) == pair.first && text.surface(b) == pair.second;
  });
}

bool is_said_of_office(const LexemeText& text, std::size_t i) {
  const std::string words = lower(words_at(text, i, 2));
  if (words == "nhiệm kỳ") return true;
  return words == "điều hành" && NameLexicon::instance().find(text, i + 2, kOrganKinds).length == 0;
}

bool is_term(const LexemeText& text, std::size_t i) {
  constexpr std::array<std::string_view, 4> kTerms{"khóa", "khoá", "nhiệm", "khu"};
  return std::find(kTerms.begin(), kTerms.end(), text.surface(i)) != kTerms.end();
}

}  // namespace tracuu
