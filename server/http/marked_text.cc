#include "server/http/marked_text.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "schema/record/official_evidence.h"
#include "server/http/article_links.h"
#include "server/http/links.h"
#include "server/http/page_template.h"
#include "server/http/parameters.h"

namespace tracuu {
namespace {

/// What Mention::resolved_by means to a reader.
struct EvidenceText {
  OfficialEvidence evidence;
  std::string_view text;
};

constexpr std::array kEvidenceTexts{
    EvidenceText{OfficialEvidence::OfficeBefore, "chức vụ đứng trước tên"},
    EvidenceText{OfficialEvidence::OfficeAfter, "chức vụ đứng sau tên"},
    EvidenceText{OfficialEvidence::Appointment, "bài viết nói người này giữ chức vụ"},
    EvidenceText{OfficialEvidence::List, "chức vụ đứng đầu danh sách"},
    EvidenceText{OfficialEvidence::Comrade, "được gọi là đồng chí"},
    EvidenceText{OfficialEvidence::Name, "tên nhắc lại, chức vụ ở chỗ khác trong bài"},
    EvidenceText{OfficialEvidence::GivenName, "gọi bằng tên riêng, trong bài chỉ một người"},
    EvidenceText{OfficialEvidence::OfficeAlone, "gọi bằng chức vụ, trong bài chỉ một người"},
};
static_assert(kEvidenceTexts.size() == kOfficialEvidenceNames.size());

std::string_view explain(std::string_view resolved_by) {
  const auto* const entry =
      std::find_if(kEvidenceTexts.begin(), kEvidenceTexts.end(),
                   [&](const EvidenceText& each) { return name_of(each.evidence) == resolved_by; });
  return entry == kEvidenceTexts.end() ? resolved_by : entry->text;
}

std::string title_of(std::string_view what, std::string_view how) {
  std::string title(what);
  if (!how.empty()) title.append(": ").append(how);
  return title;
}

void add_official(std::vector<MentionMark>& marks, const CitedOfficial& official) {
  const auto url =
      search_url(kSearchPagePath, with_filter(default_search(), FacetField::Official, official.id));
  for (const auto& mention : official.occurrences) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(official.name, explain(mention.resolved_by))});
  }
}

/// How a number or name was understood, see CitedDocument.
struct ResolutionText {
  std::string_view resolved_by;
  std::string_view text;
};

constexpr std::array kResolutionTexts{
    ResolutionText{"explicit", "số ký hiệu ghi đầy đủ"},
    ResolutionText{"context", "số ghi đầy đủ ở chỗ khác trong bài"},
    ResolutionText{"grammar", "suy ra từ loại văn bản, nơi ban hành và ngày"},
    ResolutionText{"registry", "theo danh mục văn bản của kho lưu trữ"},
};

std::string_view explain_document(std::string_view resolved_by) {
  const auto* const entry =
      std::find_if(kResolutionTexts.begin(), kResolutionTexts.end(),
                   [&](const ResolutionText& each) { return each.resolved_by == resolved_by; });
  return entry == kResolutionTexts.end() ? resolved_by : entry->text;
}

void add_document(std::vector<MentionMark>& marks, const CitedDocument& document) {
  const auto url =
      search_url(kSearchPagePath, with_filter(default_search(), facet_of(document), document.id));
  for (const auto& mention : document.mentions) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(document.label, explain_document(mention.resolved_by))});
  }
}

void add_named_document(std::vector<MentionMark>& marks, const NamedDocument& document) {
  auto request = default_search();
  request.query_text = '"' + document.id + '"';
  const auto url = search_url(kSearchPagePath, request);
  for (const auto& mention : document.mentions) {
    marks.push_back({mention.field, mention.begin, mention.end, url,
                     title_of(document.id, "văn bản được gọi bằng tên")});
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

std::vector<MentionMark> mention_marks(const Article& article) {
  std::vector<MentionMark> all;
  for (const auto& official : article.officials) add_official(all, official);
  for (const auto& document : article.documents) add_document(all, document);
  for (const auto& document : article.named_documents) add_named_document(all, document);
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
  auto& dictionary = *section.AddIncludeDictionary("TEXT");
  dictionary.SetFilename(kMarkedTextTemplate);
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
