#include "indexer/writer/generation.h"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <system_error>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "indexer/writer/duplicate_groups.h"
#include "indexer/writer/index_errors.h"
#include "schema/record/archive_statistics.h"
#include "schema/record/field.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"
#include "schema/record/value_codec.h"
#include "schema/version.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFaultsNamed = 20;

int read_version(const Xapian::Database& database) {
  const std::string text = database.get_metadata(kVersionKey);
  return text.empty() ? 0 : std::stoi(text);
}

void stamp(const fs::path& path, const KeptKnowledge& kept) {
  Xapian::WritableDatabase database(path.string(), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
  const auto now =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  write_duplicate_groups(database);
  database.set_metadata(kVersionKey, std::to_string(kSchemaVersion));
  database.set_metadata(kPublishedAtKey, fmt::format("{:%FT%TZ}", fmt::gmtime(now)));
  database.set_metadata(kRegistryKey, kept.registry);
  database.set_metadata(kRecurringLinesKey, kept.recurring_lines);
  database.commit();
}

/// What is wrong with one stored article; "" if nothing.
std::string find_article_fault(const Xapian::Database& database, Xapian::docid docid) {
  const Result<Article> article = decode_article(database.get_document(docid).get_data());
  if (!article) return fmt::format("document {}: {}", docid, article.error().message);
  const std::string term = id_term(article->id);
  const auto count = database.get_termfreq(term);
  if (count != 1)
    return fmt::format("article '{}' stands {} times in the index", article->id, count);
  return {};
}

}  // namespace

std::chrono::sys_seconds findable_since(const Xapian::Document& document) {
  const auto moment = decode_moment(document.get_value(slot_of("findable_since")));
  if (!moment) throw IndexError("an article does not say since when it can be found");
  return *moment;
}

std::chrono::sys_seconds time_of_run(const std::optional<fs::path>& served,
                                     std::chrono::sys_seconds now) {
  if (!served) return now;
  return with_index_errors([&] {
    const Xapian::Database database(served->string());
    // A bound that deletions leave as it was: it also holds for articles that are gone.
    const auto latest = decode_moment(database.get_value_upper_bound(slot_of("findable_since")));
    return latest ? std::max(now, *latest + std::chrono::seconds(1)) : now;
  });
}

GenerationInfo open_generation(const fs::path& path) {
  return with_index_errors([&] {
    const Xapian::Database database(path.string());
    GenerationInfo info{.articles = database.get_doccount(),
                        .schema_version = read_version(database),
                        .published_at = database.get_metadata(kPublishedAtKey),
                        .registry = database.get_metadata(kRegistryKey),
                        .recurring_lines = database.get_metadata(kRecurringLinesKey)};
    if (info.schema_version == kSchemaVersion) return info;
    throw IndexError(
        fmt::format("the index at {} has schema version {}, this program needs {}: index the "
                    "archive into a new "
                    "folder with 'tracuu-index update --index NEW SOURCE…' and serve that",
                    path.string(), info.schema_version, kSchemaVersion));
  });
}

void merge_databases(const std::vector<fs::path>& databases, const fs::path& into,
                     const KeptKnowledge& kept) {
  with_index_errors([&] {
    Xapian::Database all;
    for (const fs::path& path : databases) all.add_database(Xapian::Database(path.string()));
    if (all.get_doccount() == 0) {
      // compact() refuses a set of nothing but empty databases.
      Xapian::WritableDatabase(into.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC).commit();
    } else {
      all.compact(into.string());
    }
    stamp(into, kept);
  });
}

void copy_without(const fs::path& database, const std::vector<std::string>& ids,
                  const fs::path& into) {
  fs::copy(database, into, fs::copy_options::recursive);
  with_index_errors([&] {
    Xapian::WritableDatabase copy(into.string(), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
    for (const std::string& id : ids) copy.delete_document(id_term(id));
    copy.commit();
  });
}

std::vector<std::string> find_faults(const fs::path& path, CheckDepth depth) {
  std::vector<std::string> faults;
  with_index_errors([&] {
    std::ostringstream details;
    const auto errors = Xapian::Database::check(path.string(), 0, &details);
    if (errors != 0)
      faults.push_back(fmt::format("{} structural errors: {}", errors, details.str()));
    if (const auto statistics = ArchiveStatistics::open(path); !statistics) {
      faults.push_back(statistics.error().message);
    }
    if (!faults.empty() || depth == CheckDepth::Structure) return;

    const Xapian::Database database(path.string());
    const auto end = database.postlist_end("");
    for (auto at = database.postlist_begin(""); at != end && faults.size() < kMostFaultsNamed;
         ++at) {
      std::string fault = find_article_fault(database, *at);
      if (!fault.empty()) faults.push_back(std::move(fault));
    }
  });
  return faults;
}

}  // namespace tracuu
