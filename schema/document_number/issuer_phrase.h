#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tracuu {

/// An issuer in words: "Bộ Chính trị", from schema/tables/issuer_phrases.tsv; or a ministry in
/// letters: "Bộ GD&ĐT".
struct IssuerPhrase {
  std::string_view code;   ///< What it is in a symbol: "TW"; "QH" for the Assembly.
  bool has_place = false;  ///< One of many: a province's, a district's.
  std::size_t begin = 0;   ///< Byte range, without a place.
  std::size_t end = 0;
};

/// The issuer that begins at byte `at`.
std::optional<IssuerPhrase> read_issuer_phrase(std::string_view text, std::size_t at,
                                               bool without_marks);

/// The issuer that, as the text says just before byte `at`, issued what is named there: "Bộ Chính
/// trị đã ban hành ", "UBND tỉnh Đắk Nông có ", "Thủ tướng Lê Văn An vừa ký ".
struct IssuingSubject {
  std::string_view code;
  bool has_place = false;
  std::size_t begin = 0;  ///< Byte range of the issuer, its place included.
  std::size_t end = 0;
  std::size_t place_begin = 0;  ///< Equals `end` if no place is named.
};
std::optional<IssuingSubject> read_issuing_subject(std::string_view text, std::size_t at);

/// The same where the clause that goes on at byte `at` says it: "về kho số viễn thông do Bộ Thông
/// tin và Truyền thông ban hành". Not past a figure: what follows that may be another's.
std::optional<IssuingSubject> find_issuing_agent(std::string_view text, std::size_t at);

}  // namespace tracuu
