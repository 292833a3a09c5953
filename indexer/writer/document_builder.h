#pragma once

#include <xapian.h>

#include "schema/record/article.h"

namespace tracuu {

/// Turns an article into what the index stores of it: terms, value slots, data; all from the field
/// table. Pure; every term fits Xapian's limit.
Xapian::Document build_document(const Article& article);

}  // namespace tracuu
