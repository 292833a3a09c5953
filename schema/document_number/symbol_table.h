#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tracuu {

/// A type of official document, from schema/tables/doctypes.tsv.
struct DocumentType {
  std::string_view code;  ///< Official casing: "NQ", "CTr", "NĐ".
  std::string_view kind;  ///< "resolution", ...
  bool party = false;     ///< The Party numbers documents of this type ("28-NQ/TW").
  bool permit = false;    ///< A licence, never a document of the archive.
  bool standard = false;
  bool court = false;
};

/// Who may stand in the issuer part of a symbol, from schema/tables/issuers.tsv.
struct Issuer {
  std::string_view code;    ///< Official casing: "TTg", "BGDĐT"; without '#'.
  bool takes_term = false;  ///< The number of a term follows: QH15.
  bool party = false;       ///< "NN-TYPE/CODE", whatever the press makes of it.
  bool local = false;       ///< Every place has an organ of this name: UBND, SNV, CAT.
  bool as_written = false;  ///< Unions, the Front, steering committees: either shape is right.
};

/// One group of a symbol as it is looked up: upper case; Đ stays, other marks and '&' go, and
/// Ư after T is W (TƯ, T.Ư).
std::string symbol_key(std::string_view group);
/// The same with D for Đ: what a keyboard without Vietnamese gives.
std::string folded_symbol_key(std::string_view key);
/// True if `key` is the symbol_key() of `code`, typed with or without its marks.
bool is_key_of(std::string_view key, std::string_view code);

/// The type with this symbol_key(), Đ typed as D included ("QD"); null if there is none.
const DocumentType* find_document_type(std::string_view key);
/// The issuer, likewise, term included ("QH15", "UBTVQH14") and every organ of a Party committee
/// ("VPHU", "ĐUCP"); null if there is none. The result lives as long as the program.
const Issuer* find_issuer(std::string_view key);

/// All codes of types, of issuers that read `key` when no mark was typed: "HD" -> HD, HĐ.
std::vector<std::string_view> find_type_codes(std::string_view key);
std::vector<std::string_view> find_issuer_codes(std::string_view key);

/// The kind of a type code, "" if unknown.
std::string_view find_type_kind(std::string_view code);

}  // namespace tracuu
