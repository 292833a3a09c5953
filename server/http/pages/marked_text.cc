#include "server/http/pages/marked_text.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "schema/record/official_evidence.h"
#include "server/http/links.h"
#include "server/http/pages/page_template.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

/// What Mention::resolved_by means to a reader.
struct EvidenceText {
  OfficialEvidence evidence;
  Text text;
};

constexpr std::array kEvidenceTexts{
    EvidenceText{OfficialEvidence::OfficeBefore, Text::EvidenceOfficeBefore},
    EvidenceText{OfficialEvidence::OfficeAfter, Text::EvidenceOfficeAfter},
    EvidenceText{OfficialEvidence::Appointment, Text::EvidenceAppointment},
    EvidenceText{OfficialEvidence::List, Text::EvidenceList},
    EvidenceText{OfficialEvidence::Comrade, Text::EvidenceComrade},
    EvidenceText{OfficialEvidence::Name, Text::EvidenceName},
    EvidenceText{OfficialEvidence::GivenName, Text::EvidenceGivenName},
    EvidenceText{OfficialEvidence::OfficeAlone, Text::EvidenceOfficeAlone},
};
static_assert(kEvidenceTexts.size() == kOfficialEvidenceNames.size());

std::string_view explain(ReaderLanguage language, std::string_view resolved_by) {
  const auto* const entry =
      std::find_if(kEvidenceTexts.begin(), kEvidenceTexts.end(),
                   [&](const EvidenceText& each) { return name_of(each.evidence) == resolved_by; });
  return entry == kEvidenceTexts.end() ? resolved_by : text(language, entry->text);
}

std::string title_of(std::string_view what, std::string_view how) {
  std::string title(what);
  if (!how.empty()) title.append(": ").append(how);
  return title;
}

void add_official(std::vector<MentionMark>& marks, const CitedOfficial& official,
                  ReaderLanguage language) {
  const auto url = official_page_url(language, official.id);
  for (const auto& mention : official.occurrences) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(official.name, explain(language, mention.resolved_by))});
  }
}

/// How a number or name was understood, see CitedDocument.
struct ResolutionText {
  std::string_view resolved_by;
  Text text;
};

constexpr std::array kResolutionTexts{
    ResolutionText{"explicit", Text::ResolvedExplicit},
    ResolutionText{"context", Text::ResolvedContext},
    ResolutionText{"grammar", Text::ResolvedGrammar},
    ResolutionText{"registry", Text::ResolvedRegistry},
};

std::string_view explain_document(ReaderLanguage language, std::string_view resolved_by) {
  const auto* const entry =
      std::find_if(kResolutionTexts.begin(), kResolutionTexts.end(),
                   [&](const ResolutionText& each) { return each.resolved_by == resolved_by; });
  return entry == kResolutionTexts.end() ? resolved_by : text(language, entry->text);
}

void add_document(std::vector<MentionMark>& marks, const CitedDocument& document,
                  ReaderLanguage language) {
  const auto url = document_page_url(language, document.id);
  for (const auto& mention : document.mentions) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(document.label, explain_document(language, mention.resolved_by))});
  }
}

void add_named_document(std::vector<MentionMark>& marks, const NamedDocument& document,
                        ReaderLanguage language) {
  const auto url = document_page_url(language, document.id);
  for (const auto& mention : document.mentions) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(document.id, text(language, Text::CalledByName))});
  }
}

std::string_view text_of(const Article& article, TextField field) {
  return field == TextField::Title ? article.title : article.body;
}

auto place_of(const MentionMark& mark) {
  return std::tuple(mark.field, mark.begin);
}

/// Adds the bytes [begin, end) of the part's field, parted into what was searched for and the rest.
void add_bits(Dictionary& piece, const TextPart& part, std::size_t begin, std::size_t end,
              const std::vector<TextRange>& found) {
  const auto add = [&](std::size_t from, std::size_t to, const char* section,
                       const char* variable) {
    if (from >= to) return;
    auto& bit = *piece.AddSectionDictionary("BIT");
    show_text(bit, section, variable, part.text.substr(from - part.begin, to - from));
  };
  auto range =
      std::lower_bound(found.begin(), found.end(), begin,
                       [](const TextRange& each, std::size_t at) { return each.end <= at; });
  std::size_t at = begin;
  for (; range != found.end() && range->begin < end; ++range) {
    const auto from = std::max(at, range->begin);
    const auto to = std::min(end, range->end);
    add(at, from, "REST", "REST_TEXT");
    add(from, to, "FOUND", "FOUND_TEXT");
    at = std::max(at, to);
  }
  add(at, end, "REST", "REST_TEXT");
}

}  // namespace

std::vector<MentionMark> mention_marks(const Article& article, ReaderLanguage language) {
  std::vector<MentionMark> all;
  for (const auto& official : article.officials) add_official(all, official, language);
  for (const auto& document : article.documents) add_document(all, document, language);
  for (const auto& document : article.named_documents) add_named_document(all, document, language);
  std::sort(all.begin(), all.end(),
            [](const MentionMark& a, const MentionMark& b) { return place_of(a) < place_of(b); });
  std::vector<MentionMark> marks;
  for (auto& mark : all) {
    const bool overlaps =
        !marks.empty() && marks.back().field == mark.field && mark.begin < marks.back().end;
    const bool inside = mark.begin < mark.end && mark.end <= text_of(article, mark.field).size();
    if (inside && !overlaps) marks.push_back(std::move(mark));
  }
  return marks;
}

void add_marked_text(Dictionary& section, const TextPart& part, const TextMarks& marks) {
  auto& dictionary =
      include_template(section, "TEXT", ReaderLanguage::Vietnamese, "marked_text");  // No words.
  const std::size_t end = part.begin + part.text.size();
  const auto& found = part.field == TextField::Title ? marks.found.title : marks.found.body;
  const auto& mentions = marks.mentions;
  std::size_t at = part.begin;
  const auto add_plain = [&](std::size_t to) {
    if (at >= to) return;
    auto& piece = *dictionary.AddSectionDictionary("PIECE");
    add_bits(*piece.AddSectionDictionary("PLAIN"), part, at, to, found);
  };
  const auto first = std::lower_bound(
      mentions.begin(), mentions.end(), std::tuple(part.field, part.begin),
      [](const MentionMark& mark, const auto& place) { return place_of(mark) < place; });
  for (auto mark = first; mark != mentions.end() && mark->field == part.field && mark->end <= end;
       ++mark) {
    add_plain(mark->begin);
    auto& link = *dictionary.AddSectionDictionary("PIECE")->AddSectionDictionary("MARK");
    link.SetValue("MARK_URL", mark->url);
    link.SetValue("MARK_TITLE", mark->title);
    add_bits(link, part, mark->begin, mark->end, found);
    at = mark->end;
  }
  add_plain(end);
}

}  // namespace tracuu
