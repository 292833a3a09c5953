#include "server/http/api/problem.h"

#include "server/http/json_text.h"
#include "server/http/status_names.h"

namespace tracuu {

HttpResponse problem(int status, std::string_view detail, std::string_view parameter) {
  nlohmann::ordered_json body{{"type", "about:blank"},
                              {"title", status_name(status).reason},
                              {"status", status},
                              {"detail", detail}};
  if (!parameter.empty()) body["parameter"] = parameter;
  return {status, "application/problem+json", json_text(body), {}};
}

}  // namespace tracuu
