#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tracuu {

/// One past the place that follows at byte `at` of normalised text: "tỉnh Nghệ An", "TP.HCM",
/// "thành phố", "Đắk R'lấp"; `at` itself if none does. Constant time.
std::size_t read_place_end(std::string_view text, std::size_t at);

/// The same for places of the table only, after their level: a name after a chair's office is
/// mostly the chair's own.
std::size_t read_known_place_end(std::string_view text, std::size_t at);

/// A place in one spelling, its level in full: "TP Vinh" -> "thành phố Vinh", "H. Tân Sơn" ->
/// "huyện Tân Sơn".
std::string normal_place(std::string_view place);

/// What tells a place's organ from others of its kind: the normal place without "tỉnh" and "thành
/// phố"; "" if it says the level alone.
std::string place_identity(std::string_view place);

}  // namespace tracuu
