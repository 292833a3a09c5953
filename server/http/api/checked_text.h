#pragma once

#include <string>
#include <string_view>

#include "schema/result.h"
#include "server/http/routes.h"
#include "server/search/search_service.h"

namespace tracuu {

/// How long a text may be that is checked against the archive.
inline constexpr std::size_t kMaxCheckedBytes = 65536;
/// What its transport may add: JSON and forms write a letter in up to six or three times its bytes.
inline constexpr std::size_t kMaxCheckedBodyBytes = 262144;

/// A type of body that holds a text, and how to take it out.
struct BodyType {
  std::string_view name;
  Result<std::string> (*read)(const std::string& body);
};

/// The type that a Content-Type names, or null. Without one it is plain text.
const BodyType* find_body_type(std::string_view content_type);

/// The text that was sent: UTF-8, at most kMaxCheckedBytes.
Result<std::string> read_checked_text(const BodyType& type, const std::string& body);

/// The answer of POST /api/v1/resolve, schema/json/checked_text.schema.json.
std::string checked_text_to_json(const std::string& text, const CheckedText& checked);

/// The same as CSV: a record for each meaning of each mention, one without an id for a mention that
/// the archive does not have. `base` makes the addresses of pages absolute.
std::string checked_text_to_csv(const std::string& text, const CheckedText& checked,
                                const std::string& base);

}  // namespace tracuu
