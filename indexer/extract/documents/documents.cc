#include "indexer/extract/documents/documents.h"

#include "indexer/extract/documents/name_citations.h"
#include "indexer/extract/documents/number_citations.h"
#include "schema/document_number/mention.h"

namespace tracuu {

Citations cite_documents(const NormalizedText& title, const NormalizedText& body,
                         std::optional<Day> published, const DocumentRegistry* registry) {
  // Title and body explain each other's short forms.
  auto in_title = find_document_numbers(title, published);
  const auto in_body = find_document_numbers(body, published, in_title, registry);
  in_title = find_document_numbers(title, published, in_body, registry);

  NumberCitations numbers;
  for (const NumberMention& mention : in_title) numbers.add(mention, TextField::Title);
  for (const NumberMention& mention : in_body) numbers.add(mention, TextField::Body);

  NameCitations names;
  names.add(title, TextField::Title, in_title);
  names.add(body, TextField::Body, in_body);
  names.bind_short_names();
  if (registry != nullptr && !registry->empty()) {
    names.add_aliases(title, TextField::Title, *registry, published);
    names.add_aliases(body, TextField::Body, *registry, published);
    names.expand(*registry, published, numbers);
    numbers.identify(*registry, RegistryChoice(*registry, body.text), published);
  }
  return {numbers.take(), names.take()};
}

}  // namespace tracuu
