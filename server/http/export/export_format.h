#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/record/article.h"
#include "server/http/export/citation.h"

namespace tracuu {

/// How articles are taken away. The names are kExportFormatNames.
struct ExportFormat {
  std::string_view name;
  std::string_view content_type;
  std::string_view ending;  ///< Of the file's name.
  std::string (*begin)();   ///< What stands before the first article.
  std::string (*write)(const Article&, const ExportPlace&);
};

/// The format of that name, or null.
const ExportFormat* find_export_format(std::string_view name);

}  // namespace tracuu
