#include <string>

#include "server/http/connection/request_head.h"
#include "tests/fuzz/require.h"

/// A head is found at the same place however it arrives, and what the library is given of it holds
/// nothing that it could read as more than one head.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using tracuu::HeadSearch;
  const auto text = tracuu::as_text(data, size);
  const tracuu::ConnectionLimits limits;
  tracuu::HeadFinder at_once;
  const auto search = at_once.advance(text, limits);
  tracuu::HeadFinder finder;
  HeadSearch dripping;
  for (std::size_t n = 1; n <= size && dripping.state == HeadSearch::State::Incomplete; ++n) {
    dripping = finder.advance(text.substr(0, n), limits);
  }
  tracuu::require(dripping.state == search.state && dripping.length_bytes == search.length_bytes);
  if (search.state != HeadSearch::State::Complete) {
    tracuu::require(search.state == HeadSearch::State::Refused || size <= limits.head_bytes);
    return 0;
  }

  const auto parsed = tracuu::parse_head(text.substr(0, search.length_bytes), limits,
                                         [](std::string_view) { return std::size_t{100}; });
  if (parsed.refusal) return 0;
  tracuu::require(parsed.head.target.front() == '/');
  tracuu::require(parsed.head.target.size() <= limits.target_bytes);
  tracuu::require(parsed.head.body_bytes <= 100);
  const auto canonical = tracuu::canonical_head(parsed.head);
  tracuu::require(canonical.find("\r\n\r\n") == canonical.size() - 4);
  return 0;
}
