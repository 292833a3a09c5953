#include "indexer/extract/documents/documents.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "schema/document_number/mention.h"

namespace tracuu {
namespace {

constexpr std::array<std::string_view, 3> kResolvedBy{"explicit", "context", "grammar"};

constexpr std::size_t kMaxMentions = 50;  // spellings of one number; keeps hostile texts linear

std::string_view name_of(ResolvedBy how) {
  return kResolvedBy.at(static_cast<std::size_t>(how));
}

/// The surface of a mention as readers see it: one blank where the text has several.
std::string surface(std::string_view text) {
  std::string spelled;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (blank && (spelled.empty() || spelled.back() == ' ')) continue;
    spelled.push_back(blank ? ' ' : c);
  }
  return spelled;
}

class Citations {
 public:
  void add(const NumberMention& mention, std::string_view text) {
    CitedDocument& document = find_or_add(mention);
    if (document.issuer.empty()) document.issuer = mention.issuer;
    if (document.term.empty()) document.term = mention.term;
    if (!document.year) document.year = mention.year;
    if (name_of(mention.resolved_by) == kResolvedBy[0]) {
      // The noun of a whole number says more than that of a short form.
      if (document.resolved_by != kResolvedBy[0]) document.kind = kind_of(mention);
      document.resolved_by = kResolvedBy[0];
    }
    std::string written =
        surface(text.substr(mention.text_begin, mention.text_end - mention.text_begin));
    if (document.mentions.size() >= kMaxMentions) return;
    if (std::find(document.mentions.begin(), document.mentions.end(), written) ==
        document.mentions.end()) {
      document.mentions.push_back(std::move(written));
    }
  }

  std::vector<CitedDocument> take() { return std::move(documents_); }

 private:
  static std::string kind_of(const NumberMention& mention) {
    return document_kind(mention.number, mention.type_noun);
  }

  CitedDocument& find_or_add(const NumberMention& mention) {
    const std::string id = document_id(mention.number);
    const auto [place, is_new] = place_.try_emplace(id, documents_.size());
    if (is_new) {
      documents_.push_back({.id = id,
                            .kind = kind_of(mention),
                            .label = mention.number.canonical,
                            .mentions = {},
                            .issuer = {},
                            .year = std::nullopt,
                            .term = {},
                            .resolved_by = std::string(name_of(mention.resolved_by))});
    }
    return documents_[place->second];
  }

  std::vector<CitedDocument> documents_;
  std::unordered_map<std::string, std::size_t> place_;
};

}  // namespace

std::vector<CitedDocument> cite_documents(const NormalizedText& title, const NormalizedText& body,
                                          std::optional<Day> published) {
  // Title and body explain each other's short forms.
  auto in_title = find_document_numbers(title, published);
  const auto in_body = find_document_numbers(body, published, in_title);
  in_title = find_document_numbers(title, published, in_body);

  Citations citations;
  for (const NumberMention& mention : in_title) citations.add(mention, title.text);
  for (const NumberMention& mention : in_body) citations.add(mention, body.text);
  return citations.take();
}

}  // namespace tracuu
