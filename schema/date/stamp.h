#pragma once

#include <optional>
#include <string_view>

#include "schema/date/date.h"

namespace tracuu {

/// What a line says about publication.
struct Stamp {
  PublishedAt at;
  bool updated = false;  ///< The line says "Cập nhật": not the first publication.
};

/// Finds a publication stamp in one line of a page (see parse_published for the forms; also
/// "Cập nhật lúc: …", "Ngày đăng: …", "Đăng ngày …", with "Lượt xem: n", "(GMT+7)" and the like
/// around it). Nothing if the line is a sentence that merely mentions a date.
/// `line` is normalised text.
std::optional<Stamp> find_stamp(std::string_view line);

}  // namespace tracuu
