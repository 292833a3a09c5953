#pragma once

#include <string>
#include <vector>

#include "server/http/query_string.h"
#include "server/http/record_links.h"
#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// An official with the articles that name them.
struct OfficialView {
  OfficialRecord record;
  std::vector<Hit> newest;  ///< Newest first; also what events are taken from.
  Visit visit = {};
};

/// A document with the articles that name it.
struct DocumentView {
  DocumentRecord record;
  std::vector<Hit> newest;  ///< Newest first.
  Visit visit = {};
};

/// A part of the list of officials or documents.
struct RecordListView {
  RecordKind records = RecordKind::Officials;
  ListRequest request;
  ListResponse response;
  Visit visit = {};
};

std::string render_official_page(const OfficialView& view);
std::string render_document_page(const DocumentView& view);
std::string render_record_list_page(const RecordListView& view);

}  // namespace tracuu
