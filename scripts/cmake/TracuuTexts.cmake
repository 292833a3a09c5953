# tracuu_texts(TARGET FILE): the keys in the first column of FILE as an enumeration, so that a key
# that is not there does not compile: embedded/text_keys.h.
function(tracuu_texts target file)
  file(READ ${file} content)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  string(REGEX MATCHALL "\n[A-Za-z0-9]+\t" keys "${content}")
  set(constants "")
  set(names "")
  foreach(key IN LISTS keys)
    string(STRIP "${key}" key)
    string(APPEND constants "  ${key},\n")
    string(APPEND names "    \"${key}\",\n")
  endforeach()
  list(LENGTH keys count)
  file(CONFIGURE OUTPUT generated/embedded/text_keys.h CONTENT "// Made from ${file} by the build.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tracuu {

enum class Text : std::uint16_t {
${constants}};

inline constexpr std::array<std::string_view, ${count}> kTextKeys{
${names}};

}  // namespace tracuu
" @ONLY)
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/generated)
endfunction()

# tracuu_page_templates(TARGET NAME...): templates/NAME.tpl compiled in, and all of them as one list.
function(tracuu_page_templates target)
  set(includes "")
  set(rows "")
  foreach(name IN LISTS ARGN)
    tracuu_embed(${target} templates/${name}.tpl ${name}_template)
    string(APPEND includes "#include \"embedded/${name}_template.h\"\n")
    string(APPEND rows "      {\"${name}\", ${name}_template},\n")
  endforeach()
  file(CONFIGURE OUTPUT generated/embedded/page_templates.h CONTENT "// Made from the list of templates by the build.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

${includes}
namespace tracuu::embedded {

inline std::vector<std::pair<std::string, std::string_view>> page_templates() {
  return {
${rows}  };
}

}  // namespace tracuu::embedded
" @ONLY)
endfunction()
