#include "schema/document_number/law_name.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "embedded/law_names.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/table_rows.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxNameWords = 14;
constexpr std::size_t kYearDigits = 4;
constexpr std::string_view kLaw = "Luật";
constexpr std::string_view kCode = "Bộ luật";
constexpr std::string_view kOrdinance = "Pháp lệnh";
constexpr std::array<int, 5> kConstitutions{1946, 1959, 1980, 1992, 2013};

/// The known names of one noun.
struct NameBook {
  std::vector<std::string_view> names;
  PhraseBook book{PhraseBook::Direction::Forward};
};

const NameBook& names_of(std::string_view noun) {
  static const auto read = [](std::string_view wanted) {
    NameBook all;
    for (const auto& row : split_rows(embedded::law_names)) {
      if (row.at(0) != wanted) continue;
      all.book.add(row.at(1), all.names.size());
      all.names.push_back(row.size() > 2 ? row[2] : row[1]);
    }
    return all;
  };
  static const NameBook laws = read(kLaw);
  static const NameBook codes = read(kCode);
  static const NameBook ordinances = read(kOrdinance);
  if (noun == kCode) return codes;
  return noun == kLaw ? laws : ordinances;
}

struct Vocabulary {
  NamePhrase law{"luật"};
  NamePhrase code{"bộ luật"};
  NamePhrase ordinance{"pháp lệnh"};
  NamePhrase constitution{"hiến pháp"};
  NamePhrase year{"năm"};
  NamePhrase amended{"sửa đổi"};
  NamePhrase supplemented{"bổ sung"};
  NamePhrase some_articles{"một số điều của"};
};

const Vocabulary& vocabulary() {
  static const Vocabulary words;
  return words;
}

class Reader {
 public:
  Reader(const NameWords& words, std::size_t at) : words_(words), text_(words.text()), at_(at) {}

  std::optional<LawName> read() {
    if (take(vocabulary().constitution)) return read_constitution();
    const auto noun = take_noun();
    if (!noun) return std::nullopt;
    std::string opening;
    if (take_amending_law()) {
      const auto inner = take_noun();
      if (!inner) return std::nullopt;
      opening = std::string(*noun) + " sửa đổi, bổ sung một số điều của ";
      return read_named(*inner, opening);
    }
    return read_named(*noun, opening);
  }

 private:
  bool take(const NamePhrase& phrase) {
    const std::size_t next = words_.take(at_, phrase);
    return std::exchange(at_, next) != next;
  }

  bool take_sign(char sign) {
    const std::size_t next = skip_blanks(text_, at_);
    if (next >= text_.size() || text_[next] != sign) return false;
    at_ = next + 1;
    return true;
  }

  std::optional<std::string_view> take_noun() {
    capital_ = letter_at(text_, skip_blanks(text_, at_)).letter.upper;
    if (take(vocabulary().code)) return kCode;
    if (take(vocabulary().law)) return kLaw;
    if (take(vocabulary().ordinance)) return kOrdinance;
    return std::nullopt;
  }

  bool take_amending_law() {
    const std::size_t before = at_;
    if (take(vocabulary().amended)) {
      take_sign(',');
      take(vocabulary().supplemented);
      if (take(vocabulary().some_articles)) return true;
    }
    at_ = before;
    return false;
  }

  /// "năm 2013", "2013", "(năm 2013)".
  std::optional<int> take_year() {
    const std::size_t before = at_;
    const bool open = take_sign('(');
    take(vocabulary().year);
    const std::size_t digits = skip_blanks(text_, at_);
    const auto year = read_year(text_, digits);
    const std::size_t end = digits + kYearDigits;
    const char next = year && end < text_.size() ? text_[end] : ' ';
    if (!year || next == '-' || next == '/' || (open && next != ')')) {
      at_ = before;
      return std::nullopt;
    }
    at_ = end + (open ? 1 : 0);
    return year;
  }

