#pragma once

#include <string>

#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// How to search, with examples that run.
std::string render_help_page(const Visit& visit);

/// What the archive is, where its facts come from, and what is not kept of readers.
std::string render_about_page(const ArchiveStatus& status, const Visit& visit);

/// The API for people: examples that run, and every address as schema/openapi.json describes it.
std::string render_api_page(const Visit& visit);

}  // namespace tracuu
