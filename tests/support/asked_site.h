#pragma once

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "server/http/site.h"
#include "tests/support/fake_search_service.h"

namespace tracuu {

/// A site over a service that finds one article, asked without sockets.
class AskedSite : public testing::Test {
 protected:
  AskedSite() {
    service_.response = make_response();
    service_.articles["bai-1"] = make_article();
    service_.archive.articles = 1342;
  }

  HttpResponse get(const std::string& target) { return site_.answer({target, ""}); }

  /// The same asked of a host.
  HttpResponse get_from(const std::string& host, const std::string& target) {
    return site_.answer({.target = target, .if_none_match = "", .host = host});
  }

  /// The JSON of an answer with that status.
  nlohmann::json json(const std::string& target, int status = 200) {
    const auto response = get(target);
    EXPECT_EQ(response.status, status) << target << ' ' << response.body;
    return nlohmann::json::parse(response.body);
  }

  /// The parameter that the refusal of `target` names.
  std::string refused_parameter(const std::string& target) {
    return json(target, 400).value("parameter", "");
  }

  static std::string header(const HttpResponse& response, const std::string& name) {
    for (const auto& [key, value] : response.headers) {
      if (key == name) return value;
    }
    return "";
  }

  /// A long answer as its reader gets it.
  static std::string whole(const HttpResponse& response) {
    std::string text;
    while (const auto piece = response.pieces->next()) text += *piece;
    return text;
  }

  FakeSearchService service_;
  Site site_{service_};
};

}  // namespace tracuu
