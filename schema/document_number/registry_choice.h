#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "schema/document_number/registry.h"

namespace tracuu {

/// Chooses among registry entries that are called alike by what one text says. Both must outlive
/// it. Building it is linear in the text.
class RegistryChoice {
 public:
  RegistryChoice(const DocumentRegistry& registry, std::string_view text);

  /// The one of `candidates` that `question` leaves, and if it leaves several, the one whose topics
  /// the text has near byte `at`, else anywhere. Null if that is none or still several.
  const RegistryEntry* choose(const DocumentRegistry::Entries& candidates,
                              const RegistryQuestion& question, std::size_t at) const;

  /// Likewise, but a topic is needed even if one is left.
  const RegistryEntry* choose_by_topic(const DocumentRegistry::Entries& candidates,
                                       const RegistryQuestion& question, std::size_t at) const;

 private:
  void keep_topical(DocumentRegistry::Entries& possible, std::size_t at) const;

  const DocumentRegistry& registry_;
  std::vector<DocumentRegistry::TopicHit> hits_;
  std::vector<bool> present_;  ///< By topic.
};

}  // namespace tracuu
