#include "indexer/writer/shard_writer.h"

#include "indexer/writer/document_builder.h"
#include "indexer/writer/index_errors.h"

namespace tracuu {
namespace {

// Small batches are faster and flat in memory: 20,000 articles took 15 CPU-s at 1,000 a commit
// against 26 at Xapian's default of 10,000 (45 against 354 MB). See ARCHITECTURE.md, "Writing".
constexpr std::size_t kArticlesPerCommit = 1000;
constexpr std::size_t kBytesPerCommit = 16 << 20;

}  // namespace

ShardWriter::ShardWriter(const std::filesystem::path& folder)
    : database_(with_index_errors([&] {
        // The build folder is private and synced as a whole before it is published.
        return Xapian::WritableDatabase(folder.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
      })) {}

std::uint32_t ShardWriter::add(const Article& article, const ArticleText& text,
                               std::chrono::sys_seconds findable_since) {
  return with_index_errors([&] {
    const Xapian::docid docid =
        database_.add_document(build_document(article, text, findable_since));
    ++pending_articles_;
    pending_bytes_ += article.title.size() + article.body.size();
    if (pending_articles_ >= kArticlesPerCommit || pending_bytes_ >= kBytesPerCommit) commit();
    return docid;
  });
}

void ShardWriter::remove(std::uint32_t docid) {
  with_index_errors([&] { database_.delete_document(docid); });
}

void ShardWriter::commit() {
  with_index_errors([&] { database_.commit(); });
  pending_articles_ = 0;
  pending_bytes_ = 0;
}

}  // namespace tracuu
