#include "schema/document_number/mention.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "schema/date/date.h"
#include "schema/date/day_list.h"
#include "schema/document_number/candidate.h"
#include "schema/document_number/number_repair.h"
#include "schema/document_number/registry_choice.h"
#include "schema/document_number/short_form.h"
#include "schema/document_number/symbol_table.h"
#include "schema/text/ascii.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxJoinBytes = 8;
constexpr std::array<std::string_view, 5> kJoins{" và ", ", ", "; ", ", và ", " và các "};
constexpr std::size_t kMaxSameSerial = 64;  // keeps hostile texts linear

/// Early in a year "vừa ban hành" may still mean December: circulars wait for their day of effect.
std::optional<int> year_of_news(const Candidate& candidate, std::optional<Day> published) {
  if (!candidate.fresh || !published) return std::nullopt;
  const bool early = std::chrono::year_month_day(*published).month() <= std::chrono::March;
  return early ? std::nullopt : std::optional(year_of(*published));
}

/// "ngày 29/5": the year that brings it nearest to publication.
void settle_day(NumberTail& tail, std::optional<Day> published) {
  if (!tail.yearless_day || tail.day) return;
  tail.day = resolve_day(*tail.yearless_day, published);
  if (tail.day && !tail.year) tail.year = year_of(*tail.day);
}

void give_issuer(const NumberTail& from, NumberTail& to) {
  to.issuer = from.issuer;
  to.issuer_code = from.issuer_code;
  to.issuer_has_place = from.issuer_has_place;
  to.place = from.place;
  if (to.term.empty()) to.term = from.term;
}

/// True if `next` goes on with what `before` begins: the same noun after a comma or "và".
bool is_coordinated(std::string_view text, const Candidate& before, const Candidate& next) {
  const std::size_t end = std::max(before.end, before.tail.end);
  if (before.noun == nullptr || before.noun != next.noun || next.begin < end) return false;
  if (next.begin - end > kMaxJoinBytes) return false;
  return std::find(kJoins.begin(), kJoins.end(), text.substr(end, next.begin - end)) !=
         kJoins.end();
}

/// "Nghị quyết số 18 và Nghị quyết số 19 của Trung ương", "UBND huyện có Quyết định số 1210 ngày …
/// và Quyết định số 1534": short forms without an issuer have that of their neighbour.
void share_issuers(std::string_view text, std::vector<Candidate>& candidates) {
  const auto lacks = [](const Candidate& candidate) {
    return !candidate.reading && candidate.tail.issuer.empty();
  };
  for (std::size_t i = candidates.size(); i-- > 1;) {
    if (!lacks(candidates[i - 1]) || candidates[i].tail.issuer.empty()) continue;
    if (!is_coordinated(text, candidates[i - 1], candidates[i])) continue;
    give_issuer(candidates[i].tail, candidates[i - 1].tail);
  }
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    if (!lacks(candidates[i]) || candidates[i - 1].tail.issuer.empty()) continue;
    if (!is_coordinated(text, candidates[i - 1], candidates[i])) continue;
    give_issuer(candidates[i - 1].tail, candidates[i].tail);
  }
}

/// "Quyết định 33/2014 … Quyết định 33 ngày 15-10-2014 của UBND": the year is part of the number
/// where the article once writes it so.
void share_slash_years(std::vector<Candidate>& candidates) {
  const auto key_of = [](const Candidate& candidate) {
    return std::string(candidate.noun->main_type()) + candidate.serial;
  };
  std::unordered_map<std::string, const Candidate*> known;  // Null where two years are written.
  for (const Candidate& candidate : candidates) {
    if (!candidate.year || candidate.noun == nullptr) continue;
    const auto [entry, is_new] = known.try_emplace(key_of(candidate), &candidate);
    const bool another = !is_new && entry->second && entry->second->year != candidate.year;
    if (another) entry->second = nullptr;
  }
  if (known.empty()) return;
  for (Candidate& candidate : candidates) {
    if (candidate.reading || candidate.year || candidate.noun == nullptr) continue;
    const auto entry = known.find(key_of(candidate));
    if (entry == known.end() || !entry->second) continue;
    const Candidate& dated = *entry->second;
    const auto& issuer = candidate.tail.issuer_code;
    const auto& other = dated.tail.issuer_code;
    const bool anothers = !issuer.empty() && !other.empty() && issuer != other;
    if (!anothers && candidate.tail.year == dated.year) candidate.year = dated.year;
  }
}

