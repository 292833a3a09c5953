#pragma once

#include <string>
#include <string_view>

namespace tracuu {

/// The two kinds of records that the archive lists.
enum class RecordKind { Officials, Documents };

/// Addresses of officials and documents. That of a document is made of its number by
/// document_slug(): "/documents/28-nq-tw".
std::string official_page_path(std::string_view id);
std::string official_api_path(std::string_view id);
std::string document_page_path(std::string_view id);
std::string document_api_path(std::string_view id);

}  // namespace tracuu
