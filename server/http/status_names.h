#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "schema/result.h"

namespace tracuu {

/// What a refused request is called, in problem documents and on pages.
struct StatusName {
  int status;
  std::string_view reason;   ///< RFC 9110.
  std::string_view heading;  ///< On pages, Vietnamese.
  std::string_view advice;   ///< What the reader can do next, Vietnamese.
  std::string_view detail;   ///< The same for programs, English.
};

inline constexpr std::array kStatusNames{
    StatusName{400, "Bad Request", "Địa chỉ này không đọc được",
               "Địa chỉ có phần không đúng dạng. Hãy tìm lại bằng ô bên trên.",
               "the request is not well-formed HTTP"},
    StatusName{404, "Not Found", "Không có trang này",
               "Có thể địa chỉ đã gõ sai hoặc bài viết không có trong kho lưu trữ. Hãy tìm lại "
               "bằng vài từ của tiêu đề.",
               "nothing has this address"},
    StatusName{405, "Method Not Allowed", "Không làm được thao tác này",
               "Máy chủ này chỉ cho đọc. Hãy mở địa chỉ bằng trình duyệt.",
               "this server only answers GET and HEAD"},
    StatusName{410, "Gone", "Bài viết đã được gỡ",
               "Bài viết này từng có trong kho lưu trữ và đã được gỡ xuống.",
               "this article was taken down"},
    StatusName{413, "Content Too Large", "Yêu cầu quá lớn",
               "Máy chủ này không nhận dữ liệu gửi lên.", "this server takes no request bodies"},
    StatusName{414, "URI Too Long", "Địa chỉ quá dài", "Hãy rút ngắn câu tìm rồi thử lại.",
               "the address is too long"},
    StatusName{500, "Internal Server Error", "Máy chủ gặp lỗi",
               "Lỗi đã được ghi lại. Hãy thử lại sau ít phút.",
               "the server failed; the fault is logged"},
    StatusName{503, "Service Unavailable", "Tạm thời chưa tìm được",
               "Kho lưu trữ đang bận hoặc chưa mở được. Hãy thử lại sau ít phút.",
               "the index cannot be read now"},
};

/// The row of `status`; that of 500 for a status without one.
inline const StatusName& status_name(int status) {
  constexpr std::size_t kInternalError = 6;
  static_assert(kStatusNames[kInternalError].status == 500);
  const auto row = std::find_if(kStatusNames.begin(), kStatusNames.end(),
                                [&](const StatusName& each) { return each.status == status; });
  return row == kStatusNames.end() ? kStatusNames[kInternalError] : *row;
}

/// The status with which a refused input is answered.
inline int status_of(ErrorCode code) {
  if (code == ErrorCode::NotFound) return 404;
  if (code == ErrorCode::Withdrawn) return 410;
  return 400;
}

}  // namespace tracuu
