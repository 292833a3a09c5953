#include "indexer/extract/documents/name_citations.h"

#include <algorithm>
#include <utility>

#include "schema/document_number/symbol_group.h"

namespace tracuu {
namespace {

constexpr const char* kNamedOutright = "explicit";
constexpr const char* kNamedShort = "context";

/// True if a mention of `numbers`, which are in order, overlaps these bytes.
bool is_numbered(const std::vector<NumberMention>& numbers, const NameMention& name) {
  const auto next = std::lower_bound(
      numbers.begin(), numbers.end(), name.text_begin,
      [](const NumberMention& number, std::size_t at) { return number.text_end <= at; });
  return next != numbers.end() && next->text_begin < name.text_end;
}

/// The one entry that may be meant; null if there is none or a choice.
const RegistryEntry* only_possible(const DocumentRegistry::Entries& entries,
                                   std::optional<Day> published) {
  const auto possible = keep_possible(
      entries, {.year = {}, .day = {}, .term = {}, .issuer_code = {}, .published = published});
  return possible.size() == 1 ? possible.front() : nullptr;
}

}  // namespace

NamedDocument& NameCitations::find_or_add(const std::string& id, const std::string& kind,
                                          Name name) {
  const auto [place, is_new] = places_.try_emplace(document_name_key(id), named_.size());
  if (is_new) {
    named_.push_back({.id = id, .kind = kind, .mentions = {}, .documents = {}, .registry = {}});
    names_.push_back(std::move(name));
  }
  return named_[place->second];
}

void NameCitations::add(const NormalizedText& text, TextField field,
                        const std::vector<NumberMention>& numbers) {
  for (const NameMention& name : find_named_documents(text)) {
    if (is_numbered(numbers, name)) continue;
    NamedDocument& document = find_or_add(name.id, name.kind, {name.base, name.qualified, nullptr});
    add_mention(document.mentions, {field, name.begin, name.end, kNamedOutright});
  }
}

void NameCitations::add_aliases(const NormalizedText& text, TextField field,
                                const DocumentRegistry& registry, std::optional<Day> published) {
  if (!registry.has_free_aliases()) return;
  for (std::size_t at = 0; at < text.text.size();) {
    const auto [letter, length] = letter_at(text.text, at);
    const bool starts = letter && !is_symbol_char_before(text.text, at);
    const auto alias = starts ? registry.read_alias(text.text, at) : std::nullopt;
    const RegistryEntry* entry = alias ? only_possible(alias->first, published) : nullptr;
    if (entry != nullptr) {
      const std::string written = text.text.substr(at, alias->second - at);
      NamedDocument& document = find_or_add(entry->title.empty() ? written : entry->title,
                                            entry->kind, {"", true, entry});
      add_mention(document.mentions, {field, text.to_original(at), text.to_original(alias->second),
                                      std::string(resolution_name(ResolvedBy::Registry))});
    }
    at = entry != nullptr ? alias->second : at + length;
  }
}

void NameCitations::bind_short_names() {
  std::unordered_map<std::string, std::vector<std::size_t>> qualified;
  for (std::size_t i = 0; i < named_.size(); ++i) {
    if (names_[i].qualified && !names_[i].base.empty()) qualified[names_[i].base].push_back(i);
  }
  std::vector<bool> bound(named_.size(), false);
  for (std::size_t i = 0; i < named_.size(); ++i) {
    const auto whole = qualified.find(names_[i].base);
    if (names_[i].qualified || whole == qualified.end() || whole->second.size() != 1) continue;
    for (Mention& mention : named_[i].mentions) {
      mention.resolved_by = kNamedShort;
      add_mention(named_[whole->second.front()].mentions, std::move(mention));
    }
    bound[i] = true;
  }
  std::vector<NamedDocument> kept;
  std::vector<Name> names;
  for (std::size_t i = 0; i < named_.size(); ++i) {
    if (bound[i]) continue;
    auto& mentions = named_[i].mentions;
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
      return std::pair(a.field, a.begin) < std::pair(b.field, b.begin);
    });
    kept.push_back(std::move(named_[i]));
    names.push_back(std::move(names_[i]));
  }
  named_ = std::move(kept);
  names_ = std::move(names);
}

void NameCitations::expand(const DocumentRegistry& registry, std::optional<Day> published,
                           NumberCitations& numbers) {
  for (std::size_t i = 0; i < named_.size(); ++i) {
    NamedDocument& document = named_[i];
    const RegistryEntry* entry = names_[i].entry;
    if (entry == nullptr)
      entry = only_possible(registry.named(document_name_key(document.id)), published);
    if (entry == nullptr) continue;
    document.registry = entry->id;
    std::vector<const RegistryEntry*> members;
    if (entry->number) members.push_back(entry);
    for (const std::string& id : entry->set) members.push_back(registry.find(id));
    Mention mention = document.mentions.front();
    mention.resolved_by = resolution_name(ResolvedBy::Registry);
    for (const RegistryEntry* member : members) {
      document.documents.push_back(document_id(*member->number));
      if (document.kind.empty()) document.kind = member->kind;
      numbers.add_known(*member, mention);
    }
  }
}

}  // namespace tracuu
