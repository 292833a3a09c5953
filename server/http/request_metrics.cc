#include "server/http/request_metrics.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "server/http/connection/connection_counters.h"

namespace tracuu {
namespace {

enum class MetricKind { Counter, Gauge };

/// A number of the connections.
struct ConnectionMetric {
  std::string_view name;
  MetricKind kind;
  std::string_view help;
  ConnectionCounters::Count ConnectionCounters::*count;
};
constexpr std::array kConnectionMetrics{
    ConnectionMetric{"tracuu_connections_accepted_total", MetricKind::Counter, "Connections taken.",
                     &ConnectionCounters::accepted},
    ConnectionMetric{"tracuu_connections_turned_away_total", MetricKind::Counter,
                     "Connections closed unread: over a limit.", &ConnectionCounters::turned_away},
    ConnectionMetric{"tracuu_connections_evicted_total", MetricKind::Counter,
                     "Waiting connections that gave way to new ones.",
                     &ConnectionCounters::evicted},
    ConnectionMetric{"tracuu_connections_timed_out_total", MetricKind::Counter,
                     "Connections that missed a deadline with a request or an answer under way.",
                     &ConnectionCounters::timed_out},
    ConnectionMetric{"tracuu_connections_open", MetricKind::Gauge, "Connections now.",
                     &ConnectionCounters::open},
    ConnectionMetric{"tracuu_requests_served_total", MetricKind::Counter,
                     "Requests that were answered, not refused unread.",
                     &ConnectionCounters::served},
    ConnectionMetric{"tracuu_shed_total", MetricKind::Counter,
                     "Requests that gave way to others in the queue, and answers broken off "
                     "because too much was unsent.",
                     &ConnectionCounters::shed},
    ConnectionMetric{"tracuu_long_answers_broken_off_total", MetricKind::Counter,
                     "Answers sent piece by piece that did not reach their end.",
                     &ConnectionCounters::broken_off},
    ConnectionMetric{"tracuu_long_answers", MetricKind::Gauge, "Answers sent piece by piece now.",
                     &ConnectionCounters::long_answers},
    ConnectionMetric{"tracuu_unsent_bytes", MetricKind::Gauge,
                     "Bytes of answers that wait for slow readers now.",
                     &ConnectionCounters::unsent_bytes},
};

std::string heading(std::string_view name, std::string_view kind, std::string_view help) {
  return fmt::format("# HELP {0} {2}\n# TYPE {0} {1}\n", name, kind, help);
}

std::string connections_text(const ConnectionCounters& connections) {
  std::string text;
  for (const auto& metric : kConnectionMetrics) {
    text +=
        heading(metric.name, metric.kind == MetricKind::Counter ? "counter" : "gauge", metric.help);
    text += fmt::format("{} {}\n", metric.name, (connections.*metric.count).load());
  }
  text +=
      heading("tracuu_requests_refused_total", "counter", "Requests refused unread, by reason.");
  for (const auto& row : kRefusalRows) {
    text += fmt::format("tracuu_requests_refused_total{{reason=\"{}\"}} {}\n", row.label,
                        connections.refused[refusal_index(row.refusal)].load());
  }
  return text;
}

}  // namespace

void RequestMetrics::record(std::string_view route, int status, double seconds) {
  const std::lock_guard lock(mutex_);
  ++requests_[{route, status}];
  auto& times = times_[route];
  ++times.count;
  times.seconds += seconds;
  const auto* const bound = std::lower_bound(kBounds.begin(), kBounds.end(), seconds);
  if (bound != kBounds.end()) ++times.below[static_cast<std::size_t>(bound - kBounds.begin())];
}

std::string RequestMetrics::times_text() const {
  auto text = heading("tracuu_request_seconds", "histogram",
                      "Time from a complete request to its answer or the head of a long one.");
  for (const auto& [route, times] : times_) {
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
      below += times.below[i];
      text += fmt::format("tracuu_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", route,
                          kBounds[i], below);
    }
    text += fmt::format("tracuu_request_seconds_bucket{{route=\"{}\",le=\"+Inf\"}} {}\n", route,
                        times.count);
    text += fmt::format("tracuu_request_seconds_sum{{route=\"{}\"}} {}\n", route, times.seconds);
    text += fmt::format("tracuu_request_seconds_count{{route=\"{}\"}} {}\n", route, times.count);
  }
  return text;
}

std::string RequestMetrics::text(const ConnectionCounters& connections) const {
  auto text = connections_text(connections);
  const std::lock_guard lock(mutex_);
  text += heading("tracuu_requests_total", "counter", "Requests, by route and status.");
  for (const auto& [labels, count] : requests_) {
    text += fmt::format("tracuu_requests_total{{route=\"{}\",status=\"{}\"}} {}\n", labels.first,
                        labels.second, count);
  }
  return text + times_text();
}

}  // namespace tracuu
