#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "server/search/columns.h"
#include "server/search/search_service.h"

namespace tracuu {

/// All officials, or all documents, of one generation as a list of names: in the order of a
/// Vietnamese list, with when they were seen, found by how their names begin. Immutable;
/// thread-safe. Documents of one id are one, also if some articles call it a resolution and others
/// do not.
class ValueDirectory {
 public:
  /// Whose values are one list.
  struct Part {
    const ValueColumn* column = nullptr;
    bool by_name = false;  ///< Documents that are called by a name.
  };

  /// One pass over the columns. `columns` is only read here.
  ValueDirectory(const Columns& columns, const std::vector<Part>& parts);

  static ValueDirectory of_officials(const Columns& columns);
  static ValueDirectory of_documents(const Columns& columns);

  std::size_t size() const { return entries_.size(); }
  /// In the order of names.
  const ListEntry& entry(std::size_t place) const { return entries_[place].listed; }
  /// The place of the one with that id.
  std::optional<std::size_t> find(const std::string& id) const;
  /// The places of those that an address may mean ("28-nq-tw"): as document_slug() has it, else
  /// without marks; most articles first.
  std::vector<std::size_t> find_slug(std::string_view slug) const;

  ListResponse list(const ListRequest& request) const;

 private:
  struct Entry {
    ListEntry listed;
    std::string keys;    ///< Of the words of its label, with accents and a blank between.
    std::string folded;  ///< The same without.
    std::vector<std::string> number_keys;
  };

  void collect(const Columns& columns, const std::vector<Part>& parts);
  void sort_by_name();
  void index();

  std::vector<Entry> entries_;            ///< In the order of names.
  std::vector<std::size_t> by_articles_;  ///< Places, most articles first.
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_slug_;  ///< Without marks.
};

}  // namespace tracuu
