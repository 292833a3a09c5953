#include "indexer/extract/bindings.h"

#include <algorithm>
#include <optional>

namespace tracuu {
namespace {

constexpr std::size_t kLongestChain = 12;  // offices of one person in one place

class Binder {
 public:
  explicit Binder(const std::vector<Constituent>& parts) : parts_(parts) {}

  std::vector<Naming> bind() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].part == Part::Name && i != place_name_) bind_name(i);
    }
    return std::move(namings_);
  }

 private:
  bool is(std::size_t i, Part part) const { return i < parts_.size() && parts_[i].part == part; }
  template <typename... Parts>
  bool is_any(std::size_t i, Parts... parts) const {
    return i < parts_.size() && ((parts_[i].part == parts) || ...);
  }

  void bind_name(std::size_t name);
  void bind_left(Naming& naming, bool& honorific);
  std::size_t chain_end(std::size_t name, Naming& naming, bool& honorific) const;
  bool stands_apart(std::size_t office, std::size_t name) const;
  std::size_t office_before_aside(std::size_t close) const;
  std::size_t past_aside(std::size_t i) const;
  void take_chain(std::size_t last, Naming& naming);
  bool is_row_of_table(const Naming& naming) const;
  void bind_right(Naming& naming);
  std::size_t skip_details(std::size_t i) const;
  bool follows_mark(std::size_t i) const;
  void take_right_chain(std::size_t first, Naming& naming);
  void bind_appointment(Naming& naming, bool honorific);
  bool is_relative(std::size_t office) const;
  bool is_mandated(std::size_t office) const;
  void inherit(Naming& naming, bool honorific);
  bool names_follow(std::size_t i) const;

  const std::vector<Constituent>& parts_;
  std::vector<Naming> namings_;
  /// Parts before this one are bound to a name on their left.
  std::size_t taken_ = 0;
  std::size_t place_name_ = static_cast<std::size_t>(-1);  ///< A Name that is a place's.
  /// What a list in progress passes on: its plural head, and where it stands.
  std::vector<std::size_t> list_offices_;
  bool list_comrades_ = false;
  std::size_t list_end_ = 0;
};

void note_evidence(Naming& naming, OfficialEvidence evidence) {
  if (naming.evidence == OfficialEvidence::Name && !naming.offices.empty())
    naming.evidence = evidence;
}

bool separates(Part part) {
  return part == Part::Comma || part == Part::And || part == Part::Dash;
}

/// "Chủ tịch UBND xã Thuận Hạ, Đoàn Thị A cho biết": an office that is nobody else's, then the
/// name, and no list of names.
bool Binder::stands_apart(std::size_t office, std::size_t name) const {
  if (office < taken_ || parts_[office].plural || parts_[name].doubtful) return false;
  if (parts_[office].standing != OfficeStanding::Public) return false;
  if (is_any(name + 1, Part::And, Part::Semicolon, Part::Dash)) return false;
  return !(is(name + 1, Part::Comma) && (is(name + 2, Part::Office) || names_follow(name + 2)));
}

/// The office right before the bracket that closes at `close`, parts_.size() if there is none.
std::size_t Binder::office_before_aside(std::size_t close) const {
  constexpr std::size_t kLongestAside = 4;  // parts
  for (std::size_t open = close; open > 0 && close - open <= kLongestAside; --open) {
    if (is_any(open, Part::Name, Part::Stop)) break;
    if (is(open, Part::Open) && is(open - 1, Part::Office)) return open - 1;
    if (is(open, Part::Open)) break;
  }
  return parts_.size();
}

/// Past "(ĐBQH)" at part `i`, if a name stands right behind it; else `i`.
std::size_t Binder::past_aside(std::size_t i) const {
  constexpr std::size_t kLongestAside = 4;  // parts
  if (!is(i, Part::Open)) return i;
  for (std::size_t at = i + 1; at < parts_.size() && at - i < kLongestAside; ++at) {
    if (is(at, Part::Close)) return is(at + 1, Part::Name) ? at + 1 : i;
    if (is_any(at, Part::Name, Part::Stop)) return i;
  }
  return i;
}

