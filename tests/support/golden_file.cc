#include "tests/support/golden_file.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace tracuu::testing_support {
namespace {

std::filesystem::path path_of(std::string_view name) {
  return std::filesystem::path(TRACUU_SOURCE_DIR) / "tests" / "golden" / name;
}

bool is_updating() {
  const char* const update = std::getenv("TRACUU_GOLDEN_UPDATE");
  return update != nullptr && std::string_view(update) == "1";
}

}  // namespace

std::string read_golden(std::string_view name) {
  const std::ifstream in(path_of(name));
  EXPECT_TRUE(in) << path_of(name);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void expect_golden(std::string_view name, const std::string& actual) {
  if (is_updating()) {
    std::ofstream(path_of(name)) << actual;
    return;
  }
  EXPECT_EQ(read_golden(name), actual) << "if this is meant, run: scripts/dev golden --update";
}

}  // namespace tracuu::testing_support
