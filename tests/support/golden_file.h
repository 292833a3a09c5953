#pragma once

#include <string>
#include <string_view>

namespace tracuu::testing_support {

/// Expects `actual` to be what tests/golden/`name` holds. With TRACUU_GOLDEN_UPDATE=1 in the
/// environment the file is written instead: read the difference before you commit it.
void expect_golden(std::string_view name, const std::string& actual);

/// The text of a file below tests/golden. Fails the test if it is not there.
std::string read_golden(std::string_view name);

}  // namespace tracuu::testing_support
