#include "indexer/extract/constituents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/extract/capitalised_run.h"
#include "indexer/extract/credits.h"
#include "indexer/extract/name_candidates.h"
#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/office_context.h"
#include "indexer/extract/part_words.h"

namespace tracuu {
namespace {

Part part_of_mark(char mark) {
  constexpr std::array kMarks{
      std::pair{',', Part::Comma}, std::pair{';', Part::Semicolon}, std::pair{':', Part::Colon},
      std::pair{'-', Part::Dash},  std::pair{'(', Part::Open},      std::pair{'[', Part::Open},
      std::pair{')', Part::Close}, std::pair{']', Part::Close},     std::pair{'.', Part::Stop},
      std::pair{'!', Part::Stop},  std::pair{'?', Part::Stop}};
  for (const auto& [sign, part] : kMarks) {
    if (sign == mark) return part;
  }
  return Part::Other;
}

constexpr std::size_t kLexemesPerPart = 2;  // of Vietnamese news: an estimate to reserve by

class ConstituentReader {
 public:
  explicit ConstituentReader(const LexemeText& text) : text_(text) {
    parts_.reserve(text.size() / kLexemesPerPart);
  }

  std::vector<Constituent> read() {
    while (at_ < text_.size()) {
      if (text_[at_].starts_line && at_ > 0) add(Part::Line, at_);
      if (is_idle(at_)) {
        skip_idle_words();
      } else {
        read_part();
      }
    }
    return std::move(parts_);
  }

 private:
  bool is_idle(std::size_t i) const {
    return text_[i].shape == LexemeShape::Lower && !text_[i].opens;
  }
  void skip_idle_words();
  void read_part();
  void read_small_letters();
  void read_mark();
  bool read_credit();
  bool read_candidacy();
  bool read_mandate();
  bool read_towards();
  bool read_named_place();
  bool person_begins(std::size_t i, std::size_t run_end) const;
  bool read_office();
  bool short_name_begins() const;
  bool continues_organ(std::size_t i) const;
  bool read_person_word();
  NameSetting setting_of_name() const;
  bool read_name();
  bool read_context();
  OfficeStanding standing_in_context(const Office& office) const;
  bool plural_before() const;
  bool plural_inside(std::size_t end) const;
  bool abbreviation_before() const;
  void skip_other(std::size_t end);
  void add(Part part, std::size_t end, OfficeStanding standing = OfficeStanding::Unproven);

