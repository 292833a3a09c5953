#include "server/search/snapshot.h"

#include <algorithm>
#include <thread>

#include "schema/record/field.h"
#include "schema/record/folded_forms.h"
#include "schema/record/registry_file.h"
#include "schema/record/terms.h"
#include "schema/text/ascii.h"
#include "schema/version.h"
#include "server/search/coverage.h"
#include "server/search/index_errors.h"

namespace tracuu {
namespace {

/// One for each processor, and one for a request that waits for the disk.
std::size_t handle_count() {
  return std::max(1U, std::thread::hardware_concurrency()) + 1;
}

int read_version(const Xapian::Database& database) {
  const std::string text = database.get_metadata(kVersionKey);
  const bool is_number = !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
  return is_number ? std::stoi(text) : 0;
}

void require_version(const Xapian::Database& database, const std::filesystem::path& path) {
  const int version = read_version(database);
  if (version == kSchemaVersion) return;
  throw IndexError("the index at " + path.string() + " has schema version " +
                   std::to_string(version) + ", this program needs " +
                   std::to_string(kSchemaVersion) +
                   ": index the archive into a new folder with 'tracuu-index update --index NEW "
                   "SOURCE…' and serve that");
}

}  // namespace

Snapshot::Snapshot(const std::filesystem::path& database, std::string generation)
    : generation_(std::move(generation)) {
  with_search_errors([&] {
    for (std::size_t i = 0; i < handle_count(); ++i) {
      idle_.push_back(std::make_unique<Xapian::Database>(database.string()));
    }
    const Xapian::Database& handle = *idle_.front();
    require_version(handle, database);
    articles_ = handle.get_doccount();
    published_at_ = handle.get_metadata(kPublishedAtKey);
    columns_ = std::make_unique<Columns>(handle);
    duplicates_ = std::make_unique<DuplicateColumn>(DuplicateColumn::load(handle));
    registry_ = read_registry(handle.get_metadata(kRegistryKey)).registry;
    load_words(handle);
    load_short_forms();
    load_statistics(database);
    completer_ = std::make_unique<Completer>(*columns_, statistics_);
  });
}

void Snapshot::load_words(const Xapian::Database& database) {
  code_frequencies_ = {.holding = std::vector<double>(kSequenceCodes, 0),
                       .articles = static_cast<double>(database.get_doccount()),
                       // Xapian counts each token twice, accented and folded.
                       .average_length = std::max(1.0, database.get_avlength() / 2)};
  // Terms of the text have no prefix, those of fields begin with a capital.
  const auto end = database.allterms_end();
  for (auto at = database.allterms_begin(); at != end; ++at) {
    const std::string term = *at;
    if (term.front() >= 'A' && term.front() <= 'Z') continue;
    code_frequencies_.holding[sequence_code(term)] += at.get_termfreq();
    for (const std::string& folded : folded_forms(term)) spellings_[folded].push_back(term);
  }
  const std::string prefix(prefix_of("text_unaccented"));
  for (auto at = database.allterms_begin(prefix); at != database.allterms_end(prefix); ++at) {
    typed_without_accents_.insert((*at).substr(prefix.size()));
  }
}

void Snapshot::load_short_forms() {
  const auto load = [this](FacetField field, std::string_view kind) {
    const ValueColumn& column = columns_->of(field);
    for (const ValueNumber value : column.most_frequent_first()) {
      const std::string& id = column.dictionary()[value].id;
      if (const auto short_form = short_form_of(kind, id)) short_forms_[*short_form].push_back(id);
    }
  };
  load(FacetField::Resolution, kResolutionKind);
  load(FacetField::Document, "");
}

/// Searching needs no statistics, so an archive without them is served all the same. Shards behind
/// a stub file have none that could be read.
void Snapshot::load_statistics(const std::filesystem::path& database) {
  if (!std::filesystem::is_directory(database)) return;
  auto opened = ArchiveStatistics::open(database);
  if (opened) {
    statistics_ = *std::move(opened);
  } else {
    statistics_fault_ = opened.error().message;
  }
}

const std::vector<std::string>& Snapshot::documents_named(const std::string& short_form) const {
  static const std::vector<std::string> none;
  const auto found = short_forms_.find(short_form);
  return found == short_forms_.end() ? none : found->second;
}

const ValueDirectory& Snapshot::officials() const {
  return officials_.get([this] { return ValueDirectory::of_officials(*columns_); });
}
const ValueDirectory& Snapshot::documents() const {
  return documents_.get([this] { return ValueDirectory::of_documents(*columns_); });
}
const OfficialNames& Snapshot::official_names() const {
  return official_names_.get([this] { return OfficialNames(officials()); });
}
const Coverage& Snapshot::coverage() const {
  return coverage_.get([this] { return count_coverage(*columns_); });
}

std::unique_ptr<Xapian::Database> Snapshot::take() const {
  std::unique_lock lock(mutex_);
  returned_.wait(lock, [&] { return !idle_.empty(); });
  auto handle = std::move(idle_.back());
  idle_.pop_back();
  return handle;
}

void Snapshot::give_back(std::unique_ptr<Xapian::Database> database) const {
  {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(database));
  }
  returned_.notify_one();
}

}  // namespace tracuu