/// The last office of the chain that stands before `name`, parts_.size() if there is none; notes
/// honorifics on the way.
std::size_t Binder::chain_end(std::size_t name, Naming& naming, bool& honorific) const {
  const std::size_t none = parts_.size();
  std::size_t i = name;
  while (i > 0 && is_any(i - 1, Part::Honorific, Part::Comrade, Part::Rank, Part::Degree)) {
    --i;
    honorific |= is_any(i, Part::Honorific, Part::Comrade);
    naming.comrade |= is(i, Part::Comrade);
    naming.officer |= is(i, Part::Rank);
  }
  if (i == 0) return none;
  if (is(i - 1, Part::Office)) return i - 1;
  // "Chủ tịch UBND tỉnh, ông A"; "Bí thư Thành đoàn - A"; "các Phó Thủ tướng: A"
  if (i >= 2 && is(i - 2, Part::Office) && !is_mandated(i - 2) &&
      ((is(i - 1, Part::Comma) && (honorific || naming.officer || stands_apart(i - 2, name))) ||
       is_any(i - 1, Part::Dash, Part::Colon))) {
    return i - 2;
  }
  if (i >= 2 && is(i - 1, Part::Colon) && is(i - 2, Part::Comrade)) {
    naming.comrade = true;
    return none;
  }
  // "Tổng thống (A)"
  if (i >= 2 && is(i - 1, Part::Open) && is(i - 2, Part::Office) && is(name + 1, Part::Close) &&
      !parts_[name].doubtful) {
    return i - 2;
  }
  // "bổ nhiệm chức vụ Chánh án đối với đồng chí A"
  if (i >= 3 && is(i - 1, Part::Towards) && is(i - 2, Part::Office) && is(i - 3, Part::Appointment))
    return i - 2;
  // "Chủ tịch UBND huyện Vân Sơn (Phú Bình) A"
  if (is(i - 1, Part::Close)) return office_before_aside(i - 1);
  if (i >= 2 && (honorific || naming.officer) && is_any(i - 1, Part::Comma, Part::Dash) &&
      is(i - 2, Part::Close)) {
    return office_before_aside(i - 2);
  }
  // "bộ trưởng hiện nay là ông A", "thay ông A"
  if (i >= 2 && is(i - 1, Part::Appointment) && is(i - 2, Part::Office)) return i - 2;
  // A signature: the title on one line, the name on the next.
  if (i >= 2 && is(i - 1, Part::Line) && is(i - 2, Part::Office) &&
      (i == 2 || is_any(i - 3, Part::Line, Part::Stop, Part::Dash))) {
    return i - 2;
  }
  return none;
}

void Binder::take_chain(std::size_t last, Naming& naming) {
  std::size_t first = last;
  std::vector<std::size_t> chain{last};
  while (first > taken_ && chain.size() < kLongestChain) {
    if (is(first - 2, Part::Office) && is_mandated(first - 2)) break;
    if (first >= 1 && is(first - 1, Part::Office) && first - 1 >= taken_) {
      first -= 1;
    } else if (first >= 2 && separates(parts_[first - 1].part) && is(first - 2, Part::Office) &&
               first - 2 >= taken_) {
      first -= 2;
    } else {
      break;
    }
    chain.push_back(first);
  }
  std::reverse(chain.begin(), chain.end());
  naming.offices = chain;
}

void Binder::bind_left(Naming& naming, bool& honorific) {
  const std::size_t last = chain_end(naming.constituent, naming, honorific);
  if (last == parts_.size()) return;
  const bool shared = is(last + 1, Part::Appointment);
  if (last >= taken_) {
    take_chain(last, naming);
  } else if (shared) {
    naming.offices = {last};
  }
}

/// True if a name (with or without honorific) begins right at part `i`.
bool Binder::names_follow(std::size_t i) const {
  while (is_any(i, Part::Honorific, Part::Comrade, Part::Rank, Part::Degree)) ++i;
  return is(i, Part::Name) || (is(i, Part::ShortName) && !parts_[i].doubtful);
}

/// Past "(SN 1970)", ", 45 tuổi,": what may stand between a name and its office. A mark comes last,
/// lest "A, 45 tuổi, tố cáo Chủ tịch xã" make A the chair.
std::size_t Binder::skip_details(std::size_t i) const {
  constexpr std::size_t kLongestDetail = 12;  // parts
  std::size_t at = i;
  bool detail = false;
  bool open = is(i - 1, Part::Open);
  for (std::size_t n = 0; n < kLongestDetail && at < parts_.size(); ++n, ++at) {
    if (is(at, Part::Office)) return n == 0 || (detail && follows_mark(at)) ? at : i;
    if (is_any(at, Part::Name, Part::Stop, Part::Line, Part::Semicolon, Part::Appointment))
      return i;
    detail |= is(at, Part::PersonalDetail);
    if (is(at, Part::Close)) {
      if (!open) return i;
      detail = true;
      open = false;
    }
    constexpr std::size_t kLongestWords = 7;  // lexemes
    if (is(at, Part::Other) && parts_[at].end - parts_[at].begin > kLongestWords) return i;
  }
  return i;
}