  const LexemeText& text_;
  const NameLexicon& lexicon_ = NameLexicon::instance();
  std::size_t at_ = 0;
  std::size_t wanted_until_ = static_cast<std::size_t>(-1);  ///< Where an "ứng cử" ends.
  std::vector<Constituent> parts_;
};

void ConstituentReader::add(Part part, std::size_t end, OfficeStanding standing) {
  const bool plural = (part == Part::Office || part == Part::Comrade) &&
                      (plural_before() || (part == Part::Office && plural_inside(end)));
  parts_.push_back(
      {.part = part, .begin = at_, .end = end, .standing = standing, .plural = plural});
  at_ = end;
}

void ConstituentReader::skip_other(std::size_t end) {
  if (!parts_.empty() && parts_.back().part == Part::Other && parts_.back().end == at_) {
    parts_.back().end = end;
    at_ = end;
  } else {
    add(Part::Other, end);
  }
}

bool ConstituentReader::plural_before() const {
  return lexicon_.find(text_, at_, kinds_of(PhraseKind::Plural)).length > 0 ||
         (at_ > 0 && lexicon_.find(text_, at_ - 1, kinds_of(PhraseKind::Plural)).length == 1);
}

/// "Bộ trưởng các Bộ …", "Chủ tịch UBND các huyện"
bool ConstituentReader::plural_inside(std::size_t end) const {
  constexpr std::size_t kLongestTitle = 3;  // lexemes
  for (std::size_t i = at_ + 1; i < end && i <= at_ + kLongestTitle; ++i) {
    if (text_.surface(i) == "các") return true;
  }
  return false;
}

/// The words up to the next that opens a part, within the line.
void ConstituentReader::skip_idle_words() {
  std::size_t end = at_ + 1;
  while (end < text_.size() && is_idle(end) && !text_[end].starts_line) ++end;
  skip_other(end);
}

void ConstituentReader::read_part() {
  if (text_[at_].shape == LexemeShape::Mark) return read_mark();
  if (text_[at_].shape == LexemeShape::Lower) return read_small_letters();
  // Candidacy before names: "Ứng" is a surname, and "Ứng cử viên" opens sentences.
  if (read_credit() || read_candidacy() || read_mandate() || read_office() || read_person_word() ||
      read_named_place() || read_name() || read_towards() || read_context()) {
    return;
  }
  skip_other(at_ + 1);
}

/// As read_part(), with a look at what the word may open: most open one thing or nothing.
void ConstituentReader::read_small_letters() {
  const PhraseKinds ahead = lexicon_.ahead(text_[at_].word);
  const auto opens = [&](PhraseKinds kinds) { return (ahead & kinds) != 0; };
  constexpr PhraseKinds kPlaces = kinds_of(PhraseKind::PlaceNoun, PhraseKind::NamedPlace);
  if (opens(kinds_of(PhraseKind::Credit)) && read_credit()) return;
  if (opens(kinds_of(PhraseKind::Candidacy)) && read_candidacy()) return;
  if (opens(kinds_of(PhraseKind::Mandate)) && read_mandate()) return;
  if (opens(kTitleKinds | kinds_of(PhraseKind::TitleModifier)) && read_office()) return;
  if (opens(kPersonKinds) && read_person_word()) return;
  if (opens(kPlaces) && read_named_place()) return;
  if (!read_towards() && !read_context()) skip_other(at_ + 1);
}

/// True after "TP", "TS", "Q": the full stop there ends no sentence.
bool ConstituentReader::abbreviation_before() const {
  if (at_ == 0 || !text_[at_].glued) return false;
  const std::size_t length = text_[at_ - 1].end - text_[at_ - 1].begin;
  constexpr std::size_t kLongestAbbreviation = 4;  // bytes
  return text_[at_ - 1].is_capitalised() && length <= kLongestAbbreviation &&
         lexicon_.find(text_, at_ - 1, kinds_of(PhraseKind::PlaceNoun, PhraseKind::Rank)).length ==
             1;
}

void ConstituentReader::read_mark() {
  Part part = part_of_mark(text_.mark(at_));
  if (part == Part::Stop && abbreviation_before()) {
    at_ += 1;
    return;
  }
  if (part == Part::Other) return skip_other(at_ + 1);
  // "Ông A -- Giám đốc Sở": one dash
  if (part == Part::Dash && text_[at_].glued && !parts_.empty() &&
      parts_.back().part == Part::Dash) {
    parts_.back().end = ++at_;
    return;
  }
  add(part, at_ + 1);
}

bool ConstituentReader::read_credit() {
  const std::size_t end = find_credit_end(text_, at_);
  if (end == at_) return false;
  skip_other(end);
  return true;
}

/// What the words around an office change: who only runs for it does not hold it, and behind a name
/// the organ may come late.
OfficeStanding ConstituentReader::standing_in_context(const Office& office) const {
  if (wanted_until_ == at_) return OfficeStanding::Private;
  if (is_row_under_organ(text_, parts_, office)) return OfficeStanding::Public;
  const bool after_name = parts_.size() >= 2 && parts_.back().part != Part::Other &&
                          parts_[parts_.size() - 2].part == Part::Name;
  return after_name ? standing_by_late_organ(text_, office) : office.standing;
}

bool ConstituentReader::read_office() {
  const Office office = parse_office(text_, at_);
  if (!office.found()) return false;
  const std::size_t length = office.end - at_;
  add(Part::Office, office.end, standing_in_context(office));
  parts_.back().former = is_former(text_, parts_, office);
  parts_.back().military = lexicon_.is_phrase(text_, office.begin, office.title_end,
                                              kinds_of(PhraseKind::MilitaryTitle));
  parts_.back().title_end = office.title_end;
  parts_.back().place_begin = office.place_begin;
  if (office.name.found() && office.name.begin == at_) {
    const bool after_place_noun =
        lexicon_.find(text_, at_ - 1, kinds_of(PhraseKind::PlaceNoun)).length == 1;
    add(Part::Name, office.name.end);
    parts_.back().doubtful = after_place_noun || is_doubtful(text_, office.name);
  } else if (short_name_begins()) {
    // "Thủ tướng Turner", but "Trưởng phòng Nếp sống mới"
    constexpr std::size_t kBareTitle = 3;  // lexemes, with a country
    add(Part::ShortName, at_ + 1);
    parts_.back().foreign = !text_[at_ - 1].syllable;
    parts_.back().doubtful =
        length > kBareTitle || office.standing != OfficeStanding::Public || continues_organ(at_);
  }
  return true;
}

/// "Cục Tuyên huấn": the word before lexeme `i` is half a word of the organ's name.
bool ConstituentReader::continues_organ(std::size_t i) const {
  constexpr PhraseKinds kAfterNames =
      kinds_of(PhraseKind::Verb, PhraseKind::Appointment, PhraseKind::OrganLink,
               PhraseKind::PersonalDetail, PhraseKind::Plural);
  return i < text_.size() && text_[i].shape == LexemeShape::Lower && !text_[i].starts_line &&
         lexicon_.find(text_, i, kAfterNames).length == 0;
}

/// One capitalised word that may be a person's given name, at the present place.
bool ConstituentReader::short_name_begins() const {
  return at_ < text_.size() && text_[at_].shape == LexemeShape::Title && !text_[at_].starts_line &&
         find_run_end(text_, at_) == at_ + 1 && !parse_office(text_, at_).found() &&
         lexicon_.find(text_, at_, kPersonKinds | kinds_of(PhraseKind::Opener)).length == 0;
}

bool ConstituentReader::read_person_word() {
  const auto word = lexicon_.find(text_, at_, kPersonKinds);
  if (word.length == 0) return false;
  if (lexicon_.find(text_, at_, kinds_of(PhraseKind::Place)).length > word.length) return false;
  Part part = Part::Honorific;
  if (word.is(PhraseKind::Layman)) part = Part::Layman;
  if (word.is(PhraseKind::Degree)) part = Part::Degree;
  if (word.is(PhraseKind::Rank)) part = Part::Rank;
  if (word.is(PhraseKind::Comrade)) part = Part::Comrade;
  add(part, at_ + word.length);
  if (short_name_begins()) {
    add(Part::ShortName, at_ + 1);
  }
  return true;
}

/// "tại Công an xã Ông Nguyễn Văn Hòe cho biết": the full stop before the person is missing.
bool ConstituentReader::person_begins(std::size_t i, std::size_t run_end) const {
  const std::size_t begin = i + honorific_length(text_, i);
  if (begin == i || begin >= run_end) return false;
  const NameSpan name = find_name(text_, begin, run_end, NameSetting::Free);
  return name.found() && name.begin == begin;
}

/// "đường Phan Văn Hòe", "các phường Lê Lợi, Trần Phú".
bool ConstituentReader::read_named_place() {
  const auto noun =
      lexicon_.find(text_, at_, kinds_of(PhraseKind::PlaceNoun, PhraseKind::NamedPlace));
  if (noun.length == 0) return false;
  // "Hồ", "Đường" begin names, "hồ", "đường" do not.
  if (noun.length == 1 && text_[at_].is_capitalised() && lexicon_.surname(text_[at_].word).listed) {
    return false;
  }
  if (text_[at_].is_capitalised() && at_ + noun.length < text_.size() &&
      lexicon_.find(text_, at_, kinds_of(PhraseKind::Place)).length > noun.length) {
    return false;
  }
  const bool several = plural_before();
  std::size_t end = at_ + noun.length;
  const bool dotted = text_.mark(end) == '.' && text_[end].glued && text_[at_].is_capitalised();
  const std::size_t name = dotted ? end + 1 : end;
  const std::size_t run_end = name < text_.size() ? find_run_end(text_, name) : name;
  if (run_end == name || text_[name].starts_line) {
    if (!text_[at_].is_capitalised() || text_[at_].shape == LexemeShape::Upper) {
      skip_other(end);
      return true;
    }
    return false;
  }
  if (person_begins(name, run_end)) {
    skip_other(name);
    return true;
  }
  end = run_end;
  while (several &&
         (text_.mark(end) == ',' || (end < text_.size() && text_.surface(end) == "và")) &&
         find_run_end(text_, end + 1) > end + 1) {
    end = find_run_end(text_, end + 1);
  }
  skip_other(end);
  return true;
}

NameSetting ConstituentReader::setting_of_name() const {
  if (parts_.empty() || parts_.back().part == Part::Other) return NameSetting::Free;
  const bool honorific =
      parts_.back().part == Part::Honorific || parts_.back().part == Part::Comrade;
  return honorific ? NameSetting::AfterHonorific : NameSetting::Introduced;
}

bool ConstituentReader::read_name() {
  const std::size_t run_end = find_run_end(text_, at_);
  if (run_end == at_) return false;
  if (text_.surface(at_) == "The") {  // a newspaper
    skip_other(run_end);
    return true;
  }
  const NameSpan name = find_name(text_, at_, run_end, setting_of_name());
  if (!name.found()) {
    const auto place = lexicon_.find(text_, at_, kinds_of(PhraseKind::Place));
    const auto organ = lexicon_.find(
        text_, at_,
        kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan, PhraseKind::OrganPart));
    skip_other(at_ + std::max({place.length, organ.length, std::size_t{1}}));
    return true;
  }
  if (name.begin > at_) skip_other(name.begin);
  const bool in_brackets = !parts_.empty() && parts_.back().part == Part::Open;
  add(Part::Name, name.end);
  const bool doubtful = is_doubtful(text_, name);
  parts_.back().doubtful = in_brackets && doubtful;  // "(Đoàn Đà Nẵng)"
  parts_.back().unsure = doubtful && name.end - name.begin == 2;
  return true;
}

bool ConstituentReader::read_candidacy() {
  const auto candidacy = lexicon_.find(text_, at_, kinds_of(PhraseKind::Candidacy));
  if (candidacy.length == 0) return false;
  skip_other(at_ + candidacy.length);
  wanted_until_ = at_;
  return true;
}

bool ConstituentReader::read_mandate() {
  const auto mandate = lexicon_.find(text_, at_, kinds_of(PhraseKind::Mandate));
  if (mandate.length == 0) return false;
  add(Part::Mandate, at_ + mandate.length);
  return true;
}

/// Only where an office and no verb ("cho biết") stands beside it: elsewhere it is as any word.
bool ConstituentReader::read_towards() {
  if (parts_.empty() || parts_.back().part != Part::Office) return false;
  const std::string_view word = text_.surface(at_);
  if (word == "cho" && lexicon_.find(text_, at_, kinds_of(PhraseKind::Verb)).length <= 1) {
    add(Part::Towards, at_ + 1);
  } else if (word == "đối" && at_ + 1 < text_.size() && text_.surface(at_ + 1) == "với") {
    add(Part::Towards, at_ + 2);
  } else {
    return false;
  }
  return true;
}

bool ConstituentReader::read_context() {
  const auto context = lexicon_.find(
      text_, at_, kinds_of(PhraseKind::Appointment, PhraseKind::Verb, PhraseKind::PersonalDetail));
  const std::string_view word = text_.surface(at_);
  if (context.is(PhraseKind::Appointment)) {
    const bool by_another = acts_on_another(text_, parts_, at_, context);
    add(Part::Appointment, at_ + context.length);
    parts_.back().by_another = by_another;
  } else if (word == "như" && !parts_.empty() && parts_.back().part == Part::Office &&
             parts_.back().plural) {
    add(Part::Colon, at_ + 1);  // "các đại biểu Quốc hội như A, B"
  } else if (joins_parts(word)) {
    add(Part::And, at_ + 1);
  } else if (context.is(PhraseKind::PersonalDetail)) {
    add(Part::PersonalDetail, at_ + context.length);
  } else if (context.is(PhraseKind::Verb)) {
    skip_other(at_ + context.length);
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::vector<Constituent> read_constituents(const LexemeText& text) {
  return ConstituentReader(text).read();
}

}  // namespace tracuu
