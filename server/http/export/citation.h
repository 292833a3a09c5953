#pragma once

#include <string>
#include <string_view>

#include "schema/record/article.h"

namespace tracuu {

/// Where an exported article was found.
struct ExportPlace {
  std::string base;       ///< Makes addresses absolute; "" leaves them relative.
  std::string site_name;  ///< How the archive calls itself.
};

/// The address of an article's page in this archive.
std::string cited_page_url(const Article& article, const ExportPlace& place);

/// An @online entry of biblatex, UTF-8, with an empty line behind. Its key is made of the article's
/// id alone, and no two ids have one key; `eprint` holds the id, percent-encoded.
std::string bibtex_entry(const Article& article, const ExportPlace& place);

/// A record of RIS, type NEWS, CR LF line ends, with an empty line behind. ID holds the article's.
/// Source: the RIS specification of 2011.
std::string ris_record(const Article& article, const ExportPlace& place);

}  // namespace tracuu
