#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "schema/analysis/token.h"
#include "schema/date/date.h"
#include "schema/record/article.h"

namespace tracuu {

/// The terms of the index, each built here and nowhere else. All are at most kMaxTermBytes long:
/// a longer one is cut and closed with a hash, on the side of the index and of the query alike.

inline constexpr std::size_t kMaxTermBytes = 245;  // Xapian's limit of the glass backend.

std::string id_term(std::string_view article_id);

std::string text_term(const Token& token);         ///< Accented key; title and body.
std::string text_folded_term(const Token& token);  ///< Without marks; title and body.
/// Without marks, of words typed without accents only; title and body.
std::string text_unaccented_term(const Token& token);
std::string title_term(const Token& token);
std::string title_folded_term(const Token& token);

/// Of a word of several syllables, their keys with a blank between; title and body.
std::string compound_term(std::string_view keys);
std::string compound_folded_term(std::string_view folded_keys);

std::string official_term(std::string_view official_id);
/// A resolution's or another document's term, after its kind (see document_kind()).
std::string document_term(std::string_view kind, std::string_view document_id);
std::string resolution_term(std::string_view document_id);
std::string other_document_term(std::string_view document_id);
/// The life of a document, see life_id(): those of one number begin alike, with the number and '@'.
std::string life_term(std::string_view life_id);
/// The inverse. `term` must be of life_term(), and not cut.
std::string_view life_of_term(std::string_view term);

/// An office of an official: those of one official stand next to each other.
std::string office_term(std::string_view official_id, const CitedOffice& office);
/// With what the office terms of one official begin, and no others.
std::string office_terms_of(std::string_view official_id);
/// The office that a term of `official_id` says; nothing if it was cut.
std::optional<CitedOffice> office_of_term(std::string_view official_id, std::string_view term);
/// An official document without number, by its name (NamedDocument::id); and without accents.
std::string named_document_term(std::string_view id);
std::string named_folded_term(std::string_view id);
std::string short_form_term(std::string_view short_form_key);

/// The short form by which readers may mean a cited document: short_form_key() of its id, where its
/// kind agrees. A law numbered 28/2001/QH10 is no "nghị quyết 28". Nothing if it has none.
std::optional<std::string> short_form_of(std::string_view kind, std::string_view document_id);
std::string section_term(std::string_view section);
std::string source_term(std::string_view source);

std::string year_term(Day day);
std::string month_term(Day day);
std::string day_term(Day day);

/// The kind of documents that the facet and filter `resolution` hold; all others are `document`.
inline constexpr std::string_view kResolutionKind = "resolution";

}  // namespace tracuu
