#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schema/date/date.h"
#include "schema/document_number/document_number.h"
#include "schema/document_number/registry.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// How a mention was understood. Source: docs of the field, see ARCHITECTURE.md "Document numbers".
enum class ResolvedBy : std::uint8_t {
  Explicit,  ///< The symbol stands there.
  Context,   ///< A short form of a number that stands elsewhere in the article.
  Grammar,   ///< Type noun, serial, issuer phrase (and date or term) determine the symbol.
  Registry,  ///< The archive's registry knows what is called so.
};

/// One place in a text that names an official document by number.
struct NumberMention {
  DocumentNumber number;
  std::uint32_t begin =
      0;  ///< Bytes of the original text; type noun included ("Nghị quyết số 28-NQ/TƯ").
  std::uint32_t end = 0;
  std::size_t text_begin = 0;  ///< The same place in the normalised text.
  std::size_t text_end = 0;
  ResolvedBy resolved_by = ResolvedBy::Explicit;
  std::string type_noun;            ///< As written before the number, "" if none.
  std::optional<int> year;          ///< From the number, or an attached "ngày …", "năm …".
  std::optional<Day> document_day;  ///< From an attached "ngày 17-11-2022".
  std::string issuer;               ///< Issuer phrase attached to it, in words; "" if none.
  std::string place;                ///< Of that issuer: "tỉnh Nghệ An"; "" if not said.
  std::string term;                 ///< "XIII" from an attached "khóa XIII"; "" if none.
  std::vector<std::string>
      repairs;  ///< What was changed beyond spelling, e.g. "TU->TW: của Bộ Chính trị".
  const RegistryEntry* registry = nullptr;  ///< What resolved it, if the registry did.
};

/// Finds every numbered document that `text` names, in order. Permits and licences never.
/// `elsewhere` are mentions in other parts of the same article (its title): short forms in `text`
/// may mean them. What neither they nor the grammar resolve `registry` may: null if there is none;
/// it must outlive the mentions. At most 50,000 mentions; linear in the size of the text.
std::vector<NumberMention> find_document_numbers(const NormalizedText& text,
                                                 std::optional<Day> published,
                                                 const std::vector<NumberMention>& elsewhere = {},
                                                 const DocumentRegistry* registry = nullptr);

}  // namespace tracuu
