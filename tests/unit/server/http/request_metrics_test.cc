#include "server/http/request_metrics.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/http/connection/connection_counters.h"

namespace tracuu {
namespace {

using testing::HasSubstr;

TEST(RequestMetrics, CountsByRouteAndStatusAndSumsUpTimesThatRise) {
  RequestMetrics metrics;
  metrics.record("/api/v1/search", 200, 0.002);
  metrics.record("/api/v1/search", 200, 0.2);
  metrics.record("/api/v1/search", 400, 60);
  ConnectionCounters connections;
  connections.accepted = 7;
  const std::string text = metrics.text(connections);

  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",status="200"} 2)"));
  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",status="400"} 1)"));
  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",le="0.001"} 0)"));
  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",le="0.0025"} 1)"));
  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",le="5"} 2)"));
  EXPECT_THAT(text, HasSubstr(R"({route="/api/v1/search",le="+Inf"} 3)"));
  EXPECT_THAT(text, HasSubstr(" 7\n"));
}

}  // namespace
}  // namespace tracuu
