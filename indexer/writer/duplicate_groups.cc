#include "indexer/writer/duplicate_groups.h"

#include "indexer/duplicates/group_copies.h"
#include "schema/record/docid_groups.h"
#include "schema/record/field.h"
#include "schema/record/fingerprint.h"
#include "schema/record/token_sequence.h"

namespace tracuu {
namespace {

std::vector<SketchedArticle> read_sketches(const Xapian::Database& database) {
  constexpr std::uint32_t kSlot = slot_of("sketch");
  std::vector<SketchedArticle> articles;
  const auto end = database.valuestream_end(kSlot);
  for (auto at = database.valuestream_begin(kSlot); at != end; ++at) {
    articles.push_back({at.get_docid(), decode_sketch(*at)});
  }
  return articles;
}

ComparedText read_text(const Xapian::Database& database, std::uint32_t docid) {
  const Xapian::Document document = database.get_document(docid, Xapian::DOC_ASSUME_VALID);
  const auto sequence = decode_sequence(document.get_value(slot_of("sequence")));
  ComparedText text{.title = title_codes(sequence), .codes = body_codes(sequence), .facts = {}};
  text.facts = decode_facts(document.get_value(slot_of("facts")), text.codes.size());
  return text;
}

}  // namespace

void write_duplicate_groups(Xapian::WritableDatabase& database) {
  const auto groups = group_copies(read_sketches(database),
                                   [&](std::uint32_t docid) { return read_text(database, docid); });
  database.set_metadata(kDuplicatesKey, encode_docid_groups(groups));
}

}  // namespace tracuu
