#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/date/date.h"
#include "schema/result.h"

namespace tracuu {

/// What value slots hold, as bytes.

/// One value of a facet field in one article.
struct FacetEntry {
  std::string id;         ///< What filters and counts go by.
  std::string label;      ///< What readers see.
  std::string kind = {};  ///< document_kind() of a document, as the article says it; else "".
  bool operator==(const FacetEntry&) const = default;
};

/// A list of entries: for each, LEB128 length and bytes of id, of label (length 0: as the id), and
/// of kind.
std::string encode_facet_entries(const std::vector<FacetEntry>& entries);
/// Refuses bytes that encode_facet_entries does not write: the index is damaged.
Result<std::vector<FacetEntry>> decode_facet_entries(std::string_view bytes);

/// "20230112".
std::string encode_day(Day day);
/// Nothing for bytes that encode_day does not write.
std::optional<Day> decode_day(std::string_view bytes);

/// Seconds since 1970 in ten digits, which sort as text in order of time.
std::string encode_moment(std::chrono::sys_seconds moment);
/// Nothing for bytes that encode_moment does not write.
std::optional<std::chrono::sys_seconds> decode_moment(std::string_view bytes);

/// "20230112" or, with a time, "20230112082600": sorts as text in order of time.
std::string encode_published(const PublishedAt& at);
/// Nothing for "" (date not known) and for bytes that encode_published does not write.
std::optional<PublishedAt> decode_published(std::string_view bytes);

}  // namespace tracuu
