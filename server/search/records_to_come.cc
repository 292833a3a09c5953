// Placeholder on this branch only: every body here is replaced before anything reaches main.
#include "schema/record/index_error.h"
#include "server/search/searcher.h"

namespace tracuu {

Result<std::unique_ptr<ArticleStream>> Searcher::stream(const SearchRequest&) { throw IndexError("to come"); }
Result<OfficialRecord> Searcher::official(const std::string&) { throw IndexError("to come"); }
Result<DocumentRecord> Searcher::document(const std::string&) { throw IndexError("to come"); }
Result<ListResponse> Searcher::officials(const ListRequest&) { throw IndexError("to come"); }
Result<ListResponse> Searcher::documents(const ListRequest&) { throw IndexError("to come"); }
Result<SimilarArticles> Searcher::similar(const std::string&, std::size_t) { throw IndexError("to come"); }
Coverage Searcher::coverage() { throw IndexError("to come"); }
Result<ChangesResponse> Searcher::changes(const ChangesRequest&) { throw IndexError("to come"); }
Result<std::vector<NumberMeaning>> Searcher::resolve(const std::string&) { throw IndexError("to come"); }
CheckedText Searcher::check_text(const std::string&) { throw IndexError("to come"); }

}  // namespace tracuu
