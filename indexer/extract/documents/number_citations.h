#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "schema/document_number/document_life.h"
#include "schema/document_number/mention.h"
#include "schema/document_number/registry_choice.h"
#include "schema/record/article.h"

namespace tracuu {

/// Joins the mentions of one article into its documents: one a number and life.
class NumberCitations {
 public:
  /// Takes in a mention of `field`. Those of the title come first.
  void add(const NumberMention& mention, TextField field);

  /// Takes in a document that the registry says is meant at `mention`, without a number there.
  void add_known(const RegistryEntry& entry, const Mention& mention);

  /// Asks the registry which of its entries each document is: where the life says so, or where
  /// topics near a mention of the body do.
  void identify(const DocumentRegistry& registry, const RegistryChoice& choice,
                std::optional<Day> published);

  std::vector<CitedDocument> take();

 private:
  struct Cited {
    CitedDocument document;
    DocumentNumber number;
    DocumentLife life;
    std::size_t place = 0;  ///< Of the first mention in the body's normalised text.
  };

  Cited& find_or_add(const DocumentNumber& number, const std::string& type_noun,
                     const DocumentLife& life);
  static void fill(Cited& cited, const RegistryEntry& entry);

  std::vector<Cited> cited_;
  /// By id: the places in cited_ of its lives, the one mentioned last at the end.
  std::unordered_map<std::string, std::vector<std::size_t>> places_;
};

/// "explicit", "context", "grammar", "registry".
std::string_view resolution_name(ResolvedBy how);

/// Adds `mention` unless there are fifty: hostile texts stay linear.
void add_mention(std::vector<Mention>& mentions, Mention mention);

}  // namespace tracuu
