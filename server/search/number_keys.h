#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// Under what the number of a document is looked up while it is being typed: letters and figures
/// without accents, case and separators, the serial first and the type first: "28-NQ/TW" ->
/// {"28nqtw", "nq28tw", ...}. TW is also typed TU (for TƯ).
std::vector<std::string> number_keys(std::string_view id);

/// The same of what was typed, whole or not: "28-nq/t" -> "28nqt", "nghị quyết số 28" -> "nq28";
/// "TƯ" is TW. "" if it has no figure and so is no number yet.
std::string typed_number_key(std::string_view typed);

}  // namespace tracuu
