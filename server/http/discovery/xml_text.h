#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// `text`, valid UTF-8, as the content of an element or of an attribute in double quotes. Control
/// characters, which XML 1.0 cannot hold, become blanks.
std::string xml_text(std::string_view text);

/// What every XML document of ours begins with.
inline constexpr std::string_view kXmlDeclaration = R"(<?xml version="1.0" encoding="utf-8"?>)"
                                                    "\n";

}  // namespace tracuu
