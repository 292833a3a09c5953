#include "indexer/authority/authority_file.h"
#include "schema/record/official_id.h"
#include "tests/fuzz/require.h"

namespace tracuu {
namespace {

/// Whatever merges and splits a file has, an official ends somewhere and nobody is lost.
void check_identify(const Authority& authority) {
  Article article;
  for (const char* name : {"Lê Văn An", "Lê Văn Bình"}) {
    CitedOfficial& official = article.officials.emplace_back();
    official.name = official.spelling = name;
    official.id = official_id(official.name);
    official.mentions = 1;
  }
  authority.identify(article);
  std::uint32_t mentions = 0;
  for (const CitedOfficial& official : article.officials) {
    require(!official.id.empty());
    mentions += official.mentions;
  }
  require(mentions == 2);
}

}  // namespace
}  // namespace tracuu

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const tracuu::AuthorityFile file =
      tracuu::parse_authority_file(tracuu::as_text(data, size), "authority.jsonl");
  for (const tracuu::Refusal& refusal : file.refused) tracuu::require(refusal.line > 0);
  tracuu::check_identify(file.authority);
  return 0;
}
