#pragma once

#include <optional>
#include <string>

#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What is wrong with a text that was sent to be checked.
enum class CheckFault { None, Empty, TooLong, NotText };

/// A text beside what the archive has of its numbers and officials.
struct CheckView {
  std::string text;                    ///< As sent; "" before anything is.
  std::optional<CheckedText> checked;  ///< Nothing before a text was sent.
  CheckFault fault = CheckFault::None;
  Visit visit = {};
};

std::string render_check_page(const CheckView& view);

}  // namespace tracuu
