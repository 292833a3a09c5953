#include "indexer/extract/office_tail.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/extract/capitalised_run.h"
#include "indexer/extract/name_lexicon.h"
#include "indexer/extract/offices.h"
#include "indexer/extract/organ_words.h"
#include "schema/text/letter_case.h"

namespace tracuu {
namespace {

constexpr std::size_t kLongestTail = 40;  // lexemes

constexpr PhraseKinds kTailKinds = kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan,
                                            PhraseKind::OrganPart, PhraseKind::PlaceNoun);
constexpr PhraseKinds kEnders = kinds_of(PhraseKind::Honorific, PhraseKind::Comrade,
                                         PhraseKind::Layman, PhraseKind::Rank, PhraseKind::Degree);

const NameLexicon& lexicon() {
  return NameLexicon::instance();
}

/// "XIII", "I" in "Phòng nghiệp vụ I"; "X.Vân Hội" is a commune, "Tổng thống Nga V.Putin" a person.
bool is_roman(const LexemeText& text, std::size_t i) {
  if (text.surface(i).find_first_not_of("IVX") != std::string_view::npos) return false;
  if (text.surface(i) == "X") return true;
  return text.mark(i + 1) != '.' || !text[i + 1].glued || i + 2 >= text.size() ||
         !text[i + 2].glued;
}

}  // namespace

void OfficeTail::read(bool aide) {
  if (aide && read_served_office()) return;
  read_organ_of_title();
  read_place_of_title();
  if (text_.mark(at_) == '.' && text_[at_].glued && text_[at_ - 1].shape == LexemeShape::Upper) {
    ++at_;  // "PCT. HĐND"
  }
  while (at_ < text_.size() && at_ - begin_ < kLongestTail && !name_.found()) {
    if (text_[at_].starts_line || !read_part()) break;
  }
}

/// "Thư ký Thủ tướng", "Thư ký báo chí của Tổng thống Nga", unless a name follows at once, whose
/// office the second one may be: "cố vấn Tổng thống A".
bool OfficeTail::read_served_office() {
  std::size_t at = at_;
  if (at < text_.size() && text_.surface(at) == "của") ++at;
  const auto title = lexicon().find(text_, at, kTitleKinds | kinds_of(PhraseKind::AideTitle));
  if (title.length == 0 || title.is(PhraseKind::AideTitle) || text_[at].starts_line) return false;
  const Office served = parse_office(text_, at);
  if (!served.found()) return false;
  if (served.name.found() || find_run_end(text_, served.end) > served.end) {
    // "Trợ lý Chủ tịch nước Nguyễn Văn A" is the assistant.
    const bool assistant = at == at_ && lower(text_.surface(begin_ - 1)) == "lý" &&
                           served.end == served.title_end && served.name.found() &&
                           !served.name.foreign;
    if (!assistant) return false;
    name_ = served.name;
  }
  take(served.end);
  state_organ_ = served.standing == OfficeStanding::Public;
  other_organ_ = served.standing == OfficeStanding::Private;
  return true;
}

/// The title's last word may begin the organ's name: "Trưởng ban Tổ chức", "trưởng phòng Y tế".
void OfficeTail::read_organ_of_title() {
  const std::size_t last = begin_ - 1;
  const auto organ =
      lexicon().find(text_, last, kinds_of(PhraseKind::StateOrgan, PhraseKind::OtherOrgan));
  if (organ.length < 2) return;
  state_organ_ |= organ.is(PhraseKind::StateOrgan);
  other_organ_ |= !organ.is(PhraseKind::StateOrgan);
  take(last + organ.length);
}

/// "Trưởng thôn Đông", "Tổ trưởng tổ dân phố 6": the title's last word is the place's noun.
void OfficeTail::read_place_of_title() {
  constexpr std::array<std::string_view, 5> kNouns{"thôn", "ấp", "bản", "buôn", "xóm"};
  if (begin_ == 0 || end_ != begin_) return;
  const std::string noun = lower(text_.surface(begin_ - 1));
  if (std::find(kNouns.begin(), kNouns.end(), noun) == kNouns.end()) return;
  after_place_noun_ = after_commune_noun_ = true;
}

