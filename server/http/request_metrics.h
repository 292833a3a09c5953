#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace tracuu {

struct ConnectionCounters;

/// Counts requests by route and status, and how long they took. Labels are routes, never what was
/// asked. Thread-safe.
class RequestMetrics {
 public:
  /// `route` must live as long as the program, as the paths of routes do.
  void record(std::string_view route, int status, double seconds);

  /// All of it and the connections' counters in Prometheus' text format 0.0.4.
  std::string text(const ConnectionCounters& connections) const;

 private:
  /// Upper bounds in seconds. A search takes a few milliseconds; beyond 5 s readers have left.
  static constexpr std::array kBounds{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1., 2.5, 5.};
  struct Times {
    std::array<std::uint64_t, kBounds.size()> below{};  ///< Not cumulative: by the first that fits.
    std::uint64_t count = 0;
    double seconds = 0;
  };
  std::string times_text() const;

  mutable std::mutex mutex_;
  std::map<std::pair<std::string_view, int>, std::uint64_t> requests_;
  std::map<std::string_view, Times> times_;
};

}  // namespace tracuu
