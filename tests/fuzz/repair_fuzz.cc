#include "schema/repair/legacy_bytes.h"
#include "schema/repair/repair.h"
#include "schema/text/utf8.h"
#include "tests/fuzz/require.h"

namespace {

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = tracuu::decode_utf8(text, at);
    if (!c.valid) return false;
    at += c.length;
  }
  return true;
}

}  // namespace

/// The first half is the title, the second the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = tracuu::as_text(data, size);
  const auto decoded = tracuu::decode_legacy_bytes(bytes);
  if (decoded) tracuu::require(decoded->kinds.any() && is_utf8(decoded->text));

  std::string title = tracuu::view_as_latin1(bytes.substr(0, size / 2));
  std::string body = tracuu::view_as_latin1(bytes.substr(size / 2));
  const std::string before = title + body;
  const auto outcome = tracuu::repair_plain_text({&title, &body});
  tracuu::require(is_utf8(title) && is_utf8(body));
  tracuu::require(outcome.kinds.any() || title + body == before);
  return 0;
}
