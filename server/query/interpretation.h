#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "schema/reader_language.h"
#include "server/query/parsed_query.h"

namespace tracuu {

/// How many of the words an article must have.
enum class WordsNeeded : std::uint8_t { All, Some };

/// What a search is narrowed to, with the labels of values as readers know them.
struct Narrowing {
  DayRange days;                     ///< Of the request and of the text together.
  std::vector<FieldFilter> filters;  ///< Likewise.
};

/// The query as it was understood, as a sentence: "Bài có đủ các từ “nghị quyết”, đăng trong tháng
/// 11/2022, nói đến cán bộ Đinh Văn An." For a query without anything: "Mọi bài." In English:
/// "Articles with all of the words “nghị quyết”, published in November 2022, …"
std::string interpret(const ParsedQuery& query, const Narrowing& narrowing, WordsNeeded needed,
                      ReaderLanguage language);

}  // namespace tracuu
