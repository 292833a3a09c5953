#pragma once

#include <string>

#include "server/http/routes.h"
#include "server/search/search_service.h"

namespace tracuu {

/// What browsers read to search here from their address bar. Source: OpenSearch 1.1, draft 6.
std::string render_open_search(const Address& address);

/// Completions as browsers take them from the suggestion address: what was typed, texts, what is
/// known of each, and where it leads. Source: OpenSearch suggestions extension 1.1.
std::string open_search_suggestions(const Address& address, const std::string& typed,
                                    const CompletionResponse& response);

}  // namespace tracuu
