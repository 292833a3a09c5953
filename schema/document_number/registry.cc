#include "schema/document_number/registry.h"

#include <algorithm>
#include <chrono>

#include "schema/date/date.h"
#include "schema/document_number/candidate.h"
#include "schema/document_number/document_life.h"
#include "schema/document_number/named_document.h"
#include "schema/document_number/symbol_group.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

std::string short_form_name(const TypeNoun& noun, std::string_view serial,
                            std::optional<int> year) {
  return std::string(noun.kind) + " " + std::string(serial) +
         (year ? "/" + std::to_string(*year) : "");
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

tl::unexpected<Error> refuse_alias(const std::string& alias) {
  return refuse(
      ErrorCode::BadField,
      "aliases: expected a number (08-QĐ/TW), a short form (Chỉ thị 16), a name (Luật Đất "
      "đai 2024) or words without figures, got '" +
          alias + "'");
}

/// Two aliases of one entry that read alike make no choice of it.
void add_once(DocumentRegistry::Entries& entries, const RegistryEntry& entry) {
  if (std::find(entries.begin(), entries.end(), &entry) == entries.end()) entries.push_back(&entry);
}

}  // namespace

std::optional<int> RegistryEntry::year() const {
  if (number && number->year) return number->year;
  return date ? std::optional(year_of(*date)) : std::nullopt;
}

const DocumentRegistry::Entries& DocumentRegistry::look_up(const Index& index,
                                                           const std::string& key) {
  static const Entries none;
  const auto found = index.find(key);
  return found == index.end() ? none : found->second;
}

std::optional<Error> DocumentRegistry::add(RegistryEntry entry) {
  if (by_id_.contains(entry.id)) {
    return Error{ErrorCode::BadField, "id: '" + entry.id + "' is there already; keep one", 0};
  }
  for (const std::string& topic : entry.topics) {
    if (topic.empty() || has_digit(topic)) {
      return Error{ErrorCode::BadField,
                   "topics: expected words without figures, got '" + topic + "'", 0};
    }
  }
  const RegistryEntry& kept = entries_.emplace_back(std::move(entry));
  for (const std::string& alias : kept.aliases) {
    if (auto error = add_alias(kept, alias)) {
      // What its other aliases left behind must not point to it.
      for (Index* index : {&by_other_number_, &by_short_form_, &by_name_}) {
        for (auto& [key, entries] : *index) std::erase(entries, &kept);
      }
      for (Entries& entries : phrase_entries_) std::erase(entries, &kept);
      entries_.pop_back();
      return error;
    }
  }
  by_id_.emplace(kept.id, &kept);
  if (kept.number) by_number_[kept.number->canonical].push_back(&kept);
  add_title(kept);
  for (const std::string& topic : kept.topics) {
    const auto [place, is_new] =
        topic_ids_.try_emplace(document_name_key(topic), topic_ids_.size());
    if (is_new) topic_book_.add(normalize(topic).text, place->second);
    topics_[&kept].push_back(place->second);
  }
  return std::nullopt;
}

std::optional<Error> DocumentRegistry::add_alias(const RegistryEntry& entry,
                                                 const std::string& alias) {
  const NormalizedText normalized = normalize(alias);
  const std::string& text = normalized.text;
  if (const auto number = parse_document_number(text)) {
    add_once(by_other_number_[number->canonical], entry);
    return std::nullopt;
  }
  const auto names = find_named_documents(normalized);
  if (names.size() == 1 && names.front().text_begin == 0 && names.front().text_end == text.size()) {
    add_once(by_name_[document_name_key(names.front().id)], entry);
    return std::nullopt;
  }
  const auto candidates = scan_candidates(text);
  if (candidates.size() == 1 && candidates.front().begin == 0 && !candidates.front().reading &&
      candidates.front().noun != nullptr) {
    const Candidate& form = candidates.front();
    add_once(by_short_form_[short_form_name(*form.noun, form.serial, form.year)], entry);
    return std::nullopt;
  }
  const std::string key = document_name_key(text);
  if (has_digit(text) || key.empty()) return refuse_alias(alias).value();
  const auto [place, is_new] = phrase_ids_.try_emplace(key, phrase_entries_.size());
  if (is_new) {
    phrase_entries_.emplace_back();
    phrases_.add(text, place->second);
  }
  add_once(phrase_entries_[place->second], entry);
  return std::nullopt;
}