/// "Phòng dự án 1 BQLDA", "Hải quan khu vực 1 Lê …": the number belongs to the organ.
bool OfficeTail::continues_after_number() const {
  const std::size_t next = at_ + 1;
  constexpr std::array<std::string_view, 5> kNumbered{"đội", "đoàn", "số", "vực", "khu"};
  const std::string noun = lower(text_.surface(at_ - 1));
  if (std::find(kNumbered.begin(), kNumbered.end(), noun) != kNumbered.end()) return true;
  return next < text_.size() && !text_[next].starts_line &&
         (text_[next].is_capitalised() || lexicon().find(text_, next, kTailKinds).length > 0);
}

bool OfficeTail::title_begins() const {
  const auto title = lexicon().find(text_, at_, kTitleKinds);
  if (title.length == 0) return false;
  // "Trưởng đoàn đại biểu cấp cao"
  if (title.is(PhraseKind::DelegateTitle) && lower(text_.surface(at_ - 1)) == "đoàn") return false;
  return lexicon().find(text_, at_, kTailKinds).length <= title.length;
}

bool OfficeTail::read_part() {
  if (text_[at_].shape == LexemeShape::Mark) return read_mark();
  const bool numbered = text_[at_].shape == LexemeShape::Number &&
                        (after_place_noun_ || (end_ == at_ && continues_after_number()));
  if (numbered || is_roman(text_, at_)) {
    place_ = true;
    take(at_ + 1);
    return true;
  }
  if (after_office_of_title_ && title_begins()) {
    take(at_ + lexicon().find(text_, at_, kTitleKinds).length);
    after_office_of_title_ = false;
    state_organ_ = true;
    return true;
  }
  if (title_begins()) return false;
  if (read_phrase()) return true;
  if (read_link()) return true;
  return text_[at_].is_capitalised() && read_run();
}

void OfficeTail::take_place(std::size_t end) {
  if (place_begin_ == kNowhere) place_begin_ = at_;
  place_ = true;
  take(end);
}

/// "(UAE)", "(Nhân đại) Trung Quốc": the organ's short name, with the country after it.
bool OfficeTail::skip_abbreviation() {
  constexpr std::size_t kLongestAbbreviation = 3;  // lexemes
  std::size_t close = at_ + 1;
  while (close < text_.size() && close <= at_ + kLongestAbbreviation &&
         text_[close].shape != LexemeShape::Mark) {
    ++close;
  }
  const std::size_t next = close + 1;
  if (text_.mark(close) != ')' || next >= text_.size() || text_[next].starts_line) return false;
  if (lexicon().find(text_, next, kinds_of(PhraseKind::Country)).length == 0) return false;
  at_ = next;
  return true;
}

