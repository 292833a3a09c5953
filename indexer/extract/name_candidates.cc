#include "indexer/extract/name_candidates.h"

#include <algorithm>

#include "indexer/extract/name_lexicon.h"
#include "schema/text/letter.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kLongestName = 5;  // syllables: "Y Thanh Hà Niê Kđăm"

const NameLexicon& lexicon() {
  return NameLexicon::instance();
}

bool is_minority(const Surname& surname) {
  constexpr double kRare = 0.02;  // percent; the surnames of the majority are more frequent
  return surname.minority || (surname.listed && surname.percent < kRare);
}

bool is_after_office(NameSetting setting) {
  return setting == NameSetting::AfterOffice || setting == NameSetting::AfterCountry;
}

bool after_place(NameSetting setting) {
  return setting == NameSetting::AfterPlace || setting == NameSetting::AfterCommune ||
         setting == NameSetting::AfterProvince;
}

bool is_legal(const LexemeText& text, std::size_t i) {
  return text[i].syllable;
}

bool is_single_letter(const LexemeText& text, std::size_t i) {
  return decltype(text.text)::size_type{1} == text.surface(i).size();
}

double prefix_score(const LexemeText& text, std::size_t begin, std::size_t end,
                    NameSetting setting) {
  constexpr double kImpossible = -9;
  const std::size_t length = end - begin;
  if (length == 0)
    return after_place(setting) && setting != NameSetting::AfterProvince ? -1.0 : 0.0;
  const std::size_t place = lexicon().find(text, begin, kinds_of(PhraseKind::Place)).length;
  if (place == length) return 0.5;
  if (place > length) return kImpossible;  // "Thái Bình" of "Thái Bình Dương"
  if (!is_after_office(setting) && !after_place(setting)) {
    const bool opener = lexicon().is_phrase(text, begin, end, kinds_of(PhraseKind::Opener));
    return length == 1 && opener ? 0.0 : kImpossible;
  }
  if (after_place(setting) &&
      lexicon().is_phrase(text, begin, end, kinds_of(PhraseKind::Namesake))) {
    return 0.5;
  }
  const double unusual = after_place(setting) ? 0 : -0.6;
  if (length == 2) return unusual;
  if (length == 1 || length == 3) return unusual - 1.2;
  return length == 4 ? unusual - 2.0 : kImpossible;
}

double surname_score(const Surname& surname) {
  constexpr double kFrequent = 0.6;  // percent
  if (!surname.listed) return -9;
  if (surname.percent >= kFrequent && !surname.ambiguous) return 3;
  if (surname.percent >= kFrequent) return 2.4;
  return surname.ambiguous ? 1.4 : 2;
}

double length_score(std::size_t syllables, NameSetting setting) {
  switch (syllables) {
    case 1:
      return 0;
    case 2:
      return after_place(setting) && setting != NameSetting::AfterProvince ? -1.4 : -0.2;
    case 3:
      return 1;
    case 4:
      return 0.4;
    default:
      return -1.5;
  }
}

/// "K'Thanh", "H'Vi": one word that is a full name of the Central Highlands.
bool is_whole_name(const LexemeText& text, std::size_t i) {
  const std::string_view word = text.surface(i);
  return word.size() > 3 && (word[0] == 'K' || word[0] == 'H') && word[1] == '\'';
}

/// "Chiều" in "… Nguyễn Văn Sơn Chiều 16-4": the full stop is missing.
bool opens_sentence(const LexemeText& text, std::size_t i) {
  return lexicon().find(text, i, kinds_of(PhraseKind::Opener)).length > 0 && i + 1 < text.size() &&
         text[i + 1].shape != LexemeShape::Mark && !text[i + 1].starts_line;
}

constexpr double kNoName = -99;  // the score of what cannot be a name

bool is_any_phrase(const LexemeText& text, std::size_t begin, std::size_t end) {
  return lexicon().is_phrase(text, begin, end,
                             kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan,
                                      PhraseKind::OrganPart, PhraseKind::Place));
}

/// True for words with letters that only Vietnamese has, as words that lost the blank between them
/// ("Kỳcủa"); not for foreign names spelt in syllables ("Xi-xu-lít").
bool is_vietnamese_text(std::string_view word) {
  constexpr char32_t kFirstVietnamese = 0x1EA0;  // ạ, of Latin Extended Additional
  if (word.find('-') != std::string_view::npos) return false;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    if (c.code >= kFirstVietnamese) return true;
    i += c.length;
  }
  return false;
}