bool Binder::follows_mark(std::size_t i) const {
  return is_any(i - 1, Part::Comma, Part::Dash, Part::Open, Part::Close, Part::And);
}

void Binder::take_right_chain(std::size_t first, Naming& naming) {
  std::vector<std::size_t> chain;
  std::size_t i = first;
  while (is(i, Part::Office) && !parts_[i].plural && chain.size() < kLongestChain) {
    chain.push_back(i);
    if (is(i + 1, Part::Office)) {
      i += 1;
    } else if (i + 2 < parts_.size() && separates(parts_[i + 1].part) && is(i + 2, Part::Office)) {
      i += 2;
    } else {
      break;
    }
  }
  if (chain.empty()) return;
  const auto is_military = [&](std::size_t office) { return parts_[office].military; };
  // "Chủ tịch nước A, Thủ tướng B": what stands right before a name is that person's.
  const bool served = !naming.offices.empty();
  const bool after_dash = is(naming.constituent + 1, Part::Dash);
  // "ông A, Trưởng Công an phường Nguyễn Cư Trinh": a place, for nobody names two people so.
  if (!served && chain.size() == 1 && is(chain.back() + 1, Part::Name) &&
      parts_[chain.back() + 1].doubtful) {
    naming.offices = chain;
    taken_ = chain.back() + 2;
    place_name_ = chain.back() + 1;
    return;
  }
  // "Đại sứ A, Cục trưởng Cục Lễ tân Philatov"
  const std::size_t next = past_aside(chain.back() + 1);
  const bool foreign = served && is(next, Part::ShortName) && parts_[next].foreign;
  if ((foreign || names_follow(next)) && (served || !after_dash || !is(next, Part::ShortName))) {
    // "Đại tá A, Giám đốc Công an tỉnh và Đại tá B": what "và" parts from it is his who stands
    // before.
    // "Đại tướng A, Bộ trưởng Bộ Quốc phòng, Thượng tướng B": a rank begins what is said of B.
    const bool ranks = served && is_military(naming.offices.front()) && is_military(chain.back());
    const bool parted = chain.size() > 1 && (is(chain.back() - 1, Part::And) || ranks);
    chain = served && !parted ? std::vector<std::size_t>{}
                              : std::vector<std::size_t>(chain.begin(), chain.end() - 1);
  }
  if (chain.empty()) return;
  naming.offices.insert(naming.offices.end(), chain.begin(), chain.end());
  taken_ = chain.back() + 1;
}

/// A table read line by line: the name alone on one line, the office alone on the next.
bool Binder::is_row_of_table(const Naming& naming) const {
  std::size_t first = naming.constituent;
  while (first > 0 && is_any(first - 1, Part::Honorific, Part::Comrade, Part::Rank, Part::Degree))
    --first;
  const std::size_t office = naming.constituent + 2;
  return naming.offices.empty() && (first == 0 || is(first - 1, Part::Line)) &&
         is(office - 1, Part::Line) && is(office, Part::Office) &&
         (office + 1 == parts_.size() || is_any(office + 1, Part::Line, Part::Comma));
}

void Binder::bind_right(Naming& naming) {
  const std::size_t next = naming.constituent + 1;
  if (is_any(next, Part::Comma, Part::Dash, Part::Open)) {
    take_right_chain(skip_details(next + 1), naming);
  } else if (is(next, Part::Office)) {
    take_right_chain(next, naming);
  } else if (is_row_of_table(naming)) {
    take_right_chain(next + 1, naming);
  }
  // "A (Bí thư Tỉnh ủy), Chủ tịch HĐND tỉnh"
  if (taken_ > next && is(taken_, Part::Close) && is_any(taken_ + 1, Part::Comma, Part::Dash)) {
    take_right_chain(taken_ + 2, naming);
  }
}