  bool take_amended() {
    const std::size_t before = at_;
    const bool open = take_sign('(');
    const bool amended = take(vocabulary().amended);
    if (amended && open) {
      take_sign(',');
      take(vocabulary().supplemented);
    }
    // Without brackets only readers mean it: "Luật Đất đai sửa đổi nhiều điều" goes on.
    if (amended && (open ? take_sign(')') : words_.without_marks())) return true;
    at_ = before;
    return false;
  }

  std::optional<LawName> read_constitution() {
    const auto year = take_year();
    if (!year ||
        std::find(kConstitutions.begin(), kConstitutions.end(), *year) == kConstitutions.end())
      return std::nullopt;
    return LawName{"Hiến pháp " + std::to_string(*year), "Hiến pháp", "law", true, at_};
  }

  struct Subject {
    std::string_view noun;
    std::string name;
    std::size_t begin = 0;  ///< Of the name in the text.
    bool known = false;
  };

  /// The name after `noun`. "Luật Hình sự" is what the press calls the code.
  std::optional<Subject> take_subject(std::string_view noun) {
    const std::size_t begin = skip_blanks(text_, at_);
    const auto marks = words_.without_marks() ? PhraseBook::Marks::Open : PhraseBook::Marks::Bind;
    for (const std::string_view each : {noun, noun == kLaw ? kCode : noun}) {
      const auto& known = names_of(each);
      const auto match = known.book.find(text_, begin, marks);
      if (!match) continue;
      at_ = match->end;
      return Subject{each, std::string(known.names[match->id]), begin, true};
    }
    return take_unknown_subject(noun, begin);
  }

  /// Words from a capital to a year.
  std::optional<Subject> take_unknown_subject(std::string_view noun, std::size_t begin) {
    if (words_.without_marks() || !letter_at(text_, begin).letter.upper) return std::nullopt;
    std::size_t end = begin;
    for (std::size_t count = 0; count < kMaxNameWords; ++count) {
      const std::size_t at = skip_blanks(text_, end);
      const std::string_view word = words_.word_at(at);
      if (word.empty() || (count > 0 && (word == "năm" || word == "sửa"))) break;
      end = at + word.size();
      if (end < text_.size() && text_[end] == ',' && count + 1 < kMaxNameWords) {
        const std::size_t next = skip_blanks(text_, end + 1);
        if (letter_at(text_, next).letter && !letter_at(text_, next).letter.upper) end = next;
      }
    }
    if (end == begin) return std::nullopt;
    at_ = end;
    // "Luật Biên phòng, năm 2023": the comma is read past, and no part of the name.
    const std::string_view name = text_.substr(begin, end - begin);
    const std::size_t last = name.find_last_not_of(" ,");
    return Subject{noun, std::string(name.substr(0, last + 1)), begin, false};
  }

  std::optional<LawName> read_named(std::string_view noun, const std::string& opening) {
    auto subject = take_subject(noun);
    if (!subject) return std::nullopt;
    const bool amended = take_amended();
    const auto year = take_year();
    if (!subject->known && !year) return std::nullopt;
    const bool qualified = amended || year.has_value();
    // "luật đất đai" in small letters is a field of law.
    const bool named = capital_ || letter_at(text_, subject->begin).letter.upper;
    if (!qualified && !named) return std::nullopt;
    LawName law;
    law.base = opening + std::string(subject->noun) + " " + subject->name;
    law.id = law.base + (year ? " " + std::to_string(*year) : amended ? " (sửa đổi)" : "");
    law.kind = noun == kOrdinance ? "ordinance" : "law";
    law.qualified = qualified;
    law.end = at_;
    return law;
  }

  const NameWords& words_;
  std::string_view text_;
  std::size_t at_;
  bool capital_ = false;
};

}  // namespace

std::optional<LawName> read_law_name(const NameWords& words, std::size_t at) {
  return Reader(words, at).read();
}

}  // namespace tracuu
