#include "server/http/record_links.h"

#include "schema/document_number/document_number.h"
#include "server/http/query_string.h"

namespace tracuu {

std::string official_page_path(std::string_view id) {
  return "/officials/" + percent_encode(id);
}

std::string official_api_path(std::string_view id) {
  return "/api/v1/officials/" + percent_encode(id);
}

std::string document_page_path(std::string_view id) {
  return "/documents/" + percent_encode(document_slug(id));
}

std::string document_api_path(std::string_view id) {
  return "/api/v1/documents/" + percent_encode(document_slug(id));
}

}  // namespace tracuu