/// "Văn hóa, Thể thao và Du lịch", "Lao động - Thương binh", "TP. Huế", "Giáo dục & Đào tạo".
bool OfficeTail::read_mark() {
  if (end_ == begin_ || at_ + 1 >= text_.size() || text_[at_ + 1].starts_line) return false;
  const char mark = text_.mark(at_);
  if (mark == '(') return skip_abbreviation();
  if (mark == '.') {
    if (!after_place_noun_ || !text_[at_].glued || !text_[at_ - 1].is_capitalised()) return false;
    if (!text_[at_ + 1].is_capitalised()) return false;
    ++at_;
    return true;
  }
  if (mark != ',' && mark != '-' && mark != '&' && mark != '/') return false;
  const std::size_t next = at_ + 1;
  if (mark == ',' && is_pair(text_, at_ - 1, next)) {
    const auto second = lexicon().find(text_, next, kinds_of(PhraseKind::OrganPart));
    take(next + std::max(second.length, std::size_t{1}));
    return true;
  }
  if (read_superior(next)) return true;
  const std::size_t run_end = find_run_end(text_, next);
  if (mark != '&' && find_name(text_, next, run_end, NameSetting::Free).begin == next &&
      find_name(text_, next, run_end, NameSetting::Free).found()) {
    return false;
  }
  const auto part = lexicon().find(text_, next, kTailKinds);
  const auto title = lexicon().find(text_, next, kTitleKinds);
  const bool other_title = title.length > 0 && title.length >= part.length;
  const bool place =
      mark == '-' && lexicon().find(text_, next, kinds_of(PhraseKind::Place)).length > 0;
  if (mark != ',' && !other_title && is_abbreviated_part(next)) {
    take(next + 1);
    return true;
  }
  if (other_title || (!place && (part.length == 0 || !part.is(PhraseKind::OrganPart))))
    return false;
  if (!text_[next].is_capitalised() && mark == ',' && !goes_on_in_small_letters(next)) return false;
  // "Sở Y tế Hà Nội - thông tin thêm rằng"
  if (!text_[next].is_capitalised() && mark == '-' && after_place_name_ && !text_[next].glued)
    return false;
  if (place) {
    place_ = true;
    if (place_begin_ == kNowhere) place_begin_ = next;
    take(next + lexicon().find(text_, next, kinds_of(PhraseKind::Place)).length);
  } else {
    take(next + part.length);
  }
  after_place_noun_ = false;
  return true;
}

/// "Cục Quản lý giá, Bộ Tài chính Nguyễn Văn A", "xã Ngọc Vân, huyện Tân Yên Nguyễn Văn A": the
/// organ or the place above, where the person stands behind it.
bool OfficeTail::read_superior(std::size_t i) {
  if (inside_ || end_ == begin_ || lexicon().find(text_, i, kTitleKinds).length > 0) return false;
  const bool organ = text_[i].is_capitalised() &&
                     lexicon().find(text_, i, kinds_of(PhraseKind::StateOrgan)).length > 0;
  const bool place = place_noun_ && text_[i].shape == LexemeShape::Lower &&
                     lexicon().find(text_, i, kinds_of(PhraseKind::PlaceNoun)).length > 0;
  if (!organ && !place) return false;
  OfficeTail superior(text_, i);
  superior.inside_ = true;
  superior.read(false);
  if (!superior.name_.found() || superior.other_organ_) return false;
  if (place && superior.name_.foreign) return false;  // "huyện Taungoi, tỉnh Sakon Nakhon"
  place_ |= superior.place_;
  place_noun_ |= superior.place_noun_;
  state_organ_ |= superior.state_organ_;
  if (organ) place_begin_ = superior.place_begin_;
  name_ = superior.name_;
  take(superior.end_);
  return true;
}

/// "Bộ Văn hóa, thể thao, du lịch Nguyễn Văn A": true if parts of an organ's name stand from lexeme
/// `i` on, up to a person's name.
bool OfficeTail::goes_on_in_small_letters(std::size_t i) const {
  constexpr std::size_t kMostParts = 4;
  for (std::size_t count = 0; state_organ_ && count < kMostParts; ++count) {
    const auto part = lexicon().find(text_, i, kinds_of(PhraseKind::OrganPart));
    if (part.length == 0 || text_[i].starts_line) return false;
    i += part.length;
    if (i < text_.size() && text_[i].is_capitalised() && !text_[i].starts_line) {
      return name_begins(i);
    }
    if (text_.mark(i) != ',' && !(i < text_.size() && text_.surface(i) == "và")) return false;
    ++i;
  }
  return false;
}

