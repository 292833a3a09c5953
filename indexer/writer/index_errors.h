#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <xapian.h>

#include "schema/record/index_error.h"

namespace tracuu {

/// Runs `work`, turning Xapian's exceptions (which are not std::exception) into IndexError, so that
/// nothing above the writer needs to know them.
template <typename Work>
auto with_index_errors(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::DatabaseLockError& error) {
    throw IndexLocked("index is locked by another process: " + error.get_msg());
  } catch (const Xapian::Error& error) {
    const char* const cause = error.get_error_string();
    if (cause == nullptr) throw IndexError(error.get_msg());
    const bool full = std::string_view(cause).find("No space left") != std::string_view::npos;
    throw IndexError(error.get_msg() + ": " + cause +
                     (full ? "; nothing was changed: free some space and run again" : ""));
  }
}

}  // namespace tracuu
