#include <sstream>

#include <gtest/gtest.h>

#include "schema/record/field.h"
#include "schema/version.h"
#include "tests/support/golden_file.h"

namespace tracuu {
namespace {

std::string_view analysis_name(FieldAnalysis analysis) {
  switch (analysis) {
    case FieldAnalysis::None:
      return "none";
    case FieldAnalysis::Accented:
      return "accented";
    case FieldAnalysis::Folded:
      return "folded";
    case FieldAnalysis::Compounds:
      return "compounds";
    case FieldAnalysis::FoldedCompounds:
      return "folded_compounds";
    case FieldAnalysis::Unaccented:
      return "unaccented";
    case FieldAnalysis::Exact:
      return "exact";
    case FieldAnalysis::Verbatim:
      return "verbatim";
  }
  return "";
}

/// An index on disk depends on each of these cells: a change here needs a new schema version.
TEST(Schema, IsWhatTheLastVersionSaid) {
  std::ostringstream table;
  table << "# schema version " << kSchemaVersion << "\nfield\tprefix\tslot\tanalysis\tfacet\n";
  for (const Field& field : kFields) {
    table << field.name << '\t' << (field.prefix ? "'" + std::string(*field.prefix) + "'" : "-")
          << '\t' << (field.slot ? std::to_string(*field.slot) : "-") << '\t'
          << analysis_name(field.analysis) << '\t' << (field.facet ? "facet" : "-") << '\n';
  }
  testing_support::expect_golden("schema/schema.tsv", table.str());
}

}  // namespace
}  // namespace tracuu
