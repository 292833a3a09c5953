#include "schema/record/registry_file.h"
#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = tracuu::as_text(data, size);
  const tracuu::RegistryFile file = tracuu::read_registry(text);
  tracuu::require(file.registry != nullptr);
  std::size_t line = 0;
  for (const tracuu::RegistryRefusal& refusal : file.refused) {
    tracuu::require(refusal.line >= line && !refusal.reason.empty());
    line = refusal.line;
  }
  // What was taken in is taken in again, whole.
  const tracuu::RegistryFile again = tracuu::read_registry(file.accepted);
  tracuu::require(again.refused.empty() && again.accepted == file.accepted);
  return 0;
}
