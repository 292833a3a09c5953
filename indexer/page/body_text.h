#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// A line below a title, from split_lines.
struct BodyLine {
  std::string text;
  bool caption = false;  ///< The page marks it as one.
};

/// The text of an article, as both readers hand it out.
struct BodyText {
  std::vector<std::string> paragraphs;       ///< Captions among them, without photo credits.
  std::vector<std::uint32_t> captions = {};  ///< Which of them: what is marked or had a credit.
  std::string source = {};                   ///< From "Nguồn: …"; "" if no line says.
};

/// Cleans the lines below a title (empty ones allowed): ends at related articles, polls, comments,
/// footers; drops buttons, bylines, credits and lines that repeat the one before; takes the source
/// out. A marker before the first prose ends nothing.
BodyText build_body(const std::vector<BodyLine>& lines);

/// Paragraphs joined by '\n'.
std::string join_paragraphs(const std::vector<std::string>& paragraphs);

/// "(Chinhphu.vn) - Sáng 12/1, …" -> "Sáng 12/1, …": the agency in front of a lead.
std::string_view without_agency(std::string_view paragraph);

/// A paragraph of more words is prose, whatever stands at its end.
inline constexpr std::size_t kMaxCaptionWords = 60;

/// "Quang cảnh hội nghị. Ảnh: N.H" -> "Quang cảnh hội nghị."
std::string_view without_credit(std::string_view caption);

/// True if what without_credit() takes away is the credit of a picture, and not "(Nguồn: …)", which
/// a text may have.
bool has_picture_credit(std::string_view caption);

}  // namespace tracuu
