#pragma once

#include <stdexcept>

namespace tracuu {

/// The environment is broken: an index that is missing, damaged, locked or of another version, a
/// full disk. The message says what to do. Caught in main and at the edge of an HTTP request only.
class IndexError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Another run holds the index's lock.
class IndexLocked : public IndexError {
 public:
  using IndexError::IndexError;
};

}  // namespace tracuu
