#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "schema/date/date.h"
#include "schema/document_number/document_number.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/type_noun.h"
#include "schema/result.h"

namespace tracuu {

/// One document, or a named set of documents, as an archive's curator describes it.
struct RegistryEntry {
  std::string id;                        ///< The curator's, stable: "18-NQ/TW@XII".
  std::optional<DocumentNumber> number;  ///< Absent for a set.
  std::string kind;                      ///< document_kind(); "" for a set.
  std::string issuer;                    ///< In words.
  std::optional<Day> date;
  std::string term;  ///< "XII"; for the Party from the date if not given.
  std::string title;
  std::vector<std::string> aliases;  ///< What else it is called.
  std::vector<std::string> topics;   ///< Words that choose it among others called alike.
  std::vector<std::string> set;      ///< Ids of entries.

  /// Of the number, else of the date.
  std::optional<int> year() const;
};

/// What a text says about a document whose name or short form several entries may bear.
struct RegistryQuestion {
  std::optional<int> year = {};
  std::optional<Day> day = {};
  std::string_view term = {};         ///< "" if not said.
  std::string_view issuer_code = {};  ///< Of the issuer named with it, "" if none.
  std::optional<Day> published = {};  ///< Of the article: no document is cited before its date.
};

/// The documents that an archive's curator knows. Filled once by add() and link(), then immutable:
/// safe to share among threads.
class DocumentRegistry {
 public:
  using Entries = std::vector<const RegistryEntry*>;

  /// Refuses an id that is there, and aliases and topics that no text could be matched with.
  std::optional<Error> add(RegistryEntry entry);

  bool empty() const { return entries_.empty(); }
  const std::deque<RegistryEntry>& entries() const { return entries_; }

  const RegistryEntry* find(std::string_view id) const;
  /// Those numbered `canonical`.
  const Entries& numbered(const std::string& canonical) const;
  /// Those of another number that are also called `canonical`.
  const Entries& also_numbered(const std::string& canonical) const;
  /// Those called by this noun and serial ("Chỉ thị 16"), or with a year ("Nghị quyết 98/2023").
  const Entries& short_named(const TypeNoun& noun, std::string_view serial,
                             std::optional<int> slash_year) const;
  /// Those named so: document_name_key() of a NameMention's id.
  const Entries& named(const std::string& name_key) const;

  /// The entries of the free alias ("bộ tứ nghị quyết") that begins at byte `at` of normalised
  /// text, where a word does, and where it ends.
  std::optional<std::pair<Entries, std::size_t>> read_alias(std::string_view text,
                                                            std::size_t at) const;
  bool has_free_aliases() const { return !phrase_entries_.empty(); }

  /// The ids of topics that occur in `text` with their places, in order. Linear.
  struct TopicHit {
    std::size_t topic = 0;
    std::size_t begin = 0;
  };
  std::vector<TopicHit> find_topics(std::string_view text) const;
  std::size_t topic_count() const { return topic_ids_.size(); }
  /// The numbers of an entry's topics.
  const std::vector<std::size_t>& topics_of(const RegistryEntry& entry) const;

 private:
  std::optional<Error> add_alias(const RegistryEntry& entry, const std::string& alias);
  void add_title(const RegistryEntry& entry);

  using Index = std::unordered_map<std::string, Entries>;
  static const Entries& look_up(const Index& index, const std::string& key);

  std::deque<RegistryEntry> entries_;  ///< Addresses stay.
  std::unordered_map<std::string, const RegistryEntry*> by_id_;
  Index by_number_;
  Index by_other_number_;
  Index by_short_form_;
  Index by_name_;
  PhraseBook phrases_{PhraseBook::Direction::Forward};
  std::vector<Entries> phrase_entries_;
  std::unordered_map<std::string, std::size_t> phrase_ids_;
  PhraseBook topic_book_{PhraseBook::Direction::Forward};
  std::unordered_map<std::string, std::size_t> topic_ids_;
  std::unordered_map<const RegistryEntry*, std::vector<std::size_t>> topics_;
};

/// The entries of `candidates` that nothing in `question` speaks against.
DocumentRegistry::Entries keep_possible(const DocumentRegistry::Entries& candidates,
                                        const RegistryQuestion& question);

}  // namespace tracuu
