#pragma once

#include <string>
#include <string_view>

#include "indexer/duplicates/copy_check.h"
#include "schema/analysis/analyzer.h"
#include "schema/record/token_sequence.h"

namespace tracuu {

/// An article as the check sees it after indexing.
inline ComparedText make_compared(std::string_view title, std::string_view body) {
  const auto tokens = analyze(body);
  const auto sequence = decode_sequence(encode_sequence(analyze(title), tokens));
  return {title_codes(sequence), body_codes(sequence), find_facts(body, tokens)};
}

/// An invented release of the city of Hà Thượng, in paragraphs.
inline constexpr std::string_view kRelease =
    "Sáng nay, Ủy ban nhân dân thành phố khai trương thư viện mới bên hồ, với sáu tầng sách mở cửa "
    "cho mọi người dân đến đọc.\n"
    "Phó chủ tịch Lê Thị Hiền cho biết công trình xây trong 18 tháng, hết 42 tỷ đồng, phần lớn là "
    "tiền quyên góp của các doanh nghiệp trong vùng.\n"
    "Theo kế hoạch, từ tháng sau thư viện mở thêm phòng đọc cho trẻ em, có người kể chuyện vào mỗi "
    "chiều thứ bảy và một góc vẽ tranh.\n"
    "Bạn đọc có thể mượn sách bằng căn cước, không phải đóng tiền đặt cọc như ở thư viện cũ trên "
    "phố Bến Gỗ.\n";

inline constexpr std::string_view kReleaseTitle = "Thành phố mở thư viện bên hồ";

}  // namespace tracuu
