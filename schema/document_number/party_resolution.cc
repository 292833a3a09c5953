#include "schema/document_number/party_resolution.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "schema/document_number/ordinal.h"
#include "schema/document_number/place_name.h"
#include "schema/document_number/symbol_group.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxListed = 8;

struct Vocabulary {
  NamePhrase resolution{"nghị quyết"};
  NamePhrase conclusion{"kết luận"};
  std::vector<NamePhrase> of{NamePhrase{"của"}, NamePhrase{"tại"}};
  NamePhrase conference{"hội nghị"};
  std::vector<NamePhrase> nth{NamePhrase{"lần thứ"}, NamePhrase{"lần"}, NamePhrase{"thứ"}};
  std::vector<NamePhrase> committee{NamePhrase{"ban chấp hành"}, NamePhrase{"bch"}};
  std::vector<NamePhrase> central{NamePhrase{"trung ương"}, NamePhrase{"tw"}, NamePhrase{"tư"}};
  NamePhrase party{"đảng"};
  std::vector<NamePhrase> term{NamePhrase{"khóa"}};
  NamePhrase conjunction{"và"};
  NamePhrase congress{"đại hội"};
  NamePhrase delegates{"đại biểu"};
  NamePhrase national{"toàn quốc"};
  NamePhrase party_body{"đảng bộ"};
  std::vector<NamePhrase> others{NamePhrase{"công đoàn"}, NamePhrase{"đoàn"}, NamePhrase{"hội"},
                                 NamePhrase{"liên đoàn"}, NamePhrase{"mặt trận"}};
};

const Vocabulary& vocabulary() {
  static const Vocabulary words;
  return words;
}

class Reader {
 public:
  Reader(const NameWords& words, std::size_t at) : words_(words), at_(at) {}

  std::optional<PartyResolution> read() {
    const Vocabulary& know = vocabulary();
    std::string noun = "Nghị quyết";
    std::string kind = "resolution";
    if (!take(know.resolution)) {
      if (!take(know.conclusion)) return std::nullopt;
      noun = "Kết luận";
      kind = "conclusion";
    }
    take_any(know.of);
    const bool read = take(know.congress) ? read_congress(noun) : read_plenum(noun);
    if (!read) return std::nullopt;
    out_.kind = kind;
    return std::move(out_);
  }

 private:
  bool take(const NamePhrase& phrase) { return move(words_.take(at_, phrase)); }
  bool take_any(const std::vector<NamePhrase>& phrases) {
    return move(words_.take_any(at_, phrases));
  }
  bool move(std::size_t to) {
    const bool moved = to != at_;
    at_ = to;
    return moved;
  }

  char peek() const { return at_ < words_.text().size() ? words_.text()[at_] : '\0'; }

  /// Past blanks and one of `signs`.
  bool take_sign(std::string_view signs) {
    const std::size_t next = skip_blanks(words_.text(), at_);
    if (next >= words_.text().size() || signs.find(words_.text()[next]) == std::string_view::npos) {
      return false;
    }
    at_ = next + 1;
    return true;
  }

  /// A number that is no part of a longer one: "6" of neither "6-NQ/TW" nor "6%".
  std::optional<int> take_ordinal() {
    const auto ordinal =
        read_ordinal(words_.text(), skip_blanks(words_.text(), at_), words_.without_marks());
    if (!ordinal) return std::nullopt;
    const std::size_t end = ordinal->end;
    const char next = end < words_.text().size() ? words_.text()[end] : ' ';
    if (next == '-' || next == '/' || next == '%') return std::nullopt;
    at_ = end;
    return ordinal->value;
  }

  /// "TƯ", "T.Ư", "Trung ương"; blanks and the dot inside are the writer's.
  bool take_central() {
    const auto& text = words_.text();
    if (take_any(vocabulary().central)) return true;
    const std::size_t begin = skip_blanks(text, at_);
    for (const std::string_view dotted : {"T.Ư", "T.W", "T.ư"}) {
      if (!text.substr(std::min(begin, text.size())).starts_with(dotted)) continue;
      at_ = begin + dotted.size();
      return true;
    }
    return false;
  }

