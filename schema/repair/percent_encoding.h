#pragma once

#include <string>

namespace tracuu {

/// Undoes, in place, the percent-encoding of words copied out of an address ("ngh%E1%BB%8B%20quy",
/// "ngh%E1%BB%8B+quy"): in every stretch without blanks that has a letter with Vietnamese marks
/// among what is encoded, all that is UTF-8. Nothing else: "100%25" stays. True if there was any.
bool repair_percent_encoding(std::string& text);

}  // namespace tracuu
