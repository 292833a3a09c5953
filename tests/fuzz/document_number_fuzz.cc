#include "schema/document_number/document_number.h"
#include "schema/document_number/mention.h"
#include "schema/document_number/query_number.h"
#include "schema/text/normalized_text.h"
#include "tests/fuzz/require.h"

namespace tracuu {
namespace {

void check_mentions(std::string_view text) {
  for (const NumberMention& mention : find_document_numbers(normalize(text), std::nullopt)) {
    require(mention.begin < mention.end && mention.end <= text.size());
    require(!mention.number.canonical.empty());
  }
}

void check_query_numbers(std::string_view text) {
  std::size_t end = 0;
  for (const QueryNumber& number : find_query_numbers(text)) {
    require(number.begin >= end && number.begin < number.end && number.end <= text.size());
    require(number.ids.empty() != number.short_form.empty());
    end = number.end;
  }
}

/// The official spelling is a spelling: reading it gives the same number.
void check_canonical(std::string_view text) {
  const auto number = parse_document_number(text);
  if (!number) return;
  const auto again = parse_document_number(number->canonical);
  require(again && again->canonical == number->canonical);
}

}  // namespace
}  // namespace tracuu

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = tracuu::as_text(data, size);
  tracuu::check_mentions(text);
  tracuu::check_query_numbers(text);
  tracuu::check_canonical(text);
  return 0;
}
