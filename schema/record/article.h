#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/date/date.h"

namespace tracuu {

/// A person who holds, held or receives an office in one article.
struct CitedOfficial {
  std::string id;                    ///< official_id(name), or an authority file's.
  std::string name;                  ///< As the article spells it most often, NFC, title case.
  std::vector<std::string> offices;  ///< As written: "Bí thư Thành ủy", in order of appearance.
  std::uint32_t mentions = 0;
  bool operator==(const CitedOfficial&) const = default;
};

/// An official document that one article names by number.
struct CitedDocument {
  std::string id;                     ///< document_id(): "28-NQ/TW".
  std::string kind;                   ///< document_kind(): "resolution", ...
  std::string label;                  ///< What readers see.
  std::vector<std::string> mentions;  ///< Surface forms, distinct, in order of appearance.
  std::string issuer;                 ///< In words, "" if the article does not say.
  std::optional<int> year;
  std::string term;         ///< "XIII", "" if the article does not say.
  std::string resolved_by;  ///< "explicit", "context" or "grammar".
  bool operator==(const CitedDocument&) const = default;
};

/// One news item: as a source gives it, and (below) as extraction completes it. What the index
/// stores and the API returns; encoded by stored_article.h.
struct Article {
  std::string id;     ///< Ours and stable; 1 to 200 bytes, no control characters.
  std::string url;    ///< "" if not known.
  std::string title;  ///< Plain text, one line.
  std::string body;   ///< Plain text, paragraphs separated by '\n'. Chrome removed.
  std::optional<PublishedAt> published;
  std::string section;
  std::string source;    ///< Who published it: "hanoi.gov.vn", "HNMO".
  std::string captured;  ///< ISO 8601, as given; "" if not known.

  std::vector<CitedOfficial> officials;
  std::vector<CitedDocument> documents;
  std::vector<Day> event_days;
  std::string sha256;  ///< Hex digest of what the source gave; decides whether an article changed.
  bool operator==(const Article&) const = default;
};

}  // namespace tracuu
