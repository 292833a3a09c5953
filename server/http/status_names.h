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
    StatusName{408, "Request Timeout", "Yêu cầu gửi đến quá chậm",
               "Kết nối có thể đang yếu. Hãy thử lại.",
               "the request did not arrive in time; send it again"},
    StatusName{410, "Gone", "Bài viết đã được gỡ",
               "Bài viết này từng có trong kho lưu trữ và đã được gỡ xuống.",
               "this article was taken down"},
    StatusName{411, "Length Required", "Yêu cầu thiếu độ dài", "Hãy mở lại trang rồi thử lại.",
               "a body needs a Content-Length"},
    StatusName{413, "Content Too Large", "Yêu cầu quá lớn",
               "Hãy gửi ít dữ liệu hơn; hầu hết các trang không nhận dữ liệu gửi lên.",
               "this address takes no body, or not one of this length"},
    StatusName{414, "URI Too Long", "Địa chỉ quá dài", "Hãy rút ngắn câu tìm rồi thử lại.",
               "the address is too long"},
    StatusName{417, "Expectation Failed", "Không đáp ứng được yêu cầu",
               "Hãy mở địa chỉ bằng trình duyệt.",
               "the only expectation that can be met is 100-continue"},
    StatusName{429, "Too Many Requests", "Quá nhiều yêu cầu cùng lúc",
               "Địa chỉ mạng của bạn đang gửi quá nhiều yêu cầu. Hãy thử lại sau ít giây.",
               "too many requests of one address are under way; try again later"},
    StatusName{431, "Request Header Fields Too Large", "Yêu cầu quá lớn",
               "Hãy xóa cookie của trang này rồi thử lại.",
               "the header fields are too long or too many"},
    StatusName{500, "Internal Server Error", "Máy chủ gặp lỗi",
               "Lỗi đã được ghi lại. Hãy thử lại sau ít phút.",
               "the server failed; the fault is logged"},
    StatusName{501, "Not Implemented", "Không làm được thao tác này",
               "Hãy mở địa chỉ bằng trình duyệt.",
               "transfer codings are not understood; send a Content-Length"},
    StatusName{503, "Service Unavailable", "Tạm thời chưa tìm được",
               "Kho lưu trữ đang bận hoặc chưa mở được. Hãy thử lại sau ít phút.",
               "the server is busy or cannot read its index now; try again later"},
    StatusName{505, "HTTP Version Not Supported", "Phiên bản HTTP không được hỗ trợ",
               "Hãy dùng trình duyệt mới hơn.", "this server speaks HTTP/1.1"},
};

/// The row of `status`; that of 500 for a status without one.
inline const StatusName& status_name(int status) {
  const auto find = [](int wanted) {
    return std::find_if(kStatusNames.begin(), kStatusNames.end(),
                        [&](const StatusName& each) { return each.status == wanted; });
  };
  const auto* const row = find(status);
  return row == kStatusNames.end() ? *find(500) : *row;
}

/// The status with which a refused input is answered.
inline int status_of(ErrorCode code) {
  if (code == ErrorCode::NotFound) return 404;
  if (code == ErrorCode::Withdrawn) return 410;
  return 400;
}

}  // namespace tracuu
