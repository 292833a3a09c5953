# tracuu_embed(TARGET FILE SYMBOL): compiles FILE into TARGET as
#   #include "embedded/SYMBOL.h"   ->   extern const std::string_view tracuu::embedded::SYMBOL
# so that tables, templates and JSON Schemas stay files of their own format in the tree.
function(tracuu_embed target file symbol)
  set(input ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/generated)
  set(header ${folder}/embedded/${symbol}.h)
  set(source ${folder}/embedded/${symbol}.cc)
  add_custom_command(
    OUTPUT ${header} ${source}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DHEADER=${header} -DSOURCE=${source} -DSYMBOL=${symbol}
            -P ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedFile.cmake
    DEPENDS ${input} ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedFile.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${source} ${header})
  target_include_directories(${target} PUBLIC ${folder})
endfunction()