/// A law is also called by its title and year: "Luật Đất đai 2024".
void DocumentRegistry::add_title(const RegistryEntry& entry) {
  const auto year = entry.year();
  if (!entry.number || !year || (entry.kind != "law" && entry.kind != "ordinance")) return;
  const auto names = find_named_documents(normalize(entry.title + " năm " + std::to_string(*year)));
  if (names.size() != 1 || names.front().text_begin != 0) return;
  add_once(by_name_[document_name_key(names.front().id)], entry);
}

const RegistryEntry* DocumentRegistry::find(std::string_view id) const {
  const auto found = by_id_.find(std::string(id));
  return found == by_id_.end() ? nullptr : found->second;
}

const DocumentRegistry::Entries& DocumentRegistry::numbered(const std::string& canonical) const {
  return look_up(by_number_, canonical);
}
const DocumentRegistry::Entries& DocumentRegistry::also_numbered(
    const std::string& canonical) const {
  return look_up(by_other_number_, canonical);
}
const DocumentRegistry::Entries& DocumentRegistry::short_named(
    const TypeNoun& noun, std::string_view serial, std::optional<int> slash_year) const {
  if (slash_year) {
    const auto& exact = look_up(by_short_form_, short_form_name(noun, serial, slash_year));
    if (!exact.empty()) return exact;
  }
  return look_up(by_short_form_, short_form_name(noun, serial, std::nullopt));
}
const DocumentRegistry::Entries& DocumentRegistry::named(const std::string& name_key) const {
  return look_up(by_name_, name_key);
}

std::optional<std::pair<DocumentRegistry::Entries, std::size_t>> DocumentRegistry::read_alias(
    std::string_view text, std::size_t at) const {
  const auto match = phrases_.find(text, at, PhraseBook::Marks::Bind);
  if (!match || is_symbol_char_at(text, match->end)) return std::nullopt;
  return std::pair(phrase_entries_[match->id], match->end);
}

std::vector<DocumentRegistry::TopicHit> DocumentRegistry::find_topics(std::string_view text) const {
  std::vector<TopicHit> hits;
  if (topic_ids_.empty()) return hits;
  for (std::size_t at = 0; at < text.size();) {
    const auto [letter, length] = letter_at(text, at);
    if (letter && !is_symbol_char_before(text, at)) {
      if (const auto match = topic_book_.find(text, at, PhraseBook::Marks::Bind)) {
        hits.push_back({match->id, at});
      }
    }
    at += length;
  }
  return hits;
}

const std::vector<std::size_t>& DocumentRegistry::topics_of(const RegistryEntry& entry) const {
  static const std::vector<std::size_t> none;
  const auto found = topics_.find(&entry);
  return found == topics_.end() ? none : found->second;
}

DocumentRegistry::Entries keep_possible(const DocumentRegistry::Entries& candidates,
                                        const RegistryQuestion& question) {
  DocumentRegistry::Entries possible;
  for (const RegistryEntry* entry : candidates) {
    const auto year = entry->year();
    const bool other_year = question.year && year && *question.year != *year;
    const bool other_day = question.day && entry->date && *question.day != *entry->date;
    const bool other_term =
        !question.term.empty() && !entry->term.empty() && question.term != entry->term;
    const bool other_issuer = !question.issuer_code.empty() && entry->number &&
                              !entry->number->issuer.starts_with(question.issuer_code);
    const bool later = question.published && entry->date && *entry->date > *question.published;
    if (!other_year && !other_day && !other_term && !other_issuer && !later)
      possible.push_back(entry);
  }
  return possible;
}

}  // namespace tracuu