bool OfficeTail::read_link() {
  const auto link = lexicon().find(text_, at_, kinds_of(PhraseKind::OrganLink));
  if (link.length == 0 || text_[at_].shape == LexemeShape::Title) return false;
  const std::size_t next = at_ + link.length;
  if (next >= text_.size()) return false;
  const bool part = lexicon().find(text_, next, kTailKinds).length > 0;
  // "Ủy ban về các vấn đề xã hội", but "Chủ tịch UBND thành phố về thăm", "đại biểu về vụ …"
  if (text_.surface(at_) == "về" && (place_ || text_.surface(next) == "vụ")) return false;
  const bool and_other_title = lexicon().find(text_, next, kTitleKinds).length > 0;
  const bool another_link = lexicon().find(text_, next, kinds_of(PhraseKind::OrganLink)).length > 0;
  const bool place = lexicon().find(text_, next, kinds_of(PhraseKind::Place)).length > 0;
  if (and_other_title || !(part || another_link || place)) return false;
  at_ = next;
  return true;
}

bool OfficeTail::read_phrase() {
  auto part = lexicon().find(text_, at_, kTailKinds);
  if (part.length == 0) return false;
  // "tỉnh Đoàn Văn Phú" is not the Youth Union.
  if (part.length == 2 && text_[at_].shape == LexemeShape::Lower && name_begins(at_ + 1)) {
    part = {1, kinds_of(PhraseKind::PlaceNoun)};
  }
  const auto ender = lexicon().find(text_, at_, kEnders | kinds_of(PhraseKind::Verb));
  // "Thương binh" is a part of an organ's name, "thương binh" a person.
  const bool capitalised_part = text_[at_].is_capitalised() && ender.is(PhraseKind::Layman);
  if (ender.length >= part.length && ender.length > 0 && !capitalised_part) return false;
  if (part.length == 1 && text_[at_].is_capitalised() && name_begins(at_)) return false;
  // "xã Hàm Rồng": after the noun stands the place's name, whatever its words mean.
  const bool only_part = !part.is(PhraseKind::StateOrgan) && !part.is(PhraseKind::OtherOrgan) &&
                         !part.is(PhraseKind::PlaceNoun);
  if (after_place_noun_ && only_part && part.length == 1 && text_[at_].is_capitalised()) {
    return false;
  }
  if (end_ > begin_ && part.length == 2 && is_said_of_office(text_, at_)) return false;
  // After the place, small letters tell what the person does: "huyện Anh Sơn thông tin".
  if (after_place_name_ && text_[at_].shape == LexemeShape::Lower && only_part &&
      !is_term(text_, at_)) {
    return false;
  }
  after_place_name_ = false;
  state_organ_ |= part.is(PhraseKind::StateOrgan);
  other_organ_ |=
      part.is(PhraseKind::OtherOrgan) && !part.is(PhraseKind::StateOrgan) && !after_state_head();
  after_place_noun_ = part.is(PhraseKind::PlaceNoun);
  after_commune_noun_ = part.is(PhraseKind::CommuneNoun);
  after_province_noun_ = after_place_noun_ && text_.surface(at_) == "tỉnh";
  place_noun_ |= after_place_noun_;
  if (after_place_noun_) {
    take_place(at_ + part.length);
  } else {
    place_begin_ = kNowhere;  // "Phòng CSGT Công an tỉnh": the organ goes on
    take(at_ + part.length);
  }
  after_office_of_title_ = text_.surface(end_ - 1) == "phòng";
  return true;
}

/// "Ủy ban Chứng khoán", "Cục Báo chí": what the State oversees, no business.
bool OfficeTail::after_state_head() const {
  constexpr std::array<std::string_view, 4> kHeads{"Vụ", "Cục", "Sở", "Bộ"};
  return end_ == at_ && at_ > begin_ &&
         std::find(kHeads.begin(), kHeads.end(), text_.surface(at_ - 1)) != kHeads.end();
}

/// "PTNT" in "Sở Nông nghiệp-PTNT": after a part of the organ's name, any abbreviation is another.
bool OfficeTail::is_abbreviated_part(std::size_t i) const {
  return text_[i - 1].glued && text_[i].glued && state_organ_ &&
         (text_[i].shape == LexemeShape::Upper ||
          text_.surface(i).find('&') != std::string_view::npos);
}