/// True for words with one row of vowels: "Phớc", which the rules of spelling lack, but not
/// "Kỳcủa".
bool is_one_syllable(std::string_view word) {
  std::size_t rows = 0;
  bool vowel_before = false;
  for (std::size_t i = 0; i < word.size();) {
    const Utf8Char c = decode_utf8(word, i);
    const Letter letter = find_letter(c.code);
    if (!letter) return false;
    const bool vowel = std::string_view("aeiouy").find(letter.base) != std::string_view::npos;
    if (vowel && !vowel_before) ++rows;
    vowel_before = vowel;
    i += c.length;
  }
  return rows == 1;
}

/// True if every word of [begin, end) can be a syllable of a name; only names of minorities have
/// syllables that Vietnamese has not.
bool has_name_syllables(const LexemeText& text, std::size_t begin, std::size_t end, bool minority) {
  for (std::size_t i = begin; i < end; ++i) {
    if (!text[i].is_capitalised()) return false;
    const bool known = lexicon().surname(text[i].word).listed;
    const bool apostrophe = text.surface(i).find('\'') != std::string_view::npos;
    if (is_legal(text, i) || known || apostrophe) continue;
    if (is_vietnamese_text(text.surface(i))) {
      if (i > begin + 1 && is_one_syllable(text.surface(i))) continue;
      return false;
    }
    // "TƯ MTTQ": an abbreviation
    if (!minority || text[i].shape == LexemeShape::Mixed || text[i].shape == LexemeShape::Upper)
      return false;
  }
  return true;
}

/// "Phó" in "Phó Lữ đoàn": a title that no table has.
bool is_deputy(const LexemeText& text, std::size_t i) {
  return text.surface(i) == "Phó" || text.surface(i) == "PHÓ";
}

/// True for two words that are no full name: "Kim Thúy" (given names), "Đông B", "Y Dược", "Phó
/// Lữ".
bool lacks_surname(const LexemeText& text, std::size_t begin, const Surname& surname) {
  constexpr double kRare = 0.05;  // percent
  if (surname.middle_name || is_single_letter(text, begin + 1)) return true;
  if (is_deputy(text, begin)) return true;
  return is_single_letter(text, begin) && surname.percent > kRare && is_legal(text, begin + 1) &&
         !lexicon().surname(text[begin + 1].word).listed;
}

/// "Đồng Thị Kim Phụng": the commonest middle name of women follows a surname, so the name does not
/// begin with it.
bool has_thi_after_surname(const LexemeText& text, std::size_t begin, std::size_t end) {
  if (end - begin < 3) return false;
  const std::string_view second = text.surface(begin + 1);
  return second == "Thị" || second == "THỊ";
}

/// True if [begin, end) belongs to a place: "Thái Bình Dương Mỹ", "Hà Nội Sáng" (and 16-4).
bool is_place_name(const LexemeText& text, std::size_t begin, std::size_t end,
                   NameSetting setting) {
  const auto place = lexicon().find(text, begin, kinds_of(PhraseKind::Place));
  if (place.length > 2) return true;
  if (place.length == 2 && end - begin == 3 && opens_sentence(text, end - 1)) return true;
  // "Tổng thống Hoa Kỳ Osius", "tỉnh Cà Mau Tô Quốc Nam"
  if (place.length == 2 && is_after_office(setting) && place.is(PhraseKind::Country)) return true;
  if (place.length == 2 && lexicon().surname(text[begin].word).minority) return true;
  return after_place(setting) &&
         lexicon().is_phrase(text, begin, end, kinds_of(PhraseKind::Namesake));
}

/// "Leo Thị Lịch": what stands before the middle name of women is a surname, known or not.
bool is_surname_of_women(const LexemeText& text, std::size_t begin, std::size_t end) {
  return has_thi_after_surname(text, begin, end) && is_legal(text, begin);
}

/// True if a name may begin with the word at `i` although it is no surname of the table.
bool is_foreign_surname(const LexemeText& text, std::size_t i, std::size_t length,
                        NameSetting setting) {
  if (setting == NameSetting::AfterCountry && length == 3) return true;
  return (is_after_office(setting) || setting == NameSetting::AfterHonorific) &&
         lexicon().is_phrase(text, i, i + 1, kinds_of(PhraseKind::ForeignSurname));
}

