#include "indexer/writer/document_builder.h"

#include <algorithm>
#include <array>
#include <vector>

#include "schema/analysis/analyzer.h"
#include "schema/analysis/lexicon.h"
#include "schema/analysis/unaccented_words.h"
#include "schema/record/field.h"
#include "schema/record/fingerprint.h"
#include "schema/record/stored_article.h"
#include "schema/record/terms.h"
#include "schema/record/token_sequence.h"
#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

/// How often each token of the body counts: once, or not at all if it stands in a caption.
std::vector<Xapian::termcount> count_tokens(const Article& article,
                                            const std::vector<Token>& body) {
  std::vector<Xapian::termcount> counts(body.size(), 1);
  const std::string_view text = article.body;
  std::size_t at = 0;
  std::uint32_t paragraph = 0;
  for (std::size_t i = 0; i < body.size() && !article.captions.empty(); ++i) {
    for (; at < body[i].begin; ++at) paragraph += text[at] == '\n' ? 1U : 0U;
    const bool caption =
        std::binary_search(article.captions.begin(), article.captions.end(), paragraph);
    counts[i] = caption ? 0 : 1;
  }
  return counts;
}

/// Every compound, overlapping ones too: which of them a reader means is not for the index to say.
void add_compounds(Xapian::Document& out, const std::vector<Token>& tokens,
                   const std::vector<Xapian::termcount>& counts) {
  for (const Compound& compound : find_compounds(tokens)) {
    out.add_term(compound_term(compound.text), counts[compound.first]);
    out.add_term(compound_folded_term(compound.folded), counts[compound.first]);
  }
}

/// Title and body share one row of positions, the title first, so that a phrase is found in either
/// and never across.
void add_text(Xapian::Document& out, const Article& article, const ArticleText& text) {
  std::vector<Token> title = analyze(text.title);
  const std::uint32_t body_position = title.empty() ? 1 : title.back().position + kSentenceGap;
  std::vector<Token> body = analyze(text.body, body_position);
  note_unaccented_title(article.title, title, article.body);
  note_unaccented(article.body, body);
  for (const Token& token : title) {
    out.add_posting(text_term(token), token.position);
    out.add_posting(title_term(token), token.position);
    out.add_term(text_folded_term(token));
    out.add_term(title_folded_term(token));
    if (token.unaccented) out.add_posting(text_unaccented_term(token), token.position);
  }
  const auto counts = count_tokens(article, body);
  for (std::size_t i = 0; i < body.size(); ++i) {
    const Token& token = body[i];
    out.add_posting(text_term(token), token.position, counts[i]);
    out.add_term(text_folded_term(token), counts[i]);
    if (token.unaccented) out.add_posting(text_unaccented_term(token), token.position, counts[i]);
  }
  add_compounds(out, title, std::vector<Xapian::termcount>(title.size(), 1));
  add_compounds(out, body, counts);
  const std::string bytes = encode_sequence(title, body);
  const std::vector<SequenceCode> sequence = decode_sequence(bytes);
  const Sketch sketch = build_sketch(title_codes(sequence), body_codes(sequence));
  out.add_value(slot_of("sequence"), bytes);
  out.add_value(slot_of("sketch"), encode_sketch(sketch));
  out.add_value(slot_of("facts"), encode_facts(find_facts(article.body, body)));
}

void add_officials(Xapian::Document& out, const Article& article) {
  std::vector<FacetEntry> entries;
  for (const CitedOfficial& official : article.officials) {
    out.add_boolean_term(official_term(official.id));
    for (const CitedOffice& office : official.offices) {
      out.add_boolean_term(office_term(official.id, office));
    }
    entries.push_back({official.id, official.name});
  }
  out.add_value(slot_of("official"), encode_facet_entries(entries));
}

/// Numbers weigh as often as they are mentioned: a search for a number ranks by them. Several lives
/// of one number are one value of the facet.
void add_documents(Xapian::Document& out, const Article& article) {
  std::vector<FacetEntry> resolutions;
  std::vector<FacetEntry> others;
  for (const CitedDocument& document : article.documents) {
    const auto mentions = std::max<std::size_t>(document.mentions.size(), 1);
    const auto weight = static_cast<Xapian::termcount>(mentions);
    out.add_term(document_term(document.kind, document.id), weight);
    out.add_boolean_term(life_term(document.life));
    auto& entries = document.kind == kResolutionKind ? resolutions : others;
    const bool known = std::any_of(entries.begin(), entries.end(), [&](const FacetEntry& entry) {
      return entry.id == document.id;
    });
    if (!known) entries.push_back({document.id, document.label, document.kind});
    const auto short_form = short_form_of(document.kind, document.id);
    if (short_form) out.add_term(short_form_term(*short_form), weight);
  }
  std::vector<FacetEntry> named;
  for (const NamedDocument& document : article.named_documents) {
    named.push_back({document.id, document.id, document.kind});
    const auto weight = static_cast<Xapian::termcount>(document.mentions.size());
    out.add_term(named_document_term(document.id), weight);
    out.add_term(named_folded_term(document.id), weight);
  }
  out.add_value(slot_of("resolution"), encode_facet_entries(resolutions));
  out.add_value(slot_of("document"), encode_facet_entries(others));
  out.add_value(slot_of("named_document"), encode_facet_entries(named));
}

void add_event_days(Xapian::Document& out, const Article& article) {
  constexpr std::array kSlots{slot_of("event_day"), slot_of("second_event_day")};
  for (std::size_t i = 0; i < std::min(kSlots.size(), article.event_days.size()); ++i) {
    out.add_value(kSlots.at(i), encode_day(article.event_days[i]));
  }
}

void add_publication(Xapian::Document& out, const Article& article) {
  if (!article.published) return;
  const Day day = article.published->day;
  out.add_boolean_term(year_term(day));
  out.add_boolean_term(month_term(day));
  out.add_boolean_term(day_term(day));
  out.add_value(slot_of("published"), encode_published(*article.published));
}

void add_origin(Xapian::Document& out, const Article& article) {
  if (!article.section.empty()) {
    out.add_boolean_term(section_term(article.section));
    out.add_value(slot_of("section"), encode_facet_entries({{article.section, article.section}}));
  }
  if (!article.source.empty()) {
    out.add_boolean_term(source_term(article.source));
    out.add_value(slot_of("source"), encode_facet_entries({{article.source, article.source}}));
  }
}

}  // namespace

Xapian::Document build_document(const Article& article, const ArticleText& text,
                                std::chrono::sys_seconds findable_since) {
  Xapian::Document out;
  add_text(out, article, text);
  add_officials(out, article);
  add_documents(out, article);
  add_publication(out, article);
  add_event_days(out, article);
  add_origin(out, article);
  out.add_boolean_term(id_term(article.id));
  out.add_value(slot_of("id"), article.id);
  out.add_value(slot_of("content_hash"), article.sha256);
  out.add_value(slot_of("findable_since"), encode_moment(findable_since));
  out.set_data(encode_article(article));
  return out;
}

}  // namespace tracuu