/// "ông A … giữ chức Phó Bí thư": in the same sentence, with no other person between.
void Binder::bind_appointment(Naming& naming, bool honorific) {
  constexpr std::size_t kReach = 12;         // parts
  constexpr std::size_t kLongestWords = 12;  // lexemes of one Other
  const std::size_t from = std::max(naming.constituent + 1, taken_);
  for (std::size_t i = from; i < parts_.size() && i - from < kReach; ++i) {
    // "ông A …, nhân dịp ông được bổ nhiệm làm": the person himself
    const bool pronoun = is(i, Part::Honorific) && !is_any(i + 1, Part::Name, Part::ShortName);
    if (pronoun && honorific) continue;
    if (is_any(i, Part::Name, Part::ShortName, Part::Stop, Part::Line, Part::Semicolon,
               Part::Honorific, Part::Comrade, Part::Layman, Part::Mandate)) {
      return;
    }
    if (is(i, Part::Other) && parts_[i].end - parts_[i].begin > kLongestWords) return;
    if (is(i, Part::Appointment) && is(i + 1, Part::Office)) {
      if (parts_[i].by_another) return;
      if (is(i + 2, Part::Towards) && names_follow(i + 3)) return;  // that one's
      take_right_chain(i + 1, naming);
      return;
    }
  }
}

/// "Phó Chủ tịch HĐND tỉnh A, B và C"; "các đồng chí: A, t; B, t; C".
void Binder::inherit(Naming& naming, bool honorific) {
  std::size_t before = naming.constituent;
  while (before > 0 && is_any(before - 1, Part::Honorific, Part::Comrade, Part::Rank, Part::Degree))
    --before;
  const bool joined = before > 0 && list_end_ > 0 && before - 1 <= list_end_ + 1 &&
                      before >= list_end_ &&
                      !(before - 1 > list_end_ && is(list_end_, Part::Other)) &&
                      is_any(before - 1, Part::Comma, Part::And, Part::Semicolon);
  if (!joined) {
    list_offices_.clear();
    list_comrades_ = false;
    return;
  }
  naming.comrade |= list_comrades_;
  const bool own = !naming.offices.empty() && naming.offices.front() < naming.constituent;
  const bool unsure = parts_[naming.constituent].unsure;
  const bool titled = before < naming.constituent;  // "Đại tướng A và Tiến sĩ B"
  if (!own && naming.offices.empty() && !honorific && !titled && !unsure &&
      !is(before - 1, Part::Semicolon)) {
    naming.offices = list_offices_;
  }
}

/// "con trai Tổng thống A, B": the office is not that of the next name too.
bool Binder::is_relative(std::size_t office) const {
  return office > 0 && is(office - 1, Part::Layman);
}

/// "Thừa ủy quyền của Thủ tướng, Bộ trưởng A": the first office is not A's.
bool Binder::is_mandated(std::size_t office) const {
  return office > 0 && is(office - 1, Part::Mandate);
}

void Binder::bind_name(std::size_t name) {
  Naming naming;
  naming.constituent = name;
  bool honorific = false;
  bind_left(naming, honorific);
  note_evidence(naming, OfficialEvidence::OfficeBefore);
  const std::size_t left_offices = naming.offices.size();
  bind_right(naming);
  note_evidence(naming, OfficialEvidence::OfficeAfter);
  bind_appointment(naming, honorific);
  note_evidence(naming, OfficialEvidence::Appointment);
  if (left_offices > 0 && is_relative(naming.offices.front())) {
    list_offices_.clear();
    list_comrades_ = false;
  } else if (left_offices > 0) {
    list_offices_.assign(naming.offices.begin(),
                         naming.offices.begin() + static_cast<std::ptrdiff_t>(left_offices));
    list_comrades_ = naming.comrade;
  } else {
    inherit(naming, honorific);
    note_evidence(naming, OfficialEvidence::List);
    list_comrades_ |= naming.comrade;
  }
  if (naming.comrade && naming.evidence == OfficialEvidence::Name)
    naming.evidence = OfficialEvidence::Comrade;
  list_end_ = std::max(name + 1, taken_);
  if (is(list_end_, Part::Close)) ++list_end_;
  namings_.push_back(std::move(naming));
}

}  // namespace

std::vector<Naming> bind_offices(const std::vector<Constituent>& parts) {
  return Binder(parts).bind();
}

}  // namespace tracuu
