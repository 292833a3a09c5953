#pragma once

#include <cstdint>
#include <filesystem>

namespace tracuu {

/// Writes the served generation anew, as small as it gets and with new statistics, and publishes it
/// as the next one: the same articles. Returns its number. Throws IndexError (also where nothing is
/// served yet), IndexLocked, std::system_error; the index is as it was then.
std::uint64_t compact_index(const std::filesystem::path& index);

}  // namespace tracuu
