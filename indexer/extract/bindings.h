#pragma once

#include <cstddef>
#include <vector>

#include "indexer/extract/constituents.h"
#include "schema/record/official_evidence.h"

namespace tracuu {

/// One naming of a person and what the words around it prove.
struct Naming {
  std::size_t constituent = 0;       ///< Index of the Name.
  std::vector<std::size_t> offices;  ///< Indices of Office constituents, in order of the text.
  /// What ties the first of `offices` to the name; Comrade or Name if there are none.
  OfficialEvidence evidence = OfficialEvidence::Name;
  bool comrade = false;  ///< "đồng chí" stands before, or before the list.
  bool officer = false;  ///< A military or police rank stands before.
};

/// Binds offices to the names of `parts`: titles before a name, after it, over a list, and through
/// "giữ chức". In order of the text. Linear.
std::vector<Naming> bind_offices(const std::vector<Constituent>& parts);

}  // namespace tracuu
