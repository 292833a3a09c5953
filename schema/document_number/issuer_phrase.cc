#include "schema/document_number/issuer_phrase.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "embedded/issuer_phrases.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/document_number/table_rows.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxVerbWords = 4;       // "đã ký ban hành"
constexpr std::size_t kMaxMinistryBytes = 24;  // "LĐ-TB&XH"

constexpr std::array<std::string_view, 4> kVerbs{"ban hành", "ký", "ra", "có"};
constexpr std::array<std::string_view, 4> kAdverbs{"đã", "vừa", "mới", "cũng"};

struct Phrases {
  std::vector<std::string_view> codes;
  std::vector<bool> places;
  PhraseBook forward{PhraseBook::Direction::Forward};
  PhraseBook backward{PhraseBook::Direction::Backward};
};

const Phrases& phrases() {
  static const Phrases all_phrases = [] {
    Phrases all;
    for (const auto& row : split_rows(embedded::issuer_phrases)) {
      all.forward.add(row.at(0), all.codes.size());
      all.backward.add(row[0], all.codes.size());
      all.codes.push_back(row.at(1));
      all.places.push_back(row.size() > 2 && row[2] == "place");
    }
    return all;
  }();
  return all_phrases;
}

/// "Bộ GTVT", "Bộ LĐ-TB&XH": the letters of the symbol without the B.
std::optional<IssuerPhrase> read_ministry_letters(std::string_view text, std::size_t at) {
  std::size_t i = at;
  for (const std::string_view word : {"Bộ ", "bộ "}) {
    if (text.substr(at).starts_with(word)) i = at + word.size();
  }
  if (i == at) return std::nullopt;
  std::string key = "B";
  std::size_t end = i;
  for (std::size_t k = i; k < text.size() && k - i < kMaxMinistryBytes;) {
    const auto [letter, length] = letter_at(text, k);
    if (letter && !letter.upper) return std::nullopt;
    if (letter) {
      key += symbol_key(text.substr(k, length));
      end = k + length;
    } else if (text[k] != '-' && text[k] != '&') {
      break;
    }
    k += length;
  }
  const Issuer* issuer = find_issuer(key);
  if (issuer == nullptr || issuer->party || symbol_key(issuer->code) != key) return std::nullopt;
  return IssuerPhrase{issuer->code, false, at, end};
}

/// Moves back over one of `words` that ends at `at`; `at` itself if there is none.
template <std::size_t size>
std::size_t skip_word_back(std::string_view text, std::size_t at,
                           const std::array<std::string_view, size>& words) {
  for (const std::string_view word : words) {
    if (!text.substr(0, at).ends_with(word)) continue;
    const std::size_t begin = at - word.size();
    if (begin > 0 && text[begin - 1] == ' ') return skip_blanks_back(text, begin);
  }
  return at;
}

}  // namespace

std::optional<IssuerPhrase> read_issuer_phrase(std::string_view text, std::size_t at,
                                               bool without_marks) {
  const auto marks = without_marks ? PhraseBook::Marks::Open : PhraseBook::Marks::Bind;
  const auto match = phrases().forward.find(text, at, marks);
  if (!match) return read_ministry_letters(text, at);
  return IssuerPhrase{phrases().codes[match->id], phrases().places[match->id], match->begin,
                      match->end};
}

std::optional<IssuerPhrase> read_issuing_subject(std::string_view text, std::size_t at) {
  std::size_t i = skip_blanks_back(text, at);
  bool issued = false;
  for (std::size_t words = 0; words < kMaxVerbWords; ++words) {
    const std::size_t verb = skip_word_back(text, i, kVerbs);
    const std::size_t before = verb < i ? verb : skip_word_back(text, i, kAdverbs);
    if (before == i) break;
    issued = issued || verb < i;
    i = before;
  }
  if (!issued) return std::nullopt;
  const auto match = phrases().backward.find(text, i, PhraseBook::Marks::Bind);
  if (!match || phrases().places[match->id]) return std::nullopt;
  if (is_symbol_char_before(text, match->begin)) return std::nullopt;
  return IssuerPhrase{phrases().codes[match->id], false, match->begin, match->end};
}

}  // namespace tracuu
