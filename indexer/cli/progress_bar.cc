#include "indexer/cli/progress_bar.h"

#include <algorithm>
#include <ostream>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace tracuu {
namespace {

constexpr std::chrono::milliseconds kRedrawInterval{100};
constexpr std::size_t kBarWidth = 30;
constexpr std::string_view kClearLine = "\r\x1b[K";

std::string draw_bar(double share) {
  const auto filled = static_cast<std::size_t>(share * kBarWidth);
  return '[' + std::string(filled, '#') + std::string(kBarWidth - filled, '.') + ']';
}

std::string describe(const Progress& progress, double seconds) {
  const double rate = static_cast<double>(progress.articles) / std::max(seconds, 0.001);
  std::string count = fmt::format("{} articles, {:.0f}/s", progress.articles, rate);
  if (progress.bytes_total == 0) return count;

  const double share = std::min(
      1.0, static_cast<double>(progress.bytes_read) / static_cast<double>(progress.bytes_total));
  const auto left = share > 0 ? static_cast<int>(seconds * (1 - share) / share) : 0;
  return fmt::format("{} {:3.0f} %  {}, {}:{:02} left", draw_bar(share), share * 100, count,
                     left / 60, left % 60);
}

}  // namespace

ProgressBar::ProgressBar(std::ostream& out, ProgressMode mode)
    : out_(out),
      visible_(mode == ProgressMode::Always ||
               (mode == ProgressMode::Auto && ::isatty(STDERR_FILENO) == 1)) {}

void ProgressBar::show(const Progress& progress) {
  const auto now = Clock::now();
  if (!visible_ || now - last_ < kRedrawInterval) return;
  last_ = now;
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  out_ << kClearLine << describe(progress, seconds) << std::flush;
}

void ProgressBar::clear() {
  if (drawn_) out_ << kClearLine << std::flush;
  drawn_ = false;
}

}  // namespace tracuu
