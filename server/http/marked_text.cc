#include "server/http/marked_text.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "schema/record/official_evidence.h"
#include "server/http/article_links.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
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
  const auto url =
      search_page_url(with_filter(reader_search(language), FacetField::Official, official.id));
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
  const auto url =
      search_page_url(with_filter(reader_search(language), facet_of(document), document.id));
  for (const auto& mention : document.mentions) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(document.label, explain_document(language, mention.resolved_by))});
  }
}

void add_named_document(std::vector<MentionMark>& marks, const NamedDocument& document,
                        ReaderLanguage language) {
  auto request = reader_search(language);
  request.query_text = '"' + document.id + '"';
  const auto url = search_page_url(request);
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

void add_piece(Dictionary& text, std::string_view section, std::string_view variable,
               std::string_view piece, const MentionMark* mark) {
  if (piece.empty()) return;
  auto& dictionary = *text.AddSectionDictionary("PIECE");
  show_text(dictionary, section, variable, piece);
  if (mark == nullptr) return;
  dictionary.SetValue("MARK_URL", mark->url);
  dictionary.SetValue("MARK_TITLE", mark->title);
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

void add_marked_text(Dictionary& section, std::string_view text, TextField field, std::size_t begin,
                     const std::vector<MentionMark>& marks) {
  auto& dictionary =
      include_template(section, "TEXT", ReaderLanguage::Vietnamese, "marked_text");  // No words.
  const std::size_t end = begin + text.size();
  std::size_t at = begin;
  const auto first = std::lower_bound(
      marks.begin(), marks.end(), std::tuple(field, begin),
      [](const MentionMark& mark, const auto& place) { return place_of(mark) < place; });
  for (auto mark = first; mark != marks.end() && mark->field == field && mark->end <= end; ++mark) {
    add_piece(dictionary, "PLAIN", "PLAIN_TEXT", text.substr(at - begin, mark->begin - at),
              nullptr);
    add_piece(dictionary, "MARK", "MARK_TEXT",
              text.substr(mark->begin - begin, mark->end - mark->begin), &*mark);
    at = mark->end;
  }
  add_piece(dictionary, "PLAIN", "PLAIN_TEXT", text.substr(at - begin), nullptr);
}

}  // namespace tracuu
