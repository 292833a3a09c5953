#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/text/normalized_text.h"

namespace tracuu {

/// One place in a text that names an official document without its number.
struct NameMention {
  /// The name in one spelling, whatever the text's: "Nghị quyết Trung ương 6 khóa XIII",
  /// "Nghị quyết Đại hội XIII", "Luật Thủ đô (sửa đổi)", "Bộ luật Dân sự 2015", "Hiến pháp 2013".
  std::string id;
  std::string kind;  ///< "resolution", "conclusion", "law" or "ordinance".
  std::string base;  ///< The name without term and year: what a shorter mention has in common.
  bool qualified = false;      ///< It says the term, the year or "(sửa đổi)".
  std::size_t text_begin = 0;  ///< Byte range in the normalised text.
  std::size_t text_end = 0;
  std::uint32_t begin = 0;  ///< The same in the original text.
  std::uint32_t end = 0;
};

/// Finds the named documents of a text, in order: resolutions and conclusions of plenums of the
/// Central Committee and of Party congresses; laws, codes and ordinances (known ones, and others
/// with a year); constitutions with their year. At most 20,000; linear. A name whose number
/// follows ("Luật Đất đai số 31/2024/QH15") is among them: the number's mention covers it.
std::vector<NameMention> find_named_documents(const NormalizedText& text);

/// The names in a reader's query that say their term or year, in any case, with or without
/// accents, numerals Roman or Arabic. Offsets are bytes of the query as typed.
std::vector<NameMention> find_query_names(std::string_view query);

/// What spellings of one name have in common; the second without accents.
std::string document_name_key(std::string_view name);
std::string folded_document_name_key(std::string_view name);

}  // namespace tracuu