/// "Đoàn Văn Sinh" is a person, "Đoàn thanh niên" is not.
bool OfficeTail::name_begins(std::size_t i) const {
  constexpr std::size_t kUsualName = 3;  // syllables
  const NameSpan name = find_name(text_, i, find_run_end(text_, i), NameSetting::AfterOffice);
  return name.found() && name.begin == i && name.end - name.begin >= kUsualName && !name.foreign;
}

/// "Vụ Nuôi trồng thủy sản": after a head that names no organ yet, a word of two syllables that no
/// table has is its name's beginning.
bool OfficeTail::read_unknown_part() {
  constexpr std::array<std::string_view, 10> kHeads{"Vụ",   "Cục",  "Sở",   "Phòng", "Ban",
                                                    "Viện", "Đảng", "đảng", "tâm",   "đoàn"};
  if (text_[at_].shape != LexemeShape::Title || end_ != at_ || at_ + 1 >= text_.size())
    return false;
  if (std::find(kHeads.begin(), kHeads.end(), text_.surface(at_ - 1)) == kHeads.end()) return false;
  if (lexicon().find(text_, at_, kinds_of(PhraseKind::Place)).length > 0) return false;
  const Lexeme& second = text_[at_ + 1];
  if (second.shape != LexemeShape::Lower || second.starts_line || !second.syllable) return false;
  const auto after = lexicon().find(
      text_, at_ + 1,
      kinds_of(PhraseKind::Verb, PhraseKind::Appointment, PhraseKind::OrganLink) | kTailKinds);
  if (after.length > 1 || after.is(PhraseKind::OrganLink)) return false;
  // "Trưởng ban Đề nói"
  if (after.is(PhraseKind::Verb) && lexicon().find(text_, at_ + 2, kTailKinds).length == 0) {
    return false;
  }
  take(at_ + 2);
  return true;
}

bool OfficeTail::read_run() {
  if (lexicon().find(text_, at_, kEnders).length > 0 &&
      lexicon().find(text_, at_, kinds_of(PhraseKind::Place)).length == 0) {
    return false;
  }
  const std::size_t run_end = find_run_end(text_, at_);
  if (run_end == at_) return false;
  if (run_end == at_ + 1 && read_unknown_part()) return true;
  auto setting = after_place_noun_ ? NameSetting::AfterPlace : NameSetting::AfterOffice;
  if (after_place_noun_ && after_province_noun_) setting = NameSetting::AfterProvince;
  if (after_country_) setting = NameSetting::AfterCountry;
  if (after_commune_noun_) setting = NameSetting::AfterCommune;
  name_ = find_name(text_, at_, run_end, setting);
  const bool place_phrase = lexicon().find(text_, at_, kinds_of(PhraseKind::Place)).length > 0;
  if (name_.found()) {
    if (name_.begin > at_) {
      place_phrase ? take_place(name_.begin) : take(name_.begin);
    }
    return true;
  }
  const std::size_t place_length = lexicon().find(text_, at_, kinds_of(PhraseKind::Place)).length;
  // "xã Đức Minh" is not in Germany.
  if (place_length > 1 || (place_length == 1 && !after_place_noun_)) {
    after_place_name_ = true;
    after_country_ = lexicon().find(text_, at_, kinds_of(PhraseKind::Country)).length > 0;
    after_place_noun_ = after_commune_noun_ = false;
    take_place(at_ + place_length);
    return true;
  }
  // "Bộ trưởng Dũng": a given name, not a place.
  const bool abbreviation =
      text_[at_].shape == LexemeShape::Upper || text_[at_].shape == LexemeShape::Mixed;
  if (!after_place_noun_ && !abbreviation && run_end - at_ < 2) return false;
  place_ |= after_place_noun_;
  after_place_name_ = after_place_noun_;
  after_place_noun_ = after_commune_noun_ = false;
  take(run_end);
  return true;
}

}  // namespace tracuu
