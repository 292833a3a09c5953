#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tracuu {

/// What clients may cost. kLimitRows says what each limit means.
struct ConnectionLimits {
  std::uint64_t workers = 0;
  std::uint64_t queue = 64;
  std::uint64_t queue_ms = 2000;
  std::uint64_t connections = 4096;
  std::uint64_t connections_per_address = 256;
  std::uint64_t busy_per_address = 32;
  std::uint64_t long_answers = 64;
  std::uint64_t long_answers_per_address = 8;
  std::uint64_t requests_per_connection = 1000;
  std::uint64_t head_bytes = 16384;
  std::uint64_t target_bytes = 4096;
  std::uint64_t header_fields = 64;
  std::uint64_t head_ms = 5000;
  std::uint64_t body_ms = 20000;
  std::uint64_t idle_ms = 15000;
  std::uint64_t write_ms = 20000;
  std::uint64_t piece_ms = 20000;
  std::uint64_t linger_ms = 1000;
  std::uint64_t stop_ms = 5000;
  std::uint64_t unsent_bytes = 64U << 20U;
};

/// A limit as configurations name it.
struct LimitRow {
  std::string_view name;
  std::uint64_t ConnectionLimits::*field;
  std::uint64_t smallest;
  std::uint64_t largest;
  std::string_view meaning;
};

inline constexpr std::uint64_t kLongestLimitMs = 3600000;

inline constexpr std::array kLimitRows{
    LimitRow{"workers", &ConnectionLimits::workers, 0, 1024,
             "threads that answer; 0: processors + 2"},
    LimitRow{"queue", &ConnectionLimits::queue, 1, 65536,
             "requests that wait for a worker; beyond: 503"},
    LimitRow{"queue_ms", &ConnectionLimits::queue_ms, 1, kLongestLimitMs,
             "longest wait for a worker; beyond: 503"},
    LimitRow{"connections", &ConnectionLimits::connections, 1, 1U << 20U,
             "open at once; beyond, the one that waits longest gives way"},
    LimitRow{"connections_per_address", &ConnectionLimits::connections_per_address, 0, 1U << 20U,
             "of them from one address (IPv6: one /64); 0: any number"},
    LimitRow{"busy_per_address", &ConnectionLimits::busy_per_address, 0, 65536,
             "requests of one address that are answered or wait; beyond: 429; 0: any number"},
    LimitRow{"long_answers", &ConnectionLimits::long_answers, 1, 65536,
             "answers sent piece by piece at once; beyond: 503"},
    LimitRow{"long_answers_per_address", &ConnectionLimits::long_answers_per_address, 0, 65536,
             "of them to one address; beyond: 429; 0: any number"},
    LimitRow{"requests_per_connection", &ConnectionLimits::requests_per_connection, 1, 1U << 30U,
             "then the connection ends"},
    LimitRow{"head_bytes", &ConnectionLimits::head_bytes, 256, 1U << 20U,
             "request line and header fields; beyond: 431"},
    // The library below takes a line of 8192 bytes and no more.
    LimitRow{"target_bytes", &ConnectionLimits::target_bytes, 64, 8000, "beyond: 414"},
    LimitRow{"header_fields", &ConnectionLimits::header_fields, 1, 10000, "beyond: 431"},
    LimitRow{"head_ms", &ConnectionLimits::head_ms, 1, kLongestLimitMs,
             "from the first byte of a head, or from connecting, to its last; beyond: 408"},
    LimitRow{"body_ms", &ConnectionLimits::body_ms, 1, kLongestLimitMs,
             "from the end of a head to the end of its body; beyond: 408"},
    LimitRow{"idle_ms", &ConnectionLimits::idle_ms, 1, kLongestLimitMs,
             "an open connection between two requests"},
    LimitRow{"write_ms", &ConnectionLimits::write_ms, 1, kLongestLimitMs, "for an answer to leave"},
    LimitRow{"piece_ms", &ConnectionLimits::piece_ms, 1, kLongestLimitMs,
             "for each piece (64 KiB) of a long answer to leave"},
    LimitRow{"linger_ms", &ConnectionLimits::linger_ms, 1, kLongestLimitMs,
             "for a client to take note of a refusal"},
    LimitRow{"stop_ms", &ConnectionLimits::stop_ms, 1, kLongestLimitMs,
             "for what is under way at SIGTERM to leave"},
    LimitRow{"unsent_bytes", &ConnectionLimits::unsent_bytes, 1U << 16U, 1ULL << 40U,
             "of all answers that wait for slow readers; beyond, the newest is broken off"},
};

/// For a server behind a proxy, where all clients have one address.
inline void lift_address_limits(ConnectionLimits& limits) {
  limits.connections_per_address = 0;
  limits.busy_per_address = 0;
  limits.long_answers_per_address = 0;
}

}  // namespace tracuu
