#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// The stable id of an official known by name only: slug and four hex digits of a hash of the
/// name's canonical key, "dinh-tien-dung-4f1c". Spellings that differ in case, Unicode form, place
/// of the tone mark, or a hyphen for a blank share it; Nguyễn Văn Hùng and Nguyễn Văn Hưng do not.
std::string official_id(std::string_view name);

/// The key that spellings of one name share: syllable keys without the i/y rule, joined by ' '.
std::string official_name_key(std::string_view name);

}  // namespace tracuu
