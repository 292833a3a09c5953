#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "indexer/duplicates/copy_check.h"
#include "schema/record/docid_groups.h"
#include "schema/record/fingerprint.h"

namespace tracuu {

/// An article of the database and its sketch.
struct SketchedArticle {
  std::uint32_t docid = 0;
  Sketch sketch;
};

/// Reads what two articles are compared by.
using TextReader = std::function<ComparedText(std::uint32_t docid)>;

/// The groups of articles that are copies of each other, directly or through a third. The same for
/// any order of `articles`: which run brought an article in makes no difference. Only those whose
/// sketches share enough are read. Articles without shingles are in no group.
std::vector<DocidGroup> group_copies(const std::vector<SketchedArticle>& articles,
                                     const TextReader& read);

}  // namespace tracuu
