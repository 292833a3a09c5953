#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// The text of an article, as both readers hand it out.
struct BodyText {
  std::vector<std::string> paragraphs;  ///< Captions among them, without photo credits.
  std::string source;                   ///< From "Nguồn: …"; "" if no line says.
};

/// Cleans the lines below a title (from split_lines, empty ones allowed): ends at related articles,
/// polls, comments, footers; drops buttons, bylines, credits and lines that repeat the one before;
/// takes the source out. A marker before the first prose ends nothing.
BodyText build_body(const std::vector<std::string>& lines);

/// Paragraphs joined by '\n'.
std::string join_paragraphs(const std::vector<std::string>& paragraphs);

/// "(Chinhphu.vn) - Sáng 12/1, …" -> "Sáng 12/1, …": the agency in front of a lead.
std::string_view without_agency(std::string_view paragraph);

/// "Quang cảnh hội nghị. Ảnh: N.H" -> "Quang cảnh hội nghị."
std::string_view without_credit(std::string_view caption);

}  // namespace tracuu
