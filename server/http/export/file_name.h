#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// "tracuu-ngan-sach-2022" for what was searched: small letters without marks, digits and '-'
/// only, so that it needs no encoding in a header. "tracuu" for nothing.
std::string export_file_stem(std::string_view query);

/// The header field that makes browsers save an answer under that name.
std::string attachment(std::string_view stem, std::string_view ending);

}  // namespace tracuu
