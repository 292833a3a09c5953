#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/reader_language.h"
#include "server/http/pages/dictionary.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Whether an article's page shows in its text what the archive understood of it.
enum class MentionMarks : std::uint8_t { Off, On };

/// Parameter of an article's page: with the value 0 it hides the marks.
inline constexpr std::string_view kMarksParameter = "mentions";

/// One mention to show: a link over bytes [begin, end) of the article's title or body.
struct MentionMark {
  TextField field = TextField::Body;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string url;
  std::string title;  ///< Who or what it is and how that was understood, for the reader.
};

/// The mentions of officials and documents of `article`, in order and without overlaps; none
/// outside the text.
std::vector<MentionMark> mention_marks(const Article& article, ReaderLanguage language);

/// What is shown in an article's text: whom and what it names, and what the reader searched for.
struct TextMarks {
  std::vector<MentionMark> mentions;
  QueryPlaces found;
};

/// A part of an article's title or body.
struct TextPart {
  TextField field = TextField::Body;
  std::size_t begin = 0;  ///< Where the part begins in the field, in bytes.
  std::string_view text;
};

/// Adds a part of the text to a section as the included template TEXT with the marks that lie in
/// it. Linear in the part and in the marks within it.
void add_marked_text(Dictionary& section, const TextPart& part, const TextMarks& marks);

}  // namespace tracuu