NumberMention start_mention(const Candidate& candidate) {
  NumberMention mention;
  mention.type_noun = candidate.type_noun;
  mention.issuer = candidate.tail.issuer;
  mention.place = candidate.tail.place;
  mention.term = candidate.tail.term;
  mention.document_day = candidate.tail.day;
  return mention;
}

NumberMention complete_explicit(Candidate& candidate, std::optional<Day> published) {
  NumberMention mention = start_mention(candidate);
  NumberReading& reading = *candidate.reading;
  repair_number(reading, candidate.tail, candidate.noun, published, mention.repairs);
  if (reading.written_year && published && *reading.written_year > year_of(*published)) {
    mention.repairs.push_back("suspect: year " + std::to_string(*reading.written_year) +
                              " lies after publication");
  }
  mention.number = reading.number;
  mention.year = reading.written_year  ? reading.written_year
                 : reading.number.year ? reading.number.year
                 : candidate.tail.year ? candidate.tail.year
                                       : year_of_news(candidate, published);
  mention.resolved_by = ResolvedBy::Explicit;
  return mention;
}

/// The numbers of an article by serial, so that a short form finds what it may mean.
class Antecedents {
 public:
  void add(const NumberMention& mention) {
    if (mention.resolved_by == ResolvedBy::Context) return;
    auto& same_serial = by_serial_[mention.number.serial];
    const bool known =
        std::any_of(same_serial.begin(), same_serial.end(), [&](const NumberMention& other) {
          return other.number.canonical == mention.number.canonical && other.year == mention.year &&
                 other.type_noun == mention.type_noun;
        });
    if (!known && same_serial.size() < kMaxSameSerial) same_serial.push_back(mention);
  }

  /// The one number that `candidate` may mean; nothing if there is none or a choice.
  const NumberMention* find(const Candidate& candidate) const {
    auto found = find_all(candidate);
    if (is_choice(found)) keep_issuer(found, candidate.tail);
    return found.empty() || is_choice(found) ? nullptr : found.front();
  }

  /// True if it may mean several: then none of them, and nothing else.
  bool is_ambiguous(const Candidate& candidate) const { return is_choice(find_all(candidate)); }

  /// The year that all it may mean agree on.
  std::optional<int> find_year(const Candidate& candidate) const {
    const auto found = find_all(candidate);
    const bool agree = std::all_of(found.begin(), found.end(), [&](const NumberMention* mention) {
      return mention->year == found.front()->year;
    });
    return agree && !found.empty() ? found.front()->year : std::nullopt;
  }

  /// Likewise, of this issuer and with its year.
  const NumberMention* find_whole(const Candidate& candidate, std::string_view issuer) const {
    const auto hit = by_serial_.find(candidate.serial);
    if (hit == by_serial_.end()) return nullptr;
    std::vector<const NumberMention*> found;
    for (const NumberMention& mention : hit->second) {
      if (!mention.number.year || mention.number.issuer != issuer) continue;
      if (may_mean(candidate, mention)) found.push_back(&mention);
    }
    return found.empty() || is_choice(found) ? nullptr : found.front();
  }

 private:
  std::vector<const NumberMention*> find_all(const Candidate& candidate) const {
    std::vector<const NumberMention*> found;
    const auto hit = by_serial_.find(candidate.serial);
    if (hit == by_serial_.end()) return found;
    for (const NumberMention& mention : hit->second) {
      if (may_mean(candidate, mention)) found.push_back(&mention);
    }
    return found;
  }

  static bool may_mean(const Candidate& candidate, const NumberMention& mention) {
    const bool same_noun =
        !mention.type_noun.empty() && find_type_noun(mention.type_noun) == candidate.noun;
    if (!candidate.noun->may_name(mention.number) && !same_noun) return false;
    const auto year = candidate.year ? candidate.year : candidate.tail.year;
    return !year || !mention.year || *year == *mention.year;
  }

