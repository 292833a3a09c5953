#pragma once

#include <string>

namespace tracuu {

/// schema/openapi.json with the JSON Schemas it refers to put in, so that it stands alone. Built
/// once; thread-safe.
const std::string& openapi_document();

}  // namespace tracuu
