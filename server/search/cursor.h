#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "schema/result.h"
#include "server/search/date_order.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Where the next page of an answer begins, whatever became of the archive since. Readers hand it
/// back as text that says nothing to them.
struct Cursor {
  std::uint64_t request = 0;            ///< fingerprint_of() what was asked.
  std::chrono::sys_seconds until = {};  ///< Articles that can be found only later are none of it.
  std::uint64_t position = 0;           ///< Hits before it; what orders by words go by.
  ArticleKey last = {};                 ///< The last hit before it; what orders by time go by.
  bool operator==(const Cursor&) const = default;
};

/// Letters, figures, '-' and '_' only.
std::string encode_cursor(const Cursor& cursor);

/// Refuses what encode_cursor does not write, and a cursor of another request (BadField).
Result<Cursor> decode_cursor(const std::string& text, std::uint64_t request);

/// What decides which hits an answer has, and in what order: not which page, and not the facets.
std::uint64_t fingerprint_of(const SearchRequest& request);

/// The fingerprint of all requests for changes.
std::uint64_t fingerprint_of_changes();

}  // namespace tracuu
