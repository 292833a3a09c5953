#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <string_view>

#include "indexer/writer/update.h"

namespace tracuu {

/// When to show how far a run is: on a terminal, on every output, or nowhere.
enum class ProgressMode : std::uint8_t { Auto, Always, Never };

/// One line on stderr that is drawn over itself: bar, articles, rate, time left. At most ten times
/// a second. Draws nothing where the mode says so, or with Auto where stderr is no terminal.
class ProgressBar {
 public:
  ProgressBar(std::ostream& out, ProgressMode mode);
  void show(const Progress& progress);
  /// Removes the bar, so that a line of text can follow.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::ostream& out_;
  bool visible_;
  bool drawn_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_;
};

}  // namespace tracuu
