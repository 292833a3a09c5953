#pragma once

#include <cstdint>
#include <string_view>

namespace tracuu {

/// FNV-1a, 64 bits: the same on every machine and in every release, which std::hash is not. For
/// what an index on disk holds; not against anyone who looks for collisions.
constexpr std::uint64_t stable_hash(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

}  // namespace tracuu
