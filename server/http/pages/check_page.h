#pragma once

#include <optional>
#include <string>

#include "schema/reader_language.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What is wrong with a text that was sent to be checked.
enum class CheckFault { None, Empty, TooLong, NotText };

/// A text beside what the archive has of its numbers and officials.
struct CheckView {
  std::string text;                    ///< As sent; "" before anything is.
  std::optional<CheckedText> checked;  ///< Nothing before a text was sent.
  CheckFault fault = CheckFault::None;
  ReaderLanguage language = ReaderLanguage::Vietnamese;
  std::string base = {};  ///< What makes addresses absolute, "" if nothing says it.
};

std::string render_check_page(const CheckView& view);

}  // namespace tracuu
