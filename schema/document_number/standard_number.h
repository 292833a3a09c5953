#pragma once

#include <optional>
#include <string_view>

#include "schema/document_number/number_reader.h"

namespace tracuu {

/// Reads a standard or technical regulation that begins at byte `begin`: "QCVN 06:2022/BXD",
/// "QCVN 8-2: 2011/BYT", "TCVN ISO/IEC 17025:2017". Without a year it is none.
std::optional<NumberReading> read_standard(std::string_view text, std::size_t begin,
                                           Spelling spelling);

}  // namespace tracuu
