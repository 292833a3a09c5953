#pragma once

#include <cstdint>
#include <string>

#include "server/query/parsed_query.h"

namespace tracuu {

/// How many of the words an article must have.
enum class WordsNeeded : std::uint8_t { All, Some };

/// The query as it was understood, as a Vietnamese sentence: "Bài có đủ các từ “nghị quyết”, nói
/// đến 28-NQ/TW, từ 01/11/2022 đến 30/11/2022." For a query without anything: "Mọi bài." `days` are
/// those of the request and of the text together.
std::string interpret(const ParsedQuery& query, const DayRange& days, WordsNeeded needed);

}  // namespace tracuu
