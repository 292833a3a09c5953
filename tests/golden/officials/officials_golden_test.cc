#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "indexer/extract/extract.h"

namespace tracuu {
namespace {

/// One line of traps.tsv: what it shows, the text ("\n" for a new line), the officials in it.
struct Trap {
  std::string claim;
  std::string text;
  std::string officials;
};

std::string with_line_ends(std::string text) {
  for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) {
    text.replace(at, 2, "\n");
  }
  return text;
}

std::vector<Trap> read_traps() {
  std::ifstream file(TRACUU_SOURCE_DIR "/tests/golden/officials/traps.tsv");
  std::vector<Trap> traps;
  std::string line;
  std::getline(file, line);  // the columns' names
  while (std::getline(file, line)) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    if (first == std::string::npos || second == std::string::npos) continue;
    traps.push_back({line.substr(0, first),
                     with_line_ends(line.substr(first + 1, second - first - 1)),
                     line.substr(second + 1)});
  }
  return traps;
}

std::string names_in(const std::string& text) {
  std::string names;
  for (const CitedOfficial& official : find_officials(normalize(""), normalize(text))) {
    if (!names.empty()) names += "; ";
    names += official.name;
  }
  return names.empty() ? "-" : names;
}

TEST(Officials, AreFoundInEveryTrap) {
  const std::vector<Trap> traps = read_traps();
  ASSERT_GE(traps.size(), 50U);
  for (const Trap& trap : traps) {
    EXPECT_EQ(names_in(trap.text), trap.officials) << trap.claim << ": " << trap.text;
  }
}

}  // namespace
}  // namespace tracuu