  static bool is_choice(const std::vector<const NumberMention*>& found) {
    return std::any_of(found.begin(), found.end(), [&](const NumberMention* mention) {
      return mention->number.canonical != found.front()->number.canonical;
    });
  }

  static void keep_issuer(std::vector<const NumberMention*>& found, const NumberTail& tail) {
    std::erase_if(found, [&](const NumberMention* mention) {
      return tail.issuer_code.empty() ||
             !std::string_view(mention->number.issuer).starts_with(tail.issuer_code);
    });
  }

  std::unordered_map<std::string, std::vector<NumberMention>> by_serial_;
};

/// True if the issuer named next to a short form is another one than that of `number`.
/// A place's organ does not count: in "kế hoạch thực hiện Nghị quyết 57 của Tỉnh ủy" the plan is
/// its.
bool contradicts(const NumberTail& tail, const DocumentNumber& number) {
  if (tail.issuer_code.empty() || tail.issuer_has_place) return false;
  return !std::string_view(number.issuer).starts_with(tail.issuer_code);
}

/// "Nghị định 100/NĐ-CP" or "NĐ 100/CP" beside "100/2019/NĐ-CP": the year is left out.
void add_year_of_article(NumberMention& mention, const Antecedents& antecedents) {
  const DocumentNumber& number = mention.number;
  const bool decree = number.family == DocumentFamily::Historic && number.issuer == "CP" &&
                      document_kind(number, mention.type_noun) == "decree";
  if (number.year || !(decree || number.type == "NĐ" || number.type == "TT")) return;
  Candidate short_form;
  short_form.noun = find_type_noun(number.type == "TT" ? "TT" : "NĐ");
  short_form.serial = number.serial;
  short_form.tail.year = mention.year;
  const NumberMention* same = antecedents.find_whole(short_form, number.issuer);
  if (same == nullptr) return;
  mention.number = same->number;
  mention.year = same->year;
  mention.repairs.push_back("year added: " + same->number.canonical + " in the article");
}

std::optional<NumberMention> resolve(const Candidate& candidate, const Antecedents& antecedents,
                                     std::optional<Day> published) {
  NumberMention mention = start_mention(candidate);
  const NumberMention* same = antecedents.find(candidate);
  if (same != nullptr && !contradicts(candidate.tail, same->number)) {
    mention.number = same->number;
    mention.resolved_by = ResolvedBy::Context;
    mention.year = candidate.year        ? candidate.year
                   : candidate.tail.year ? candidate.tail.year
                                         : antecedents.find_year(candidate);
    return mention;
  }
  ShortForm form{.noun = candidate.noun,
                 .serial = candidate.serial,
                 .slash_year = candidate.year,
                 .year = candidate.tail.year,
                 .day = candidate.tail.day,
                 .issuer_code = candidate.tail.issuer_code,
                 .term = candidate.tail.term,
                 .published = published};
  if (!form.year && !form.slash_year) form.year = year_of_news(candidate, published);
  auto number = resolve_by_grammar(form);
  if (!number) return std::nullopt;
  mention.number = std::move(*number);
  mention.resolved_by = ResolvedBy::Grammar;
  mention.year = form.slash_year ? form.slash_year : form.year;
  return mention;
}

/// Asks the registry about what a text leaves open.
class RegistryResolver {
 public:
  RegistryResolver(const DocumentRegistry& registry, std::string_view text,
                   std::optional<Day> published)
      : registry_(registry), published_(published), choice_(registry, text) {}

  /// "Chỉ thị 16" as the one entry that is called so and fits.
  std::optional<NumberMention> resolve_short_form(const Candidate& candidate) const {
    const NumberTail& tail = candidate.tail;
    const RegistryEntry* entry = choice_.choose(
        numbered(registry_.short_named(*candidate.noun, candidate.serial, candidate.year)),
        {.year = candidate.year ? candidate.year : tail.year,
         .day = tail.day,
         .term = tail.term,
         .issuer_code = tail.issuer_has_place ? std::string_view{} : tail.issuer_code,
         .published = published_},
        candidate.begin);
    if (entry == nullptr) return std::nullopt;
    NumberMention mention = start_mention(candidate);
    fill(mention, *entry);
    mention.resolved_by = ResolvedBy::Registry;
    return mention;
  }

