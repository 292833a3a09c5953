# tracuu_build_flags: the warnings and sanitizers of this project, as a target and never as
# global flags. Every target made with tracuu_library() links it.
add_library(tracuu_build_flags INTERFACE)
add_library(tracuu::build_flags ALIAS tracuu_build_flags)
target_include_directories(tracuu_build_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(
  tracuu_build_flags
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wconversion
            -Wsign-conversion
            -Wold-style-cast
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wnull-dereference
            -Wimplicit-fallthrough
            -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # gcc 12 reports these inside std::string and std::optional where nothing is wrong (GCC bugs 105651
  # and 80635), the last only when it optimises fully; clang and the sanitizers look for real ones.
  # The first flag is for clang-tidy, which reads gcc's command lines and knows no -Wrestrict.
  target_compile_options(tracuu_build_flags INTERFACE -Wno-unknown-warning-option -Wno-restrict
                                                      -Wno-maybe-uninitialized
                                                      $<$<CONFIG:Release>:-Wno-null-dereference>)
endif()
if(TRACUU_WERROR)
  target_compile_options(tracuu_build_flags INTERFACE -Werror)
endif()
if(TRACUU_SANITIZE)
  target_compile_options(tracuu_build_flags INTERFACE -fsanitize=${TRACUU_SANITIZE}
                                                      -fno-omit-frame-pointer)
  target_link_options(tracuu_build_flags INTERFACE -fsanitize=${TRACUU_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc 12 reports null dereferences inside the standard library that only exist in
    # instrumented code.
    target_compile_options(tracuu_build_flags INTERFACE -Wno-null-dereference)
  endif()
endif()
if(TRACUU_FUZZERS)
  # Lets the fuzzer see which branches an input reaches, in the libraries too.
  target_compile_options(tracuu_build_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# tracuu_library(NAME SOURCES file... [LINKS target...]): a static library tracuu_NAME, alias tracuu::NAME.
function(tracuu_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_library(tracuu_${name} STATIC ${arg_SOURCES})
  add_library(tracuu::${name} ALIAS tracuu_${name})
  target_link_libraries(tracuu_${name} PUBLIC tracuu::build_flags ${arg_LINKS})
endfunction()
