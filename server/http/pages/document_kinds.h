#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "schema/reader_language.h"

namespace tracuu {

/// What document_kind() calls a document, and what readers call it.
struct DocumentKindName {
  std::string_view kind;
  Bilingual name;
};

/// In the order in which readers look for them.
inline constexpr std::array kDocumentKindNames{
    DocumentKindName{"resolution", {"Nghị quyết", "Resolution"}},
    DocumentKindName{"law", {"Luật", "Law"}},
    DocumentKindName{"ordinance", {"Pháp lệnh", "Ordinance"}},
    DocumentKindName{"decree", {"Nghị định", "Decree"}},
    DocumentKindName{"decree_law", {"Sắc lệnh", "Decree-law"}},
    DocumentKindName{"order", {"Lệnh", "Order"}},
    DocumentKindName{"decision", {"Quyết định", "Decision"}},
    DocumentKindName{"directive", {"Chỉ thị", "Directive"}},
    DocumentKindName{"circular", {"Thông tư", "Circular"}},
    DocumentKindName{"conclusion", {"Kết luận", "Conclusion"}},
    DocumentKindName{"regulation", {"Quy định, quy chế", "Regulation"}},
    DocumentKindName{"guideline", {"Hướng dẫn", "Guideline"}},
    DocumentKindName{"notice", {"Thông báo", "Notice"}},
    DocumentKindName{"communique", {"Thông cáo", "Communiqué"}},
    DocumentKindName{"plan", {"Kế hoạch", "Plan"}},
    DocumentKindName{"programme", {"Chương trình", "Programme"}},
    DocumentKindName{"scheme", {"Đề án", "Scheme"}},
    DocumentKindName{"project", {"Dự án", "Project"}},
    DocumentKindName{"option_plan", {"Phương án", "Option plan"}},
    DocumentKindName{"report", {"Báo cáo", "Report"}},
    DocumentKindName{"submission", {"Tờ trình", "Submission"}},
    DocumentKindName{"minutes", {"Biên bản", "Minutes"}},
    DocumentKindName{"telegram", {"Công điện", "Urgent dispatch"}},
    DocumentKindName{"dispatch", {"Công văn", "Official letter"}},
    DocumentKindName{"contract", {"Hợp đồng", "Contract"}},
    DocumentKindName{"agreement", {"Bản thỏa thuận", "Agreement"}},
    DocumentKindName{"invitation", {"Giấy mời", "Invitation"}},
    DocumentKindName{"slip", {"Phiếu, giấy", "Slip"}},
    DocumentKindName{"copy", {"Bản sao", "Copy"}},
    DocumentKindName{"schedule", {"Lịch công tác", "Schedule"}},
    DocumentKindName{"consolidated_text", {"Văn bản hợp nhất", "Consolidated text"}},
    DocumentKindName{"standard", {"Tiêu chuẩn, quy chuẩn", "Standard"}},
    DocumentKindName{"precedent", {"Án lệ", "Precedent"}},
    DocumentKindName{"judgment", {"Bản án", "Judgment"}},
    DocumentKindName{"document", {"Văn bản", "Document"}},
};

/// The kind in the reader's words; "Văn bản" for one that has none of its own.
constexpr std::string_view document_kind_name(ReaderLanguage language, std::string_view kind) {
  const auto* const row =
      std::find_if(kDocumentKindNames.begin(), kDocumentKindNames.end(),
                   [&](const DocumentKindName& each) { return each.kind == kind; });
  return (row == kDocumentKindNames.end() ? kDocumentKindNames.back() : *row).name.in(language);
}

}  // namespace tracuu
