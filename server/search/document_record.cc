#include "server/search/document_record.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "schema/document_number/document_life.h"
#include "schema/document_number/document_number.h"
#include "schema/document_number/named_document.h"
#include "schema/record/terms.h"
#include "schema/text/letter_case.h"
#include "schema/text/normalized_text.h"
#include "server/search/date_order.h"
#include "server/search/document_lives.h"
#include "server/search/holders.h"
#include "server/search/seen_counter.h"
#include "server/search/stored_articles.h"

namespace tracuu {
namespace {

using Docids = std::vector<Xapian::docid>;

/// So many articles are asked for the issuer, earliest first.
constexpr std::size_t kAskedForIssuer = 20;

/// "28-nq-tư" is no "28-nq-tu".
std::string with_central_code(std::string_view text) {
  std::string lowered = lower(normalize(text).text);
  constexpr std::string_view kWritten = "-tư";
  if (lowered.ends_with(kWritten)) {
    lowered.replace(lowered.size() - kWritten.size(), kWritten.size(), "-tw");
  }
  return lowered;
}

/// The place of the document in the directory.
std::optional<std::size_t> find_document(const ValueDirectory& documents, const std::string& id) {
  if (const auto place = documents.find(id)) return place;
  if (const auto number = parse_document_number(id)) {
    if (const auto place = documents.find(document_id(*number))) return place;
  }
  const auto of_slug = documents.find_slug(with_central_code(id));
  if (of_slug.empty()) return std::nullopt;
  return of_slug.front();
}

Docids documents_holders(const Columns& columns, const Xapian::Database& database,
                         const std::string& id) {
  Docids all;
  const auto add = [&](const ValueColumn& column, const std::string& term) {
    const auto value = column.find_id(id);
    if (!value) return;
    const Docids some = holders_of(database, column, *value, term);
    Docids both;
    std::set_union(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(both));
    all = std::move(both);
  };
  add(columns.of(FacetField::Resolution), resolution_term(id));
  add(columns.of(FacetField::Document), other_document_term(id));
  add(columns.named_documents, named_document_term(id));
  return all;
}

std::string find_issuer(const Columns& columns, const Xapian::Database& database,
                        const std::string& id, Docids docids) {
  const DateOrder order(columns, DateOrder::By::Oldest);
  std::sort(docids.begin(), docids.end(),
            [&](Xapian::docid a, Xapian::docid b) { return order.place(a) < order.place(b); });
  for (std::size_t i = 0; i < std::min(docids.size(), kAskedForIssuer); ++i) {
    for (const CitedDocument& cited : read_article(database, docids[i]).documents) {
      if (cited.id == id && !cited.issuer.empty()) return cited.issuer;
    }
  }
  return {};
}

/// The numbers of an entry, or of all that are in its set.
void list_numbers(const DocumentRegistry& registry, const RegistryEntry& entry,
                  std::vector<std::string>& numbers) {
  if (entry.number) numbers.push_back(document_id(*entry.number));
  for (const std::string& id : entry.set) {
    const RegistryEntry* const member = registry.find(id);
    if (member != nullptr && member->number) numbers.push_back(document_id(*member->number));
  }
}

void add_registry(const DocumentRegistry& registry, DocumentRecord& record) {
  const auto& entries =
      record.by_name ? registry.named(document_name_key(record.id)) : registry.numbered(record.id);
  if (record.by_name) {
    for (const RegistryEntry* entry : entries) list_numbers(registry, *entry, record.stands_for);
  }
  if (entries.size() != 1) return;
  const RegistryEntry& entry = *entries.front();
  record.title = entry.title;
  record.day = entry.date;
  record.aliases = entry.aliases;
  if (!entry.issuer.empty()) record.issuer = entry.issuer;
}

/// The registry's entry of the document that a group is.
const RegistryEntry* find_entry(const DocumentRegistry& registry, const std::string& document_id,
                                const LifeGroup& group) {
  for (const RegistryEntry* entry : registry.numbered(document_id)) {
    const DocumentEvidence evidence{.year = entry->year(), .day = entry->date, .term = entry->term};
    const auto life = life_id(document_id, find_life(*entry->number, evidence));
    const bool is_it =
        life == group.id || std::any_of(group.members.begin(), group.members.end(),
                                        [&](const LifeTerm& member) { return member.id == life; });
    if (is_it) return entry;
  }
  return nullptr;
}

}  // namespace

std::vector<SeenLife> list_lives(const Snapshot& snapshot, const Xapian::Database& database,
                                 const std::string& document_id) {
  std::vector<SeenLife> lives;
  for (const LifeGroup& group : group_lives(lives_of(database, document_id))) {
    SeenLife seen{.id = group.id,
                  .label = label_of_life(group.id),
                  .seen = span_of(snapshot.columns(), holders_of(database, group))};
    if (const auto* entry = find_entry(snapshot.registry(), document_id, group)) {
      seen.title = entry->title;
      seen.day = entry->date;
    }
    lives.push_back(std::move(seen));
  }
  std::sort(lives.begin(), lives.end(), [](const SeenLife& a, const SeenLife& b) {
    return std::tie(b.seen.last, b.seen.articles, a.id) <
           std::tie(a.seen.last, a.seen.articles, b.id);
  });
  return lives;
}

Result<DocumentRecord> make_document_record(const Snapshot& snapshot,
                                            const Xapian::Database& database,
                                            const std::string& id) {
  const ValueDirectory& documents = snapshot.documents();
  const auto place = find_document(documents, id);
  if (!place) return refuse(ErrorCode::NotFound, "no document has the id '" + id + "'");
  const ListEntry& listed = documents.entry(*place);
  const Columns& columns = snapshot.columns();
  const Docids docids = documents_holders(columns, database, listed.id);
  SeenCounter counter(columns);
  for (const Xapian::docid docid : docids) counter.visit(docid);
  const auto companions = [&](FacetField field) {
    return count_companions(columns, field, docids, listed.id);
  };
  DocumentRecord record{.id = listed.id,
                        .kind = listed.kind,
                        .label = listed.label,
                        .by_name = listed.by_name,
                        .issuer = {},
                        .title = {},
                        .day = {},
                        .aliases = {},
                        .stands_for = {},
                        .seen = counter.span(),
                        .lives = {},
                        .years = counter.years(),
                        .officials = companions(FacetField::Official),
                        .resolutions = companions(FacetField::Resolution),
                        .documents = companions(FacetField::Document),
                        .first_mention = {},
                        .generation = snapshot.generation()};
  add_registry(snapshot.registry(), record);
  if (!record.by_name) {
    if (record.issuer.empty()) record.issuer = find_issuer(columns, database, listed.id, docids);
    record.lives = list_lives(snapshot, database, listed.id);
  }
  record.first_mention = read_listed_article(database, find_earliest(columns, docids));
  return record;
}

}  // namespace tracuu
