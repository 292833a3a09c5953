#pragma once

#include <string>

#include "server/search/archive_records.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// Every number, document called by a name with its term or year, and official of the archive in
/// `text`. Numbers are read as in articles; in lines of at most kListLineBytes that have none so,
/// also as readers type them ("28-nq/tw", "nghị quyết 28"). A text without longer lines is a list,
/// of which each line is expected to hold something. Linear in the size of the text.
CheckedText check_text_against(const Snapshot& snapshot, const std::string& text);

}  // namespace tracuu
