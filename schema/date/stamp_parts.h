#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "schema/date/date.h"
#include "schema/date/written_date.h"

namespace tracuu {

/// One date of a stamp line with what belongs to it.
struct StampEntry {
  std::optional<WrittenDate> date;
  std::optional<std::chrono::seconds> time;
  std::optional<std::chrono::minutes> zone;  ///< East of UTC; absent means Viet Nam.
  bool labelled = false;
  bool updated = false;
};

/// A line taken apart by the grammar of stamps.
struct StampParts {
  std::vector<StampEntry> entries;
  std::size_t strange_words = 0;  ///< Words that no stamp has.
  std::size_t strange_lower = 0;  ///< Those of them that are not capitalised: a sentence.
  std::size_t furniture = 0;      ///< Counters and buttons.
};

/// The forms of dates that a stamp on a page may have.
inline constexpr DateForms kStampForms{.short_years = true, .old_month_names = true};

/// Takes `line` (normalised) apart. Linear.
StampParts read_stamp_parts(std::string_view line, DateForms forms);

/// The moment in Viet Nam; nothing if the day does not exist.
std::optional<PublishedAt> find_moment(const StampEntry& entry);

}  // namespace tracuu
