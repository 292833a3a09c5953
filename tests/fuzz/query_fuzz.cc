#include "server/query/query_parser.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tracuu::parse_query(tracuu::as_text(data, size));
  return 0;
}
