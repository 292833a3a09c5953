#include "server/http/export/export_format.h"

#include <algorithm>
#include <array>
#include <vector>

#include "schema/record/terms.h"
#include "server/http/api/search_json.h"
#include "server/http/export/csv_text.h"
#include "server/http/links.h"

namespace tracuu {
namespace {

std::string nothing() {
  return "";
}

/// Several values in one cell.
class JoinedCell {
 public:
  void add(const std::string& value) {
    if (std::find(values_.begin(), values_.end(), value) != values_.end()) return;
    values_.push_back(value);
  }
  std::string text() const {
    std::string cell;
    for (const auto& value : values_) cell.append(cell.empty() ? "" : "; ").append(value);
    return cell;
  }

 private:
  std::vector<std::string> values_;
};

std::string csv_begin() {
  return std::string(kByteOrderMark) +
         csv_record({"id", "title", "published", "section", "source", "url", "page", "officials",
                     "official_ids", "resolutions", "documents", "event_dates", "sha256",
                     "captured"});
}

std::string csv_article(const Article& article, const ExportPlace& place) {
  JoinedCell officials;
  JoinedCell official_ids;
  JoinedCell resolutions;
  JoinedCell documents;
  JoinedCell event_days;
  for (const auto& official : article.officials) {
    officials.add(official.name);
    official_ids.add(official.id);
  }
  for (const auto& document : article.documents) {
    (document.kind == kResolutionKind ? resolutions : documents).add(document.label);
  }
  for (const auto day : article.event_days) event_days.add(format_day(day));
  return csv_record({article.id, article.title,
                     article.published ? format_published(*article.published) : "", article.section,
                     article.source, article.url, cited_page_url(article, place), officials.text(),
                     official_ids.text(), resolutions.text(), documents.text(), event_days.text(),
                     article.sha256, article.captured});
}

std::string json_article(const Article& article, const ExportPlace& /*place*/) {
  return article_to_json(article) + '\n';
}

constexpr std::array kFormats{
    ExportFormat{"csv", "text/csv; charset=utf-8; header=present", ".csv", csv_begin, csv_article},
    ExportFormat{"jsonl", "application/x-ndjson", ".jsonl", nothing, json_article},
    ExportFormat{"bibtex", "application/x-bibtex; charset=utf-8", ".bib", nothing, bibtex_entry},
    ExportFormat{"ris", "application/x-research-info-systems; charset=utf-8", ".ris", nothing,
                 ris_record},
};
static_assert(std::equal(kFormats.begin(), kFormats.end(), kExportFormatNames.begin(),
                         kExportFormatNames.end(),
                         [](const ExportFormat& format, std::string_view name) {
                           return format.name == name;
                         }));

}  // namespace

const ExportFormat* find_export_format(std::string_view name) {
  const auto* const found =
      std::find_if(kFormats.begin(), kFormats.end(),
                   [&](const ExportFormat& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : found;
}

}  // namespace tracuu
