#include <sstream>

#include <gtest/gtest.h>

#include "server/query/interpretation.h"
#include "server/query/understanding.h"
#include "tests/support/golden_file.h"

namespace tracuu {
namespace {

/// Each line of queries.txt with the tree it is parsed to and the sentence readers see.
TEST(Queries, AreUnderstoodAsTheGoldenFileSays) {
  std::istringstream queries(testing_support::read_golden("query/queries.txt"));
  std::ostringstream out;
  for (std::string text; std::getline(queries, text);) {
    const ParsedQuery query = understand_query(text, {});
    out << text << "\n  " << print_tree(query) << "\n  "
        << interpret(query, {query.days, {}}, WordsNeeded::All, ReaderLanguage::Vietnamese) << '\n';
    for (const Assumption& assumed : query.assumptions) {
      out << "  = " << assumed.from << " -> " << assumed.to << '\n';
    }
    for (const QueryNote& warning : query.warnings) {
      out << "  ! " << write_note(warning, ReaderLanguage::Vietnamese) << '\n';
    }
  }
  testing_support::expect_golden("query/trees.txt", out.str());
}

}  // namespace
}  // namespace tracuu
