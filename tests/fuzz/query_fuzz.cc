#include "server/query/query_repair.h"
#include "server/query/understanding.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const tracuu::SpellingMap spellings{{"viet", {"viêt_1", "viêt_5"}}, {"to", {"tô"}}};
  const auto text = tracuu::as_text(data, size);
  tracuu::understand_query(text, {});
  tracuu::understand_query(text, spellings);
  tracuu::repair_query(text, spellings, {});
  return 0;
}
