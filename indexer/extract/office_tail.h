#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/extract/lexeme.h"
#include "indexer/extract/name_candidates.h"

namespace tracuu {

/// Reads the organ and the place after a title.
class OfficeTail {
 public:
  OfficeTail(const LexemeText& text, std::size_t begin) : text_(text), begin_(begin), at_(begin) {}

  /// `aide`: the title is one of those who serve an office.
  void read(bool aide);

  std::size_t end() const { return end_; }
  /// Where the place at the tail's end begins; end() if there is none.
  std::size_t place_begin() const { return place_begin_ == kNowhere ? end_ : place_begin_; }
  NameSpan name() const { return name_; }
  bool has_state_organ() const { return state_organ_; }
  bool has_other_organ() const { return other_organ_; }
  bool has_place() const { return place_; }
  bool has_place_noun() const { return place_noun_; }

 private:
  bool read_served_office();
  void read_organ_of_title();
  void read_place_of_title();
  bool read_part();
  bool read_mark();
  bool read_superior(std::size_t i);
  bool skip_abbreviation();
  bool read_link();
  bool read_phrase();
  bool read_run();
  bool read_unknown_part();
  bool goes_on_in_small_letters(std::size_t i) const;
  bool name_begins(std::size_t i) const;
  bool is_abbreviated_part(std::size_t i) const;
  bool after_state_head() const;
  bool continues_after_number() const;
  bool title_begins() const;
  void take(std::size_t end) { at_ = end_ = end; }
  void take_place(std::size_t end);

  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  const LexemeText& text_;
  std::size_t begin_;
  std::size_t at_;
  std::size_t end_ = begin_;
  std::size_t place_begin_ = kNowhere;
  NameSpan name_;
  bool state_organ_ = false;
  bool other_organ_ = false;
  bool place_ = false;
  bool place_noun_ = false;
  bool after_place_noun_ = false;
  bool after_commune_noun_ = false;
  bool after_province_noun_ = false;
  bool after_country_ = false;
  bool after_place_name_ = false;
  bool after_office_of_title_ = false;  ///< "Văn phòng Chủ tịch nước"
  bool inside_ = false;                 ///< Reads the organ above that of another tail.
};

}  // namespace tracuu
