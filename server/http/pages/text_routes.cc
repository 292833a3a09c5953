#include <string>

#include "server/http/api/checked_text.h"
#include "server/http/pages/check_page.h"
#include "server/http/pages/page_routes.h"
#include "server/http/pages/text_pages.h"

namespace tracuu {

HttpResponse answer_check_page(SearchService& service, const Address& address) {
  CheckView view{"", {}, CheckFault::None, address};
  if (address.method != "POST") return html_response(200, render_check_page(view));
  const auto* type = find_body_type(address.content_type);
  const auto text = type == nullptr ? refuse(ErrorCode::BadEncoding, "text: not a form")
                                    : read_checked_text(*type, address.body);
  if (!text) {
    const bool too_long = text.error().code == ErrorCode::TooLarge;
    view.fault = too_long ? CheckFault::TooLong : CheckFault::NotText;
    return html_response(too_long ? 413 : 400, render_check_page(view));
  }
  view.text = *text;
  const bool blank = view.text.find_first_not_of(" \t\r\n") == std::string::npos;
  if (blank) {
    view.fault = CheckFault::Empty;
  } else {
    view.checked = service.check_text(view.text);
  }
  return html_response(200, render_check_page(view));
}

HttpResponse answer_help_page(SearchService& /*service*/, const Address& address) {
  return html_response(200, render_help_page(address));
}

HttpResponse answer_about_page(SearchService& service, const Address& address) {
  return html_response(200, render_about_page(service.status(), address));
}

HttpResponse answer_api_page(SearchService& /*service*/, const Address& address) {
  return html_response(200, render_api_page(address));
}

}  // namespace tracuu