/// Neither "Q" nor "Tiên-nguyên".
bool is_spelt_out(const LexemeText& text, std::size_t i) {
  return !is_single_letter(text, i) && text.surface(i).find('-') == std::string_view::npos;
}

/// "Văn", "Thị": the second word is the commonest middle name of men or women.
bool has_middle_name(const LexemeText& text, std::size_t begin) {
  const std::string_view second = text.surface(begin + 1);
  return second == "Văn" || second == "Thị";
}

/// A name spelt with Vietnamese syllables, or of a minority's frame.
double vietnamese_score(const LexemeText& text, std::size_t begin, std::size_t end,
                        NameSetting setting) {
  const std::size_t length = end - begin;
  const Surname surname = lexicon().surname(text[begin].word);
  const bool foreign = is_foreign_surname(text, begin, length, setting);
  const bool whole = is_whole_name(text, begin);
  const bool minority = whole || is_minority(surname);
  // "Leo Thị Lịch", "ông Quảng Trọng Thao"
  constexpr std::size_t kUsualName = 3;  // syllables
  const bool rare = is_surname_of_women(text, begin, end) ||
                    (setting == NameSetting::AfterHonorific && length == kUsualName);
  if (!surname.listed && !foreign && !whole && !rare) return kNoName;
  if (length == 2 && !foreign && lacks_surname(text, begin, surname)) return kNoName;
  // "đồng chí Đinh Yang King", "Hồ Văn Kray": minorities bear the surnames of the majority too.
  const bool certain = surname.listed && length == kUsualName && is_spelt_out(text, end - 1) &&
                       (setting == NameSetting::AfterHonorific || has_middle_name(text, begin));
  if (!has_name_syllables(text, begin, end, minority || certain)) return kNoName;
  if (is_any_phrase(text, begin, end) || is_place_name(text, begin, end, setting)) return kNoName;
  // "Nay Donald Trump …" opens a sentence; "Lầu Năm Góc"
  constexpr PhraseKinds kOpener = kinds_of(PhraseKind::Opener);
  if (setting == NameSetting::Free && surname.minority &&
      lexicon().is_phrase(text, begin, begin + 1, kOpener)) {
    return kNoName;
  }
  if (lexicon().find(text, begin, kinds_of(PhraseKind::StateOrgan)).length > 2) return kNoName;

  const double base = surname.listed ? surname_score(surname) : (whole ? 2.0 : 1.5);
  if (surname.minority && length > 2) return base + 1 + 0.1 * static_cast<double>(length);
  // "khán giả Hà Nội Bất kể": a place and the next sentence.
  const bool after_all_a_place =
      setting == NameSetting::Free &&
      lexicon().find(text, begin, kinds_of(PhraseKind::Place)).length == 2;
  constexpr double kThi = 1.2;
  return base + length_score(length, setting) +
         (has_thi_after_surname(text, begin, end) ? kThi : 0.0) - (after_all_a_place ? 2.5 : 0.0) -
         (length == kLongestName && !minority ? 3.0 : 0.0);
}

/// "Đô-nan Trăm": a word spelt in syllables, of which no place is made ("Rịa-Vũng").
bool is_transliterated(const LexemeText& text, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    if (text[i].shape == LexemeShape::Title && text.surface(i).find('-') != std::string_view::npos)
      return true;
  }
  return false;
}

/// True if the word at `i` may stand in a foreign name. There are no Vietnamese words in those
/// ("Tướng Chatchai"), no organs and no abbreviations but initials.
bool is_foreign_word(const LexemeText& text, std::size_t i, bool transliterated) {
  if (!text[i].is_word()) return true;  // the stop of an initial
  const std::string_view word = text.surface(i);
  constexpr std::size_t kLongestAbbreviation = 3;  // bytes
  // "Donald J. Trump", "Vincent K Brooks"
  if (word.size() == 1) {
    return text.mark(i + 1) == '.' || (i + 1 < text.size() && !is_legal(text, i + 1));
  }
  if (text[i].shape == LexemeShape::Upper && word.size() <= kLongestAbbreviation) return false;
  if (word.find_first_of(".&0123456789") != std::string_view::npos) return false;
  if (has_marks(word) && !transliterated && (is_legal(text, i) || is_vietnamese_text(word)))
    return false;
  return !lexicon().is_phrase(text, i, i + 1,
                              kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan));
}

