#include "server/http/parameters.h"
#include "server/http/query_string.h"
#include "tests/fuzz/require.h"

/// What an address was understood as is written as an address, and understood alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto parsed = tracuu::parse_query_string(tracuu::as_text(data, size));
  for (const auto& [name, value] : parsed.pairs) {
    tracuu::require(tracuu::is_utf8(name) && tracuu::is_utf8(value));
  }
  const auto search = tracuu::parse_search_parameters(parsed.pairs);
  const auto written = tracuu::build_search_parameters(search.request);
  const auto text = tracuu::build_query_string(written);
  const auto again = tracuu::parse_search_parameters(tracuu::parse_query_string(text).pairs);
  tracuu::require(again.refused.empty());
  tracuu::require(tracuu::build_search_parameters(again.request) == written);
  return 0;
}
