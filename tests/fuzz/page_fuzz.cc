#include "indexer/page/page.h"
#include "tests/fuzz/require.h"

namespace {

void check(const tracuu::Result<tracuu::PageContent>& page) {
  if (!page) {
    tracuu::require(!page.error().message.empty());
    return;
  }
  tracuu::require(!page->title.empty() && page->title.find('\n') == std::string::npos);
  tracuu::require(!page->body.empty() && page->body.find("\n\n") == std::string::npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = tracuu::as_text(data, size);
  check(tracuu::read_text_page(bytes));
  check(tracuu::read_html_page(bytes));
  return 0;
}
