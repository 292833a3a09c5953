#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "server/http/api/openapi_document.h"
#include "server/http/parameters.h"
#include "tests/support/asked_site.h"

namespace tracuu {
namespace {

using Json = nlohmann::json;
using testing::ElementsAreArray;

class OpenApi : public AskedSite {
 protected:
  /// The names of an operation's parameters that stand in the query, in order.
  std::vector<std::string> documented(const Json& operation) const {
    std::vector<std::string> names;
    for (const auto& each : operation.value("parameters", Json::array())) {
      const auto& parameter =
          each.contains("$ref")
              ? document_.at(Json::json_pointer(each["$ref"].get<std::string>().substr(1)))
              : each;
      if (parameter["in"] == "query") names.push_back(parameter["name"]);
    }
    return names;
  }

  /// The names that an address says it knows when it is asked with another.
  std::vector<std::string> known(const std::string& path, const std::string& method) {
    const auto response = site_.answer({.target = path + "?nonsense=1",
                                        .if_none_match = "",
                                        .method = method,
                                        .host = "kho.example"});
    const std::string detail = Json::parse(response.body)["detail"];
    EXPECT_EQ(response.status, 400) << path;
    const std::string start = "nonsense: no parameter has this name; known are ";
    std::vector<std::string> names;
    if (detail.rfind(start, 0) != 0) return names;
    std::istringstream list(detail.substr(start.size()));
    for (std::string name; list >> name;) {
      if (name.back() == ',') name.pop_back();
      names.push_back(name);
    }
    return names;
  }

  /// An address of that pattern.
  static std::string filled(std::string pattern) {
    const auto open = pattern.find('{');
    if (open == std::string::npos) return pattern;
    const bool file = pattern.find("{file}") != std::string::npos;
    return pattern.replace(open, pattern.find('}') - open + 1, file ? "pages.xml" : "bai-1");
  }

  const Json document_ = Json::parse(openapi_document());
};

/// Asked by what watches the server, not by its users; they answer whatever stands behind the '?'.
const std::set<std::string> kWithoutParameters{
    "/healthz", "/readyz", "/metrics", "/robots.txt", "/openapi.json", "/api/v1/openapi.json"};

TEST_F(OpenApi, HasEveryAddressForProgramsAndNoOther) {
  std::set<std::string> routes{"/metrics"};
  for (const auto& route : all_routes()) {
    if (route.audience == Audience::Programs) routes.emplace(route.pattern);
  }
  std::set<std::string> paths;
  for (const auto& [path, item] : document_["paths"].items()) paths.insert(path);
  EXPECT_EQ(paths, routes);
}

TEST_F(OpenApi, HasPostWhereABodyIsTakenAndNowhereElse) {
  for (const auto& route : all_routes()) {
    if (route.audience != Audience::Programs) continue;
    const auto& item = document_["paths"][std::string(route.pattern)];
    EXPECT_EQ(item.contains("post"), route.post_limit_bytes > 0) << route.pattern;
    EXPECT_TRUE(item.contains("get")) << route.pattern;
  }
}

TEST_F(OpenApi, NamesExactlyTheParametersOfEachAddress) {
  for (const auto& [path, item] : document_["paths"].items()) {
    for (const auto& [method, operation] : item.items()) {
      const auto names = documented(operation);
      if (kWithoutParameters.contains(path)) {
        EXPECT_TRUE(names.empty()) << path;
        continue;
      }
      EXPECT_THAT(known(filled(path), method == "post" ? "POST" : "GET"), ElementsAreArray(names))
          << method << ' ' << path;
    }
  }
}

TEST_F(OpenApi, NamesOperationsOnce) {
  std::set<std::string> ids;
  for (const auto& [path, item] : document_["paths"].items()) {
    for (const auto& [method, operation] : item.items()) {
      EXPECT_TRUE(ids.insert(operation["operationId"]).second) << operation["operationId"];
    }
  }
}

}  // namespace
}  // namespace tracuu
