#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "schema/document_number/name_words.h"

namespace tracuu {

/// A resolution (or conclusion) that the Party is known to have passed, named by who passed it.
struct PartyResolution {
  struct Name {
    std::string id;  ///< "Nghị quyết Trung ương 6 khóa XIII", "Nghị quyết Đại hội XIII"
    std::string base;  ///< Without the term.
    bool qualified = false;
  };
  std::vector<Name>
      names;  ///< Several for "Trung ương 4, 5 (khóa XI)", "Trung ương 4 (khóa XI, XII)".
  std::string kind;
  std::size_t end = 0;
};

/// Reads the name of a plenum's or a congress's resolution that begins at byte `at` with its noun
/// ("nghị quyết", "kết luận"). Constant time. Grammar:
///
///   name     := noun ["của" | "tại"] (plenum | congress)
///   plenum   := ["hội nghị"] ["lần thứ" n] [","] ["ban chấp hành"] "trung ương" ["đảng"]
///               [["lần thứ"] n ("," n | "và" n)*] [","] ["("] ["khóa" n ("," | "và" ["khóa"] n)*]
///   congress := "đại hội" ["đại biểu"] ["toàn quốc"] ["đảng" | "đảng bộ" place] ["toàn quốc"]
///               ["lần thứ"] n ["của" | ","] ["đảng" | "đảng bộ" place]
///
/// Congresses of unions and fronts are none of the Party's.
std::optional<PartyResolution> read_party_resolution(const NameWords& words, std::size_t at);

}  // namespace tracuu
