#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <xapian.h>

#include "schema/document_number/registry.h"
#include "schema/record/archive_statistics.h"
#include "server/query/spelling_map.h"
#include "server/search/columns.h"
#include "server/search/completer.h"
#include "server/search/duplicate_column.h"
#include "server/search/feedback.h"
#include "server/search/lazy.h"
#include "server/search/official_names.h"
#include "server/search/value_directory.h"

namespace tracuu {

/// One generation as it is served: everything in memory that belongs to it. Immutable, shared by
/// requests; lives as long as the last request that uses it, even after its files are deleted.
class Snapshot {
 public:
  /// Throws IndexError: not there, damaged, or of another schema version.
  Snapshot(const std::filesystem::path& database, std::string generation);

  const std::string& generation() const { return generation_; }
  const std::string& published_at() const { return published_at_; }
  std::uint64_t articles() const { return articles_; }
  const Columns& columns() const { return *columns_; }
  const DuplicateColumn& duplicates() const { return *duplicates_; }
  const SpellingMap& spellings() const { return spellings_; }
  /// Folded keys of the words of text typed without accents.
  const std::unordered_set<std::string>& typed_without_accents() const {
    return typed_without_accents_;
  }
  const CodeFrequencies& code_frequencies() const { return code_frequencies_; }

  /// Empty where statistics_fault() says why.
  const ArchiveStatistics& statistics() const { return statistics_; }
  const Completer& completer() const { return *completer_; }
  /// Why there are no statistics, and what mends it; "" if there are, or none are to be had.
  const std::string& statistics_fault() const { return statistics_fault_; }

  /// The document registry that the articles were extracted with; may be empty.
  const DocumentRegistry& registry() const { return *registry_; }
  // Made when they are first asked for, because few readers do:
  const ValueDirectory& officials() const;
  const ValueDirectory& documents() const;
  const OfficialNames& official_names() const;
  const Coverage& coverage() const;

  /// The ids of the documents of this archive that share a short form ("nq 28"), those that most
  /// articles name first. None for "".
  const std::vector<std::string>& documents_named(const std::string& short_form) const;

  /// A database handle for one request. Xapian objects must not be shared by threads: handles are
  /// lent and come back. All are opened with the snapshot, because its files may be deleted while
  /// it is in use; there are a few more than processors, so that waiting for one bounds the
  /// searches at once.
  class Lease {
   public:
    explicit Lease(const Snapshot& snapshot) : snapshot_(snapshot), database_(snapshot.take()) {}
    ~Lease() { snapshot_.give_back(std::move(database_)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    Lease(Lease&&) = delete;
    Lease& operator=(Lease&&) = delete;
    const Xapian::Database& database() const { return *database_; }

   private:
    const Snapshot& snapshot_;
    std::unique_ptr<Xapian::Database> database_;
  };

 private:
  std::unique_ptr<Xapian::Database> take() const;
  void give_back(std::unique_ptr<Xapian::Database> database) const;
  void load_words(const Xapian::Database& database);
  void load_short_forms();
  void load_statistics(const std::filesystem::path& database);

  std::string generation_;
  std::string published_at_;
  std::uint64_t articles_ = 0;
  std::unique_ptr<Columns> columns_;
  std::unique_ptr<DuplicateColumn> duplicates_;
  SpellingMap spellings_;
  std::unordered_set<std::string> typed_without_accents_;
  CodeFrequencies code_frequencies_;
  ArchiveStatistics statistics_;
  std::string statistics_fault_;
  std::unique_ptr<Completer> completer_;
  std::unordered_map<std::string, std::vector<std::string>> short_forms_;
  std::shared_ptr<const DocumentRegistry> registry_;
  Lazy<ValueDirectory> officials_;
  Lazy<ValueDirectory> documents_;
  Lazy<OfficialNames> official_names_;
  Lazy<Coverage> coverage_;
  mutable std::mutex mutex_;
  mutable std::condition_variable returned_;
  mutable std::vector<std::unique_ptr<Xapian::Database>> idle_;
};

}  // namespace tracuu
