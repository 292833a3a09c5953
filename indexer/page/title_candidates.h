#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "indexer/page/article_layout.h"

namespace tracuu {

/// A stretch of a page: lines [begin, end).
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// True if the line may be title, section or text: content, and neither empty nor a stamp.
bool is_content(const PageLine& line);

/// The next content line at or behind `from`, before `end`.
std::optional<std::size_t> find_content(const std::vector<PageLine>& lines, std::size_t from,
                                        std::size_t end);
/// The nearest content line before `from`, not before `begin`.
std::optional<std::size_t> find_content_above(const std::vector<PageLine>& lines, std::size_t from,
                                              std::size_t begin);

/// True if one of the lines [from, end) leads to a text that is elsewhere, "Xem chi tiết tại đây".
bool links_to_text(const std::vector<PageLine>& lines, std::size_t from, std::size_t end);

/// The title beside a stamp: the line above or the one below it, whichever reads more like one.
std::optional<std::size_t> find_title_by_stamp(const std::vector<PageLine>& lines, Stretch stretch,
                                               std::size_t stamp);

/// The title above the first prose of a page without a stamp.
std::optional<std::size_t> find_title_above(const std::vector<PageLine>& lines, Stretch stretch,
                                            std::size_t prose);

}  // namespace tracuu
