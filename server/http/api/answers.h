#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "server/http/message.h"
#include "server/http/query_string.h"
#include "server/http/routes.h"

namespace tracuu {

HttpResponse json_response(int status, const nlohmann::ordered_json& json);
/// The same of JSON that is text already.
HttpResponse json_text_response(int status, std::string text);

/// The problem that names a refused parameter.
HttpResponse refused_parameter(const RefusedParameter& refused);

/// A refusal of the search side. By the house rule its message starts with the name of what is at
/// fault, "official: nobody is called '…'"; if that is one of `names`, the problem names it.
HttpResponse refused_by_search(const Error& error, const std::vector<std::string_view>& names);

}  // namespace tracuu
