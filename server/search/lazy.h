#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace tracuu {

/// A value that is made when it is first asked for, once. Thread-safe; what it gives lives as long
/// as it does.
template <typename Value>
class Lazy {
 public:
  template <typename Make>
  const Value& get(Make&& make) const {
    std::call_once(made_, [&] { value_.emplace(std::forward<Make>(make)()); });
    return *value_;
  }

 private:
  mutable std::once_flag made_;
  mutable std::optional<Value> value_;
};

}  // namespace tracuu
