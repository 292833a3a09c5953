#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "indexer/source/byte_stream.h"
#include "indexer/source/source.h"
#include "indexer/source/source_files.h"

namespace tracuu {

using ItemOrRefusal = std::variant<SourceItem, Refusal>;

/// The articles of one file, one after the other.
class ItemReader {
 public:
  virtual ~ItemReader() = default;
  virtual std::optional<ItemOrRefusal> next() = 0;
};

/// One JSON object a line.
std::unique_ptr<ItemReader> read_json_lines(const SourceFile& file, ByteStream& bytes);
/// JSON objects in an array, one after the other, or just one.
std::unique_ptr<ItemReader> read_json_objects(const SourceFile& file, ByteStream& bytes);
/// The whole file is one page.
std::unique_ptr<ItemReader> read_page(const SourceFile& file, ByteStream& bytes, ItemFormat format);

/// The reader for `file`, by its ending and, where that leaves it open, its first bytes. Skips a
/// byte order mark. `bytes` must outlive the reader.
std::unique_ptr<ItemReader> choose_item_reader(const SourceFile& file, ByteStream& bytes);

/// "over 16 MiB; ..." for an item that is not read.
std::string too_large_reason(std::string_view what);

}  // namespace tracuu
