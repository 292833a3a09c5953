#pragma once

#include <string>

#include <xapian.h>

#include "schema/record/article.h"
#include "schema/result.h"

namespace tracuu {

/// An article as it is stored. Throws IndexError if it is damaged, and Xapian's errors; see
/// index_errors.h.
Article read_article(const Xapian::Database& database, Xapian::docid docid);

/// The same as lists show it: without body.
Article read_listed_article(const Xapian::Database& database, Xapian::docid docid);

/// Where the article of that id stands; NotFound.
Result<Xapian::docid> find_article(const Xapian::Database& database, const std::string& id);

}  // namespace tracuu
