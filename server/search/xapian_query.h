#pragma once

#include <xapian.h>

#include "server/query/parsed_query.h"
#include "server/search/snapshot.h"

namespace tracuu {

/// A reader's query as Xapian runs it.
struct QueryPlan {
  Xapian::Query strict;    ///< All words must be there.
  Xapian::Query relaxed;   ///< Some of them.
  Xapian::Query bonus;     ///< Weight for words in the title and for compounds; selects nothing.
  bool can_relax = false;  ///< The two differ.
  bool prefers_relaxed =
      false;  ///< A question or a pasted headline: nobody writes all its words again.
};

/// Translates `query`. Accents that were typed bind; what was typed without is open (the folded
/// terms); a bare word among accented ones weighs most where it is spelt so. Pure.
QueryPlan build_plan(const ParsedQuery& query, const SpellingMap& spellings);

}  // namespace tracuu