  /// n ("," n | "và" n)*
  std::vector<int> take_ordinals(const NamePhrase* repeated) {
    std::vector<int> values;
    while (values.size() < kMaxListed) {
      const std::size_t before = at_;
      if (!values.empty()) {
        if (!take_sign(",") && !take(vocabulary().conjunction)) break;
        if (repeated != nullptr) take(*repeated);
      }
      const auto value = take_ordinal();
      if (!value) {
        at_ = before;
        break;
      }
      values.push_back(*value);
    }
    return values;
  }

  /// "khóa XIII", "(khóa XI, XII)"; none if it is not said.
  std::vector<int> take_terms() {
    const std::size_t before = at_;
    take_sign(",");
    const bool open = take_sign("(");
    if (!take_any(vocabulary().term)) {
      at_ = before;
      return {};
    }
    std::vector<int> terms = take_ordinals(&vocabulary().term.front());
    if (terms.empty()) {
      at_ = before;
    } else if (open) {
      take_sign(")");
    }
    return terms;
  }

  bool read_plenum(const std::string& noun) {
    const Vocabulary& know = vocabulary();
    std::vector<int> plenums;
    const bool conference = take(know.conference);
    if (conference && take_any(know.nth)) {
      plenums = take_ordinals(nullptr);
      take_sign(",");
      take_any(know.of);
    }
    take_any(know.committee);
    if (!take_central()) return false;
    take(know.party);
    if (plenums.empty()) {
      take_any(know.nth);
      plenums = take_ordinals(nullptr);
    }
    if (plenums.empty()) return false;
    out_.end = at_;
    name_plenums(noun, plenums);
    return true;
  }

  void name_plenums(const std::string& noun, std::vector<int>& plenums) {
    const std::vector<int> terms = take_terms();
    // Without a term a list may as well be one of anything: "Trung ương 6, 10 đồng chí".
    if (terms.empty()) plenums.resize(1);
    if (!terms.empty()) out_.end = at_;
    for (const int plenum : plenums) {
      const std::string base = noun + " Trung ương " + std::to_string(plenum);
      if (terms.empty()) out_.names.push_back({base, base, false});
      for (const int term : terms) {
        out_.names.push_back({base + " khóa " + std::string(roman_numeral(term)), base, true});
      }
    }
  }

  /// "Đảng bộ thành phố Hà Nội": who held the congress, "" for the whole Party.
  std::optional<std::string> take_body() {
    const Vocabulary& know = vocabulary();
    const std::size_t before = at_;
    take_any(know.of);
    if (take(know.party_body)) {
      const std::size_t begin = skip_blanks(words_.text(), at_);
      const std::size_t end = read_place_end(words_.text(), at_);
      at_ = end;
      const std::string place =
          end > begin ? normal_place(words_.text().substr(begin, end - begin)) : "";
      return "Đảng bộ" + (place.empty() ? "" : " " + place);
    }
    if (take(know.party)) return "";
    at_ = before;
    return std::nullopt;
  }

  bool read_congress(const std::string& noun) {
    const Vocabulary& know = vocabulary();
    take(know.delegates);
    take(know.national);
    auto body = take_body();
    take(know.national);
    take_any(know.nth);
    const auto number = take_ordinal();
    if (!number) return false;
    out_.end = at_;
    take_sign(",");
    if (!body) body = take_body();
    if (!body && words_.take_any(at_, know.others) != at_) return false;
    if (body) out_.end = std::max(out_.end, at_);
    const std::string roman(roman_numeral(*number));
    const std::string base = noun + " Đại hội" + (body && !body->empty() ? " " + *body : "");
    const bool local = body && !body->empty();
    out_.names.push_back({base + (local ? " lần thứ " : " ") + roman, base, true});
    return true;
  }

  const NameWords& words_;
  std::size_t at_;
  PartyResolution out_;
};

}  // namespace

std::optional<PartyResolution> read_party_resolution(const NameWords& words, std::size_t at) {
  return Reader(words, at).read();
}

}  // namespace tracuu
