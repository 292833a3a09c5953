#include "indexer/writer/update.h"

#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "indexer/extract/extract.h"
#include "indexer/writer/generation.h"
#include "indexer/writer/index_authority.h"
#include "indexer/writer/index_chrome.h"
#include "indexer/writer/index_errors.h"
#include "indexer/writer/index_folder.h"
#include "indexer/writer/publication.h"
#include "indexer/writer/restate.h"
#include "indexer/writer/run_ledger.h"
#include "indexer/writer/shard_writer.h"
#include "indexer/writer/work_queue.h"
#include "schema/record/field.h"
#include "schema/record/registry_file.h"
#include "schema/record/terms.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kQueueCapacity = 256;       // Articles; keeps all threads busy over a commit.
constexpr std::uint64_t kProgressInterval = 200;  // Articles.

/// An item with its place in reading order.
struct NumberedItem {
  std::uint64_t sequence = 0;
  SourceItem item;
};

/// What is served now, as one thread looks at it.
class ServedArticles {
 public:
  explicit ServedArticles(const std::optional<fs::path>& database) {
    if (database)
      database_ = with_index_errors([&] { return Xapian::Database(database->string()); });
  }

  /// `findable_since` becomes the time of the article as it is served, where that is of the same
  /// content.
  Standing standing_of(const Article& article, std::chrono::sys_seconds& findable_since) const {
    return with_index_errors([&] {
      const std::string term = id_term(article.id);
      const auto at = database_.postlist_begin(term);
      if (at == database_.postlist_end(term)) return Standing::Added;
      const Xapian::Document document = database_.get_document(*at);
      if (document.get_value(slot_of("content_hash")) != article.sha256) return Standing::Changed;
      findable_since = tracuu::findable_since(document);
      return Standing::Unchanged;
    });
  }

 private:
  Xapian::Database database_;
};

/// One run of `update`: reading on the calling thread, analysis and writing on the others.
class Update {
 public:
  Update(const UpdateOptions& options, SourceReader& source)
      : options_(options), source_(source), folder_(options.index) {}

  RunReport run();
  RunReport count_only();

 private:
  RunReport build_and_publish();
  void take_registry(const std::string& served);
  void restate(RunReport& report);
  void open_served(RunReport& report);
  void read_all();
  void work(std::size_t shard);
  void take(const NumberedItem& numbered, const ServedArticles& served, std::size_t shard);
  void run_threads();
  void stop_with(std::exception_ptr failure);
  void check_space() const;
  void remove_doomed();
  void publish(RunReport& report);
  fs::path shard_path(std::size_t shard) const {
    return folder_.build() / fmt::format("shard-{}", shard);
  }

  const UpdateOptions& options_;
  SourceReader& source_;
  IndexFolder folder_;
  std::optional<std::uint64_t> served_number_;
  std::optional<fs::path> served_path_;
  RegistryFile registry_;
  bool registry_changed_ = false;
  std::vector<std::unique_ptr<ShardWriter>> shards_;
  WorkQueue<NumberedItem> queue_{kQueueCapacity};
  RunLedger ledger_;
  IndexAuthority authority_;
  IndexChrome chrome_;
  std::vector<std::string> restated_ids_;
  std::chrono::sys_seconds run_time_;  ///< Since when what is new can be found.
  std::mutex failure_mutex_;
  std::exception_ptr failure_;
};

void Update::read_all() {
  std::uint64_t count = 0;
  while (auto next = source_.next()) {
    if (++count % kProgressInterval == 0 && options_.on_progress) {
      options_.on_progress({count, source_.bytes_read(), source_.bytes_total()});
    }
    if (auto* refusal = std::get_if<Refusal>(&*next)) {
      ledger_.refuse(std::move(*refusal));
    } else if (!queue_.push({count, std::move(std::get<SourceItem>(*next))})) {
      return;  // A worker failed; its exception is what counts.
    }
  }
  if (options_.on_progress)
    options_.on_progress({count, source_.bytes_read(), source_.bytes_total()});
}

void Update::take(const NumberedItem& numbered, const ServedArticles& served, std::size_t shard) {
  auto read = read_and_repair(numbered.item);
  if (!read) {
    ledger_.refuse({numbered.item.file, numbered.item.line, read.error().message});
    return;
  }
  Article& article = read->article;
  chrome_.clean(article, numbered.item.format);
  std::chrono::sys_seconds findable_since = run_time_;
  Standing standing = served.standing_of(article, findable_since);
  if (standing == Standing::Unchanged && registry_changed_) standing = Standing::Changed;
  if (!ledger_.enter(article.id, numbered.sequence, standing, read->repairs)) return;
  if (standing == Standing::Unchanged || options_.dry_run) return;

  const ArticleText text(article);
  extract(article, text, registry_.registry.get());
  authority_.file.authority.identify(article);
  const std::uint32_t docid = shards_[shard]->add(article, text, findable_since);
  ledger_.written(article.id, numbered.sequence, {shard, docid});
}

void Update::stop_with(std::exception_ptr failure) {
  {
    const std::lock_guard lock(failure_mutex_);
    if (!failure_) failure_ = std::move(failure);
  }
  queue_.close();
}

void Update::work(std::size_t shard) {
  try {
    const ServedArticles served(served_path_);
    while (const auto numbered = queue_.pop()) take(*numbered, served, shard);
    if (!shards_.empty()) shards_[shard]->commit();
  } catch (...) {
    stop_with(std::current_exception());
  }
}

