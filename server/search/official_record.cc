#include "server/search/official_record.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "schema/record/index_error.h"
#include "schema/record/official_id.h"
#include "schema/record/terms.h"
#include "server/search/holders.h"
#include "server/search/seen_counter.h"
#include "server/search/stored_articles.h"

namespace tracuu {
namespace {

using Docids = std::vector<Xapian::docid>;

/// One spelling of an office.
struct OfficeSpelling {
  CitedOffice office;
  Docids docids;
};

/// The office behind a term that was cut, from one of the articles that have it.
CitedOffice read_cut_office(const Xapian::Database& database, Xapian::docid docid,
                            const std::string& id, const std::string& term) {
  for (const CitedOfficial& official : read_article(database, docid).officials) {
    if (official.id != id) continue;
    for (const CitedOffice& office : official.offices) {
      if (office_term(id, office) == term) return office;
    }
  }
  throw IndexError("an article does not name the office that it stands under: " + term);
}

/// By the key that spellings of one office share.
std::map<std::string, std::vector<OfficeSpelling>> read_offices(const Xapian::Database& database,
                                                                const std::string& id) {
  std::map<std::string, std::vector<OfficeSpelling>> offices;
  const std::string begin = office_terms_of(id);
  const auto end = database.allterms_end(begin);
  for (auto at = database.allterms_begin(begin); at != end; ++at) {
    const std::string term = *at;
    OfficeSpelling spelling;
    spelling.docids.assign(database.postlist_begin(term), database.postlist_end(term));
    auto office = office_of_term(id, term);
    spelling.office =
        office ? *std::move(office) : read_cut_office(database, spelling.docids.front(), id, term);
    offices[official_name_key(spelling.office.text)].push_back(std::move(spelling));
  }
  return offices;
}

SeenOffice join_spellings(const Columns& columns, const std::vector<OfficeSpelling>& spellings) {
  Docids all;
  for (const OfficeSpelling& each : spellings) {
    all.insert(all.end(), each.docids.begin(), each.docids.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  const auto best =
      std::max_element(spellings.begin(), spellings.end(), [](const auto& a, const auto& b) {
        if (a.docids.size() != b.docids.size()) return a.docids.size() < b.docids.size();
        return a.office.text > b.office.text;
      });
  return {best->office, span_of(columns, all)};
}

std::vector<SeenOffice> list_offices(const Columns& columns, const Xapian::Database& database,
                                     const std::string& id) {
  std::vector<SeenOffice> offices;
  for (const auto& [key, spellings] : read_offices(database, id)) {
    offices.push_back(join_spellings(columns, spellings));
  }
  std::sort(offices.begin(), offices.end(), [](const SeenOffice& a, const SeenOffice& b) {
    return std::tie(b.seen.last, b.seen.articles, a.office.text) <
           std::tie(a.seen.last, a.seen.articles, b.office.text);
  });
  return offices;
}

}  // namespace

Result<OfficialRecord> make_official_record(const Snapshot& snapshot,
                                            const Xapian::Database& database,
                                            const std::string& id) {
  const Columns& columns = snapshot.columns();
  const ValueColumn& column = columns.of(FacetField::Official);
  const auto value = column.find_id(id);
  if (!value) return refuse(ErrorCode::NotFound, "no official has the id '" + id + "'");
  const Docids docids = holders_of(database, column, *value, official_term(id));
  SeenCounter counter(columns);
  for (const Xapian::docid docid : docids) counter.visit(docid);
  return OfficialRecord{.id = id,
                        .name = column.dictionary()[*value].label,
                        .seen = counter.span(),
                        .offices = list_offices(columns, database, id),
                        .years = counter.years(),
                        .officials = count_companions(columns, FacetField::Official, docids, id),
                        .resolutions = count_companions(columns, FacetField::Resolution, docids),
                        .documents = count_companions(columns, FacetField::Document, docids),
                        .generation = snapshot.generation()};
}

}  // namespace tracuu
