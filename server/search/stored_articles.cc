#include "server/search/stored_articles.h"

#include <utility>

#include "schema/record/index_error.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"

namespace tracuu {

Article read_article(const Xapian::Database& database, Xapian::docid docid) {
  auto article = decode_article(database.get_document(docid).get_data());
  if (!article) throw IndexError(article.error().message);
  return *std::move(article);
}

Article read_listed_article(const Xapian::Database& database, Xapian::docid docid) {
  Article article = read_article(database, docid);
  article.body.clear();
  return article;
}

Result<Xapian::docid> find_article(const Xapian::Database& database, const std::string& id) {
  const std::string term = id_term(id);
  const auto at = database.postlist_begin(term);
  if (at == database.postlist_end(term)) {
    return refuse(ErrorCode::NotFound, "no article has the id '" + id + "'");
  }
  return *at;
}

}  // namespace tracuu
