#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "server/query/query_fields.h"

namespace tracuu {

enum class ItemKind : std::uint8_t { Word, Phrase, Or };

/// One item of the query language, before its words are understood.
struct QueryItem {
  ItemKind kind = ItemKind::Word;
  std::string text;       ///< Without quotes and minus; the value, if there is a field.
  std::size_t begin = 0;  ///< Bytes of the scanned text, all of the item.
  std::size_t end = 0;
  bool excluded = false;
  const QueryField* field = nullptr;  ///< From kQueryFields.
  bool lacks_value = false;  ///< `text` is the name of a field behind which nothing stands.
};

/// Cuts normalised `text` into items. A quotation mark that is never closed is a blank; a minus
/// before a blank is a dash. Linear.
std::vector<QueryItem> scan_query(std::string_view text);

}  // namespace tracuu
