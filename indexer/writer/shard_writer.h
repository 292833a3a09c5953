#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>

#include <xapian.h>

#include "schema/record/article.h"
#include "schema/record/article_text.h"

namespace tracuu {

/// One shard of a generation in the making: a database of its own in the build folder, written by
/// one thread. Throws IndexError; after that the shard is lost and the run must end, because Xapian
/// drops the whole uncommitted batch with one failed document.
class ShardWriter {
 public:
  explicit ShardWriter(const std::filesystem::path& folder);

  /// Returns the docid, valid until the shard is merged.
  std::uint32_t add(const Article& article, const ArticleText& text,
                    std::chrono::sys_seconds findable_since);
  void remove(std::uint32_t docid);
  /// Writes what is pending to disk. The shard can be read by others after this.
  void commit();

 private:
  Xapian::WritableDatabase database_;
  std::size_t pending_articles_ = 0;
  std::size_t pending_bytes_ = 0;
};

}  // namespace tracuu
