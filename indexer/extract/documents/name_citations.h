#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/extract/documents/number_citations.h"
#include "schema/document_number/named_document.h"
#include "schema/document_number/registry.h"
#include "schema/record/article.h"
#include "schema/text/normalized_text.h"

namespace tracuu {

/// Joins the places of one article that name a document without its number.
class NameCitations {
 public:
  /// Takes in the names in `text` but those that one of its `numbers` covers.
  void add(const NormalizedText& text, TextField field, const std::vector<NumberMention>& numbers);

  /// Takes in what the registry's free aliases name in `text` ("bộ tứ nghị quyết").
  void add_aliases(const NormalizedText& text, TextField field, const DocumentRegistry& registry,
                   std::optional<Day> published);

  /// Lets a name that leaves its term or year open mean the one of the article that does not.
  void bind_short_names();

  /// Asks the registry what the names stand for, and tells `numbers`.
  void expand(const DocumentRegistry& registry, std::optional<Day> published,
              NumberCitations& numbers);

  std::vector<NamedDocument> take() { return std::move(named_); }

 private:
  struct Name {
    std::string base;
    bool qualified = false;
    const RegistryEntry* entry = nullptr;
  };

  NamedDocument& find_or_add(const std::string& id, const std::string& kind, Name name);

  std::vector<NamedDocument> named_;
  std::vector<Name> names_;  ///< Of named_, in its order.
  std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace tracuu