/// A name with words that no Vietnamese syllable table has: "Rumen Radev".
double foreign_score(const LexemeText& text, std::size_t begin, std::size_t end,
                     NameSetting setting) {
  if (!text[begin].is_capitalised() || !text[end - 1].is_capitalised()) return kNoName;
  if (lexicon().find(text, begin, kinds_of(PhraseKind::Place)).length > 0) return kNoName;
  if (text.surface(begin) == "Theo" || text.surface(begin) == "The") return kNoName;
  if (opens_sentence(text, end - 1)) return kNoName;
  // "Nay Donald Trump …" opens a sentence.
  if (end - begin > 2 && !is_after_office(setting) &&
      lexicon().is_phrase(text, begin, begin + 1, kinds_of(PhraseKind::Opener))) {
    return kNoName;
  }
  const bool capitals = text[begin].shape == LexemeShape::Upper;
  const bool transliterated =
      setting == NameSetting::AfterCountry && is_transliterated(text, begin, end);
  std::size_t foreign = 0;
  std::size_t words = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (!is_foreign_word(text, i, transliterated)) return kNoName;
    const bool legal = is_legal(text, i);
    if (text[i].shape == LexemeShape::Upper && !legal && !capitals) return kNoName;
    foreign += text[i].is_capitalised() && !legal ? 1U : 0U;
    words += text[i].is_capitalised() ? 1U : 0U;
  }
  if (foreign == 0) return kNoName;
  constexpr std::size_t kUsual = 4;  // words with a capital: "Mohammed bin Zayed Al Nahyan"
  return 1.2 + (words > kUsual ? -0.8 : 0.0) + 0.1 * static_cast<double>(end - begin);
}

/// How good it is to take no name from the run at all.
double no_name_score(const LexemeText& text, std::size_t begin, std::size_t end,
                     NameSetting setting) {
  if (!is_after_office(setting) && !after_place(setting)) return 0.4;
  if (lexicon().is_phrase(text, begin, end, kinds_of(PhraseKind::Place))) return 9;
  if (is_after_office(setting)) return 0.2;
  if (setting == NameSetting::AfterProvince) return 0.5;
  if (lexicon().is_phrase(text, begin, end, kinds_of(PhraseKind::Namesake))) return 9;
  if (end - begin == 2) return 2;
  if (setting == NameSetting::AfterPlace) return 0.5;
  // "xã Xuân Thới Thượng": names of communes begin with such words.
  const Surname surname = lexicon().surname(text[begin].word);
  return end - begin == 3 && (surname.ambiguous || surname.percent < 0.1) ? 1.8 : 0.5;
}

}  // namespace

bool is_doubtful(const LexemeText& text, const NameSpan& name) {
  constexpr double kRare = 0.1;  // percent
  const Surname surname = lexicon().surname(text[name.begin].word);
  const std::size_t length = name.end - name.begin;
  if (name.foreign || length < 2) return false;
  if (length == 2) return surname.ambiguous || surname.percent < kRare;
  constexpr PhraseKinds kPlace = kinds_of(PhraseKind::Place);
  return length == 3 && (lexicon().is_phrase(text, name.begin, name.begin + 2, kPlace) ||
                         lexicon().is_phrase(text, name.begin + 1, name.end, kPlace));
}

NameSpan find_name(const LexemeText& text, std::size_t begin, std::size_t end,
                   NameSetting setting) {
  NameSpan best;
  double best_score = no_name_score(text, begin, end, setting);
  for (std::size_t from = begin; from < end; ++from) {
    const double prefix = prefix_score(text, begin, from, setting);
    if (prefix < -8) continue;
    for (std::size_t to = from + (is_whole_name(text, from) ? 1 : 2);
         to <= std::min(end, from + kLongestName); ++to) {
      // A name that leaves capitalised words behind is less likely the longer the rest.
      const bool complete = to == end || opens_sentence(text, to);
      const double rest = complete ? 0.0 : -1.2;
      const double vietnamese = vietnamese_score(text, from, to, setting);
      const double foreign = complete ? foreign_score(text, from, to, setting) : kNoName;
      const double score = prefix + rest + std::max(vietnamese, foreign);
      if (score > best_score) {
        best_score = score;
        best = {from, to, foreign > vietnamese};
      }
    }
  }
  return best;
}

}  // namespace tracuu
