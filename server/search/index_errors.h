#pragma once

#include <string>
#include <utility>

#include <xapian.h>

#include "schema/record/index_error.h"

namespace tracuu {

/// Runs `work`, turning Xapian's exceptions (which are not std::exception) into IndexError, so that
/// nothing above the search needs to know them.
template <typename Work>
auto with_search_errors(Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    throw IndexError("cannot read the index: " + error.get_description());
  }
}

}  // namespace tracuu
