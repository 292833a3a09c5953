#include "schema/document_number/issuer_phrase.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "embedded/issuer_phrases.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/place_name.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/symbol_table.h"
#include "schema/document_number/table_rows.h"
#include "schema/text/letter_case.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxVerbWords = 5;       // "cũng đã ký ban hành các"
constexpr std::size_t kMaxMinistryBytes = 24;  // "LĐ-TB&XH"

constexpr std::size_t kMaxAgentBytes = 160;  // of the clause after a number

constexpr std::size_t kMaxSubjectWords = 14;  // "Chủ tịch Ủy ban nhân dân tỉnh Bà Rịa Vũng Tàu …"
constexpr std::size_t kMaxNameWords = 5;

constexpr std::array<std::string_view, 9> kVerbs{"ban hành",     "ký",           "ra",
                                                 "có",           "thông qua",    "phê duyệt tại",
                                                 "ban hành tại", "cho phép tại", "chấp thuận tại"};
constexpr std::array<std::string_view, 9> kAdverbs{"đã",   "vừa", "mới",      "cũng",      "các",
                                                   "tiếp", "lại", "tiếp tục", "chính thức"};

struct Phrases {
  std::vector<std::string_view> codes;
  std::vector<bool> places;
  PhraseBook forward{PhraseBook::Direction::Forward};
};

const Phrases& phrases() {
  static const Phrases all_phrases = [] {
    Phrases all;
    for (const auto& row : split_rows(embedded::issuer_phrases)) {
      all.forward.add(row.at(0), all.codes.size());
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

/// The beginning of the word that ends before byte `at`, blanks between; npos where a clause ends.
std::size_t word_before(std::string_view text, std::size_t at) {
  std::size_t begin = skip_blanks_back(text, at);
  const std::size_t end = begin;
  while (begin > 0) {
    const std::size_t previous = previous_utf8(text, begin);
    if (!is_symbol_char_at(text, previous) && text[previous] != '&' && text[previous] != '-') break;
    begin = previous;
  }
  return begin == end ? std::string_view::npos : begin;
}

/// Past the words of a person's name at `at`.
std::size_t skip_person(std::string_view text, std::size_t at) {
  for (std::size_t words = 0; words < kMaxNameWords; ++words) {
    std::size_t i = skip_blanks(text, at);
    if (i == at || !letter_at(text, i).letter.upper) break;
    while (letter_at(text, i).letter) i += letter_at(text, i).length;
    at = i;
  }
  return at;
}

/// The issuer from `begin` to `end`, its place and the name of who signs included.
std::optional<IssuingSubject> read_subject(std::string_view text, std::size_t begin,
                                           std::size_t end) {
  const auto phrase = read_issuer_phrase(text, begin, false);
  if (!phrase || phrase->end > end) return std::nullopt;
  IssuingSubject subject{phrase->code, phrase->has_place, begin, phrase->end, phrase->end};
  if (phrase->has_place) {
    const bool chair = lower(text.substr(begin, phrase->end - begin)).starts_with("chủ tịch");
    subject.end =
        chair ? read_known_place_end(text, phrase->end) : read_place_end(text, phrase->end);
    if (subject.end == end || (chair && skip_person(text, subject.end) == end)) return subject;
    return std::nullopt;
  }
  if (subject.end == end || skip_person(text, subject.end) == end) return subject;
  return std::nullopt;
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

std::optional<IssuingSubject> read_issuing_subject(std::string_view text, std::size_t at) {
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
  std::optional<IssuingSubject> found;
  std::size_t begin = i;
  for (std::size_t words = 0; words < kMaxSubjectWords; ++words) {
    begin = word_before(text, begin);
    if (begin == std::string_view::npos) break;
    if (auto subject = read_subject(text, begin, i)) found = subject;
  }
  return found;
}

namespace {

/// "theo mẫu do …", "hướng dẫn Luật Đất đai do …": who issued what stands nearer.
bool names_another(std::string_view between) {
  constexpr std::array<std::string_view, 9> kNouns{"uật",       "ghị định",  "hông tư",
                                                   "uyết định", "ghị quyết", "hỉ thị",
                                                   "ông văn",   "mẫu",       "anh mục"};
  return std::any_of(kNouns.begin(), kNouns.end(), [&](std::string_view noun) {
    return between.find(noun) != std::string_view::npos;
  });
}

}  // namespace

std::optional<IssuingSubject> find_issuing_agent(std::string_view text, std::size_t at) {
  constexpr std::string_view kAgent = " do ";
  if (at >= text.size()) return std::nullopt;
  std::string_view clause = text.substr(at, kMaxAgentBytes);
  clause = clause.substr(0, clause.find_first_of(".;:()\n0123456789"));
  const std::size_t agent = clause.rfind(kAgent);
  if (agent == std::string_view::npos || names_another(clause.substr(0, agent)))
    return std::nullopt;
  const std::size_t begin = at + agent + kAgent.size();
  const auto phrase = read_issuer_phrase(text, begin, false);
  if (!phrase) return std::nullopt;
  const std::size_t end = phrase->has_place ? read_place_end(text, phrase->end) : phrase->end;
  const std::string_view rest = text.substr(std::min(skip_blanks(text, end), text.size()));
  if (!rest.starts_with("ban hành") && !rest.starts_with("ký ban hành")) return std::nullopt;
  return IssuingSubject{phrase->code, phrase->has_place, begin, end, phrase->end};
}

}  // namespace tracuu