void Update::run_threads() {
  const unsigned jobs = std::max(1U, options_.jobs);
  for (std::size_t shard = 0; shard < jobs && !options_.dry_run; ++shard) {
    shards_.push_back(std::make_unique<ShardWriter>(shard_path(shard)));
  }
  std::vector<std::jthread> threads;
  threads.reserve(jobs);
  for (std::size_t shard = 0; shard < jobs; ++shard) {
    threads.emplace_back([this, shard] { work(shard); });
  }
  try {
    read_all();
  } catch (...) {
    stop_with(std::current_exception());
  }
  queue_.close();
  threads.clear();
  if (failure_) std::rethrow_exception(failure_);
}

/// A full disk in the middle of a run is survived, but costs the run: better not to begin.
void Update::check_space() const {
  const std::uintmax_t served = served_path_ ? folder_size_bytes(*served_path_) : 0;
  const std::uintmax_t needed = 3 * served + 8 * source_.bytes_total() + (16U << 20);
  const std::uintmax_t available = fs::space(folder_.root()).available;
  if (available >= needed) return;
  throw IndexError(fmt::format("{} has {} MB free, the run may need {} MB: free some space first",
                               folder_.root().string(), available >> 20, needed >> 20));
}

void Update::remove_doomed() {
  for (const Place& place : ledger_.doomed()) shards_[place.shard]->remove(place.docid);
  for (const auto& shard : shards_) shard->commit();
  shards_.clear();
}

/// The articles whose officials a new authority file names otherwise.
void Update::restate(RunReport& report) {
  if (!served_path_ || authority_.concerned_ids.empty()) return;
  const auto changed = ledger_.changed_ids();
  const std::unordered_set<std::string> written(changed.begin(), changed.end());
  restate_officials(*served_path_, authority_.file.authority, authority_.concerned_ids, written,
                    [&](const Article& article, std::chrono::sys_seconds since) {
                      if (!options_.dry_run)
                        shards_.front()->add(article, ArticleText(article), since);
                      restated_ids_.push_back(article.id);
                    });
  report.restated = restated_ids_.size();
}

void Update::publish(RunReport& report) {
  std::vector<fs::path> parts;
  auto outdated = ledger_.changed_ids();
  outdated.insert(outdated.end(), restated_ids_.begin(), restated_ids_.end());
  if (served_path_ && outdated.empty()) parts.push_back(*served_path_);
  if (served_path_ && !outdated.empty()) {
    parts.push_back(folder_.build() / "served");
    copy_without(*served_path_, outdated, parts.back());
  }
  for (std::size_t shard = 0; shard < std::max(1U, options_.jobs); ++shard) {
    parts.push_back(shard_path(shard));
  }
  const fs::path merged = folder_.build() / "merged";
  merge_databases(parts, merged,
                  {.registry = registry_.accepted, .recurring_lines = chrome_.encode()});

  const std::uint64_t expected = report.articles + report.added;
  report.articles = open_generation(merged).articles;
  if (report.articles != expected) {
    throw IndexError(fmt::format("the new generation has {} articles instead of {}: not published",
                                 report.articles, expected));
  }
  report.generation = served_number_.value_or(0) + 1;
  complete_and_publish(folder_, merged, report.generation, authority_.text);
  report.published = true;
}

void Update::open_served(RunReport& report) {
  served_number_ = folder_.current();
  report.generation = served_number_.value_or(0);
  GenerationInfo info;
  if (served_number_) {
    served_path_ = folder_.generation(*served_number_);
    info = open_generation(*served_path_);
    report.articles = info.articles;
  }
  run_time_ = time_of_run(served_path_, std::chrono::time_point_cast<std::chrono::seconds>(
                                            std::chrono::system_clock::now()));
  take_registry(info.registry);
  chrome_.take_served(info.recurring_lines);
  if (options_.pages != nullptr) chrome_.learn(*options_.pages);
  report.registry.entries = registry_.registry->entries().size();
  report.registry.changed = registry_changed_;
  authority_ = read_index_authority(served_path_, options_.authority);
  report.authority_refused = authority_.file.refused;
}

void Update::take_registry(const std::string& served) {
  registry_ = read_registry(options_.registry.value_or(served));
  registry_changed_ = registry_.accepted != served;
}

RunReport Update::count_only() {
  RunReport report;
  report.dry_run = true;
  open_served(report);
  run_threads();
  ledger_.count_into(report);
  chrome_.count_into(report);
  restate(report);
  return report;
}

/// Left-overs go first: what a killed or failed run wrote must not fill the disk for the next.
RunReport Update::run() {
  const FolderLock lock = folder_.lock_for_writing();
  folder_.clear_build();
  try {
    RunReport report = build_and_publish();
    fs::remove_all(folder_.build());
    return report;
  } catch (...) {
    shards_.clear();
    std::error_code ignored;  // The next run tries again.
    fs::remove_all(folder_.build(), ignored);
    throw;
  }
}

RunReport Update::build_and_publish() {
  RunReport report;
  open_served(report);
  check_space();
  run_threads();
  ledger_.count_into(report);
  chrome_.count_into(report);
  restate(report);
  remove_doomed();
  // The first run publishes even nothing, so that an empty archive can be served.
  const bool known_anew = registry_changed_ || authority_.changed || chrome_.changed();
  if (report.changes_index() || known_anew || !served_number_) publish(report);
  return report;
}

}  // namespace

RunReport run_update(const UpdateOptions& options, SourceReader& source) {
  const auto start = std::chrono::steady_clock::now();
  Update update(options, source);
  RunReport report = options.dry_run ? update.count_only() : update.run();
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace tracuu
