#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "embedded/text_keys.h"
#include "schema/reader_language.h"

namespace tracuu {

/// A sentence of texts/messages.tsv. The enumeration `Text` is made of its keys by the build.
std::string_view text(ReaderLanguage language, Text key);

/// The same with values for its {}, {0}, {1}: a whole sentence, because languages order their words
/// differently.
template <typename... Values>
std::string format_text(ReaderLanguage language, Text key, const Values&... values) {
  return fmt::format(fmt::runtime(text(language, key)), values...);
}

/// A sentence about a number, which stands for {} as the language writes it. A sentence that
/// differs for one thing is written "{} article|{} articles".
std::string count_text(ReaderLanguage language, Text key, std::uint64_t count);

/// The text of a template in one language: [[Key]] is a sentence, which may hold the template's
/// own variables; [[/search]] is the address of a page. Throws std::logic_error for a key that
/// messages.tsv does not have.
std::string localize_template(std::string_view content, ReaderLanguage language);

}  // namespace tracuu
