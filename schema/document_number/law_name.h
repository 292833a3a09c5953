#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "schema/document_number/name_words.h"

namespace tracuu {

/// A law named by its subject: "Luật Đất đai", "Bộ luật Dân sự 2015", "Luật Thủ đô (sửa đổi)".
struct LawName {
  std::string id;
  std::string base;        ///< Without year and "(sửa đổi)".
  std::string kind;        ///< "law" or "ordinance".
  bool qualified = false;  ///< It says its year or "(sửa đổi)".
  std::size_t end = 0;
};

/// Reads the law whose noun ("luật", "bộ luật", "pháp lệnh", "hiến pháp") begins at byte `at`.
/// Names are those of schema/tables/law_names.tsv in any case; with a capital, others too if a
/// year follows. Constant time. Grammar:
///
///   law    := noun ["sửa đổi, bổ sung một số điều của" noun] name [amended] [year] | "hiến pháp"
///   year year   := ["năm"] YYYY | "(" ["năm"] YYYY ")" amended := ["("] "sửa đổi" [", bổ sung"]
///   [")"]
std::optional<LawName> read_law_name(const NameWords& words, std::size_t at);

}  // namespace tracuu