  /// "08-QĐ/TW", which is officially 08-QĐi/TW.
  void rename(const Candidate& candidate, NumberMention& mention) const {
    const auto& others = registry_.also_numbered(mention.number.canonical);
    if (others.empty()) return;
    const RegistryEntry* entry = choice_.choose(numbered(others),
                                                {.year = mention.year,
                                                 .day = mention.document_day,
                                                 .term = mention.term,
                                                 .issuer_code = {},
                                                 .published = published_},
                                                candidate.begin);
    if (entry == nullptr) return;
    mention.repairs.push_back(mention.number.canonical + "->" + entry->number->canonical +
                              ": registry " + entry->id);
    fill(mention, *entry);
  }

 private:
  static void fill(NumberMention& mention, const RegistryEntry& entry) {
    mention.number = *entry.number;
    mention.registry = &entry;
    mention.year = entry.year();
    if (entry.date) mention.document_day = entry.date;
    if (!entry.term.empty()) mention.term = entry.term;
    if (mention.issuer.empty()) mention.issuer = entry.issuer;
  }

  /// Without sets, which no single number stands for.
  static DocumentRegistry::Entries numbered(DocumentRegistry::Entries entries) {
    std::erase_if(entries, [](const RegistryEntry* entry) { return !entry->number; });
    return entries;
  }

  const DocumentRegistry& registry_;
  std::optional<Day> published_;
  RegistryChoice choice_;
};

std::vector<NumberMention> locate(const NormalizedText& text,
                                  const std::vector<Candidate>& candidates,
                                  std::vector<std::optional<NumberMention>>& mentions) {
  std::vector<NumberMention> found;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!mentions[i]) continue;
    mentions[i]->text_begin = candidates[i].begin;
    mentions[i]->text_end = candidates[i].end;
    mentions[i]->begin = text.to_original(candidates[i].begin);
    mentions[i]->end = text.to_original(candidates[i].end);
    found.push_back(std::move(*mentions[i]));
  }
  return found;
}

}  // namespace

std::vector<NumberMention> find_document_numbers(const NormalizedText& text,
                                                 std::optional<Day> published,
                                                 const std::vector<NumberMention>& elsewhere,
                                                 const DocumentRegistry* registry) {
  std::vector<Candidate> candidates = scan_candidates(text.text);
  for (Candidate& candidate : candidates) settle_day(candidate.tail, published);
  share_issuers(text.text, candidates);
  share_slash_years(candidates);
  std::vector<std::optional<NumberMention>> mentions(candidates.size());
  Antecedents antecedents;
  for (const NumberMention& mention : elsewhere) antecedents.add(mention);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (!candidates[i].reading) continue;
    mentions[i] = complete_explicit(candidates[i], published);
    antecedents.add(*mentions[i]);
  }
  for (auto& mention : mentions) {
    if (mention) add_year_of_article(*mention, antecedents);
  }
  // What grammar determines is an antecedent for the short forms before and after it, so those
  // that say whose they are come first: "Nghị quyết 18" is open where 18-NQ/TU and "Nghị quyết 18
  // của Trung ương" stand.
  for (int pass = 0; pass < 3; ++pass) {
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (mentions[i] || (pass == 0 && candidates[i].tail.issuer_code.empty())) continue;
      mentions[i] = resolve(candidates[i], antecedents, published);
      if (mentions[i] && mentions[i]->resolved_by == ResolvedBy::Grammar)
        antecedents.add(*mentions[i]);
    }
  }
  if (registry != nullptr && !registry->empty()) {
    const RegistryResolver resolver(*registry, text.text, published);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (mentions[i]) {
        if (mentions[i]->resolved_by == ResolvedBy::Explicit)
          resolver.rename(candidates[i], *mentions[i]);
      } else if (!antecedents.is_ambiguous(candidates[i])) {
        mentions[i] = resolver.resolve_short_form(candidates[i]);
      }
    }
  }
  return locate(text, candidates, mentions);
}

}  // namespace tracuu
