#include "server/query/query_note.h"

#include <fmt/args.h>
#include <fmt/format.h>

namespace tracuu {

std::string write_note(const QueryNote& note, ReaderLanguage language) {
  fmt::dynamic_format_arg_store<fmt::format_context> values;
  for (const auto& value : note.values) values.push_back(value);
  return fmt::vformat(note.sentence.in(language), values);
}

}  // namespace tracuu
