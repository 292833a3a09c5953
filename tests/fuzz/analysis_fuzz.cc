#include "schema/analysis/analyzer.h"
#include "schema/text/normalized_text.h"
#include "schema/text/syllable.h"
#include "tests/fuzz/require.h"

namespace tracuu {
namespace {

void check_normalize(std::string_view text, const NormalizedText& normalized) {
  std::uint32_t last = 0;
  for (std::size_t i = 0; i <= normalized.text.size(); ++i) {
    const std::uint32_t origin = normalized.to_original(i);
    require(origin >= last && origin <= text.size());
    last = origin;
  }
  require(last == text.size());
  require(normalize(normalized.text).text == normalized.text);
}

void check_tokens(std::string_view text, const std::vector<Token>& tokens) {
  std::uint32_t end = 0;
  std::uint32_t position = 0;
  for (const Token& token : tokens) {
    require(!token.text.empty());
    require(token.begin >= end && token.begin < token.end && token.end <= text.size());
    require(token.position > position);
    end = token.end;
    position = token.position;
  }
}

}  // namespace
}  // namespace tracuu

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = tracuu::as_text(data, size);
  const tracuu::NormalizedText normalized = tracuu::normalize(text);
  tracuu::check_normalize(text, normalized);
  tracuu::check_tokens(text, tracuu::analyze(text));
  tracuu::require(normalized.text.empty() || !tracuu::syllable_key(normalized.text).empty());
  tracuu::segment_words(text);
  return 0;
}
