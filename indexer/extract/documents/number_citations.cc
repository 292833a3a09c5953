#include "indexer/extract/documents/number_citations.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tracuu {
namespace {

constexpr std::array<std::string_view, 4> kResolvedBy{"explicit", "context", "grammar", "registry"};
constexpr std::size_t kMaxLives = 16;  // Of one number in one article.

bool is_explicit(std::string_view how) {
  return how == kResolvedBy.front();
}

void add_new(std::vector<std::string>& all, const std::vector<std::string>& more) {
  for (const std::string& each : more) {
    if (std::find(all.begin(), all.end(), each) == all.end()) all.push_back(each);
  }
}

/// True if number and life leave no two documents: then the registry's one entry is it.
bool is_identified(const DocumentNumber& number, const DocumentLife& life) {
  switch (number.family) {
    case DocumentFamily::Party:
      return !life.term.empty();
    case DocumentFamily::StateIndividual:
    case DocumentFamily::Dispatch:
    case DocumentFamily::Historic:
      return life.year.has_value();
    case DocumentFamily::StateNormative:
    case DocumentFamily::Standard:
    case DocumentFamily::Court:
      break;
  }
  return true;
}

}  // namespace

std::string_view resolution_name(ResolvedBy how) {
  return kResolvedBy.at(static_cast<std::size_t>(how));
}

void add_mention(std::vector<Mention>& mentions, Mention mention) {
  if (mentions.size() < kMostMentions) mentions.push_back(std::move(mention));
}

NumberCitations::Cited& NumberCitations::find_or_add(const DocumentNumber& number,
                                                     const std::string& type_noun,
                                                     const DocumentLife& life) {
  auto& places = places_[document_id(number)];
  // The life spoken of last is what an unqualified mention means.
  const auto same = std::find_if(places.rbegin(), places.rend(), [&](std::size_t place) {
    return may_be_same(cited_[place].life, life);
  });
  if (same != places.rend()) {
    std::rotate(same.base() - 1, same.base(), places.end());
    return cited_[places.back()];
  }
  if (places.size() >= kMaxLives) return cited_[places.back()];
  places.push_back(cited_.size());
  Cited& cited = cited_.emplace_back();
  cited.number = number;
  cited.document.id = document_id(number);
  cited.document.kind = document_kind(number, type_noun);
  cited.document.label = number.canonical;
  return cited;
}

void NumberCitations::add(const NumberMention& mention, TextField field) {
  const DocumentLife life = find_life(mention.number, {.year = mention.year,
                                                       .day = mention.document_day,
                                                       .term = mention.term,
                                                       .place = mention.place});
  Cited& cited = find_or_add(mention.number, mention.type_noun, life);
  join_life(cited.life, life);
  CitedDocument& document = cited.document;
  const std::string how(resolution_name(mention.resolved_by));
  if (document.issuer.empty()) document.issuer = mention.issuer;
  if (document.term.empty()) document.term = mention.term;
  if (!document.year) document.year = mention.year;
  if (!document.day) document.day = mention.document_day;
  if (document.resolved_by.empty()) document.resolved_by = how;
  if (is_explicit(how) && !is_explicit(document.resolved_by)) {
    // The noun of a whole number says more than that of a short form.
    document.kind = document_kind(mention.number, mention.type_noun);
    document.resolved_by = how;
  }
  if (mention.registry != nullptr) fill(cited, *mention.registry);
  add_new(document.repairs, mention.repairs);
  if (field == TextField::Body && cited.place == 0) cited.place = mention.text_begin;
  add_mention(document.mentions, {field, mention.begin, mention.end, how});
}

void NumberCitations::add_known(const RegistryEntry& entry, const Mention& mention) {
  const DocumentLife life = find_life(
      *entry.number, {.year = entry.year(), .day = entry.date, .term = entry.term, .place = {}});
  Cited& cited = find_or_add(*entry.number, "", life);
  if (cited.document.resolved_by.empty()) cited.document.resolved_by = kResolvedBy.back();
  fill(cited, entry);
  add_mention(cited.document.mentions, mention);
}

void NumberCitations::fill(Cited& cited, const RegistryEntry& entry) {
  CitedDocument& document = cited.document;
  document.registry = entry.id;
  document.kind = entry.kind;
  if (document.issuer.empty()) document.issuer = entry.issuer;
  if (document.term.empty()) document.term = entry.term;
  if (!document.year) document.year = entry.year();
  if (!document.day) document.day = entry.date;
  join_life(cited.life,
            find_life(cited.number,
                      {.year = entry.year(), .day = entry.date, .term = entry.term, .place = {}}));
}

void NumberCitations::identify(const DocumentRegistry& registry, const RegistryChoice& choice,
                               std::optional<Day> published) {
  for (Cited& cited : cited_) {
    if (!cited.document.registry.empty()) continue;
    const auto& candidates = registry.numbered(cited.document.id);
    if (candidates.empty()) continue;
    const RegistryQuestion question{.year = cited.document.year,
                                    .day = cited.document.day,
                                    .term = cited.life.term,
                                    .issuer_code = {},
                                    .published = published};
    const RegistryEntry* entry = is_identified(cited.number, cited.life)
                                     ? choice.choose(candidates, question, cited.place)
                                     : choice.choose_by_topic(candidates, question, cited.place);
    if (entry != nullptr) fill(cited, *entry);
  }
}

std::vector<CitedDocument> NumberCitations::take() {
  std::vector<CitedDocument> documents;
  documents.reserve(cited_.size());
  for (Cited& cited : cited_) {
    cited.document.life = life_id(cited.document.id, cited.life);
    if (cited.document.term.empty()) cited.document.term = cited.life.term;
    documents.push_back(std::move(cited.document));
  }
  return documents;
}

}  // namespace tracuu
