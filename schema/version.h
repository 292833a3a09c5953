#pragma once

namespace tracuu {

/// The version of everything that an index on disk depends on: field table, terms, slots, stored
/// article, text analysis and grammars. Raise it with every change that makes an existing index
/// answer wrongly, and add a line here. Programs refuse an index of another version.
///
/// 1  first version
/// 2  the sequence of an article tells where its title ends
/// 3  compounds are terms; documents with places, lives and names; officials
///    with places and offices in parts; event days; words typed without
///    accents have terms and marks of their own; ids and what near-duplicates are found by stand in
///    slots
/// 4  articles know since when they can be found; offices are terms; named documents stand in a
///    slot; lives keep their spelling in their terms
/// 5  a hyphen in an official's name is a blank
inline constexpr int kSchemaVersion = 5;

/// Metadata keys of an index, beside its documents.
inline constexpr const char* kVersionKey = "tracuu.schema_version";
inline constexpr const char* kPublishedAtKey = "tracuu.published_at";  ///< RFC 3339, UTC.
/// The document registry that its articles were extracted with, as read_registry() accepted it.
inline constexpr const char* kRegistryKey = "tracuu.document_registry";

/// The lines that recur on its pages, as RecurringLines::encode() has them; "" or absent for none.
inline constexpr const char* kRecurringLinesKey = "tracuu.recurring_lines";

}  // namespace tracuu
