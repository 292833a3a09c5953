#pragma once

#include <string_view>

#include "schema/repair/legacy_bytes.h"
#include "schema/result.h"

namespace tracuu {

/// An HTML page as UTF-8 without byte order mark. The encoding is that of the byte order mark, else
/// of <meta charset> or http-equiv in the first 4096 bytes (any name ICU knows), else UTF-8; a page
/// that is valid UTF-8 is never read as a one-byte encoding that it claims by mistake. Bytes that
/// claim UTF-8, Latin-1 or an unknown name may prove to be of a legacy Vietnamese encoding: `kinds`
/// says so. A few bad bytes become U+FFFD. Refuses an unknown encoding by name, and bytes that are
/// mostly not what they claim (BadEncoding).
Result<DecodedText> decode_html(std::string_view bytes);

}  // namespace tracuu
