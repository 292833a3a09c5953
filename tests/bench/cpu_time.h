#pragma once

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace tracuu {

/// Processor time of the calling thread, in seconds: other jobs of the machine hardly show in it.
inline double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template <typename Work>
double time_once(Work&& work) {
  const double start = cpu_seconds();
  work();
  return cpu_seconds() - start;
}

inline double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Median seconds of two works, done in turn so that both meet the same machine, and the median
/// of their ratios, first over second.
struct Pair {
  double first = 0;
  double second = 0;
  double ratio = 0;
};

template <typename First, typename Second>
Pair time_pair(First&& first, Second&& second, int rounds = 5) {
  std::vector<double> firsts;
  std::vector<double> seconds;
  std::vector<double> ratios;
  first();  // Both meet warm caches.
  second();
  for (int round = 0; round < rounds; ++round) {
    firsts.push_back(time_once(first));
    seconds.push_back(time_once(second));
    ratios.push_back(firsts.back() / seconds.back());
  }
  return {median(std::move(firsts)), median(std::move(seconds)), median(std::move(ratios))};
}

}  // namespace tracuu
