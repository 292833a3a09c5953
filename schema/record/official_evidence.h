#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace tracuu {

/// What shows that a mention means an official: Mention::resolved_by of CitedOfficial.
enum class OfficialEvidence {
  OfficeBefore,  ///< "Bộ trưởng A"
  OfficeAfter,   ///< "A, Bộ trưởng"
  Appointment,   ///< "A được bầu giữ chức Bộ trưởng"
  List,          ///< "các Phó Thủ tướng: A, B"
  Comrade,       ///< "đồng chí A"
  Name,          ///< "A": the office stands elsewhere in the article.
  GivenName,     ///< "ông Dũng": the only one in the article that it can mean.
  OfficeAlone    ///< "Bí thư Thành ủy" without a name: its only holder in the article.
};

struct OfficialEvidenceName {
  OfficialEvidence evidence;
  std::string_view name;  ///< In JSON and in the stored article.
};

inline constexpr std::array kOfficialEvidenceNames{
    OfficialEvidenceName{OfficialEvidence::OfficeBefore, "office_before"},
    OfficialEvidenceName{OfficialEvidence::OfficeAfter, "office_after"},
    OfficialEvidenceName{OfficialEvidence::Appointment, "appointment"},
    OfficialEvidenceName{OfficialEvidence::List, "list"},
    OfficialEvidenceName{OfficialEvidence::Comrade, "comrade"},
    OfficialEvidenceName{OfficialEvidence::Name, "name"},
    OfficialEvidenceName{OfficialEvidence::GivenName, "given_name"},
    OfficialEvidenceName{OfficialEvidence::OfficeAlone, "office_alone"},
};

constexpr std::string_view name_of(OfficialEvidence evidence) {
  const auto* const entry =
      std::find_if(kOfficialEvidenceNames.begin(), kOfficialEvidenceNames.end(),
                   [&](const OfficialEvidenceName& each) { return each.evidence == evidence; });
  return entry == kOfficialEvidenceNames.end() ? std::string_view() : entry->name;
}

}  // namespace tracuu
