#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "schema/record/archive_statistics.h"
#include "server/search/columns.h"
#include "server/search/search_service.h"
#include "server/search/typed_text.h"

namespace tracuu {

/// Completes what is being typed with the officials, numbers and frequent phrases of one
/// generation, those first that most articles have. Immutable; thread-safe.
class Completer {
 public:
  /// Officials are found from each word of their names on, phrases from their beginning.
  Completer(const Columns& columns, ArchiveStatistics statistics);

  /// At most `limit`. Where nothing goes on with the whole text, with the most of its end that
  /// something goes on with. Never fails.
  std::vector<Completion> complete(std::string_view typed, std::size_t limit) const;

 private:
  /// Something that has a name, and one of the keys under which it is found.
  struct Name {
    CompletionKind kind = CompletionKind::Official;
    std::string id;
    std::string label;
    std::uint32_t articles = 0;
  };
  struct NameKey {
    std::string key;
    std::uint32_t name = 0;
    std::uint32_t first_word = 0;  ///< Of the label, where the key begins.
  };

  void add_officials(const ValueColumn& column);
  void add_numbers(const ValueColumn& column, CompletionKind kind);
  std::vector<Completion> complete_number(std::string_view typed, std::size_t limit) const;
  std::vector<Completion> complete_official(const TypedText& typed, std::size_t limit) const;
  std::vector<Completion> complete_phrase(const TypedText& typed, std::size_t limit) const;
  std::vector<Completion> complete_words(const TypedText& typed, std::size_t limit) const;
  Completion to_completion(const Name& name) const;

  ArchiveStatistics statistics_;
  std::vector<Name> names_;
  std::vector<NameKey> official_keys_;  ///< Both sorted by key.
  std::vector<NameKey> number_keys_;
};

}  // namespace tracuu
