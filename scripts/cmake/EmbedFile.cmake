# Run by tracuu_embed: writes SOURCE and HEADER that hold INPUT as bytes.
file(READ "${INPUT}" hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
get_filename_component(name "${INPUT}" NAME)
file(WRITE "${HEADER}" "// Made from ${name} by the build.\n#pragma once\n\n#include <string_view>\n\n"
  "namespace tracuu::embedded {\n"
  "// Named after the file. NOLINTNEXTLINE(readability-identifier-naming)\n"
  "extern const std::string_view ${SYMBOL};\n}\n")
file(WRITE "${SOURCE}" "// Made from ${name} by the build.\n#include \"embedded/${SYMBOL}.h\"\n\n"
  "namespace {\nconstexpr char kBytes[] = {${bytes}'\\0'};\n}\n\n"
  "namespace tracuu::embedded {\nconst std::string_view ${SYMBOL}{kBytes, sizeof kBytes - 1};\n}\n")
