#include "indexer/extract/extract.h"
#include "indexer/source/source.h"
#include "schema/record/stored_article.h"
#include "tests/fuzz/require.h"

/// The first byte chooses the format, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using tracuu::ItemFormat;
  constexpr ItemFormat kFormats[] = {ItemFormat::ArticleJson, ItemFormat::HtmlPage,
                                     ItemFormat::TextPage};
  if (size == 0) return 0;
  const tracuu::SourceItem item{.file = "fuzz",
                                .line = 1,
                                .format = kFormats[data[0] % 3],
                                .bytes = std::string(tracuu::as_text(data + 1, size - 1))};
  auto article = tracuu::read_article(item);
  if (!article) {
    tracuu::require(!article.error().message.empty());
    return 0;
  }
  tracuu::require(!article->id.empty() && !article->title.empty());
  tracuu::extract(*article, tracuu::ArticleText(*article));
  const auto stored = tracuu::decode_article(tracuu::encode_article(*article));
  tracuu::require(stored && *stored == *article);
  return 0;
}
