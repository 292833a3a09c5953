#pragma once

#include <string>

#include "schema/reader_language.h"
#include "server/search/search_service.h"

namespace tracuu {

/// How to search, with examples that run. `base` makes addresses absolute, here and below.
std::string render_help_page(ReaderLanguage language, const std::string& base = {});

/// What the archive is, where its facts come from, and what is not kept of readers.
std::string render_about_page(const ArchiveStatus& status, ReaderLanguage language,
                              const std::string& base = {});

/// The API for people: examples that run, and every address as schema/openapi.json describes it.
std::string render_api_page(ReaderLanguage language, const std::string& base = {});

}  // namespace tracuu
