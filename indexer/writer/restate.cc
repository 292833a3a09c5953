#include "indexer/writer/restate.h"

#include <set>

#include <xapian.h>

#include "indexer/extract/extract.h"
#include "indexer/writer/generation.h"
#include "indexer/writer/index_errors.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"

namespace tracuu {
namespace {

std::set<Xapian::docid> documents_of(const Xapian::Database& database,
                                     const std::vector<std::string>& official_ids) {
  std::set<Xapian::docid> found;
  for (const std::string& id : official_ids) {
    const std::string term = official_term(id);
    found.insert(database.postlist_begin(term), database.postlist_end(term));
  }
  return found;
}

}  // namespace

void restate_officials(const std::filesystem::path& path, const Authority& authority,
                       const std::vector<std::string>& official_ids,
                       const std::unordered_set<std::string>& skipped,
                       const std::function<void(const Article&, std::chrono::sys_seconds)>& use) {
  with_index_errors([&] {
    const Xapian::Database database(path.string());
    for (const Xapian::docid docid : documents_of(database, official_ids)) {
      const Xapian::Document document = database.get_document(docid);
      auto article = decode_article(document.get_data());
      if (!article) throw IndexError(article.error().message);
      if (skipped.count(article->id) > 0) continue;
      const auto before = article->officials;
      extract_officials(*article, ArticleText(*article));
      authority.identify(*article);
      if (article->officials != before) use(*article, findable_since(document));
    }
  });
}

}  // namespace tracuu
