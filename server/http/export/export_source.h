#pragma once

#include <memory>
#include <optional>
#include <string>

#include "server/http/connection/piece_source.h"
#include "server/http/export/export_format.h"
#include "server/search/archive_records.h"

namespace tracuu {

/// All articles of a stream, written in one format while they are sent: of the archive only what
/// one piece needs is in memory.
class ExportSource : public PieceSource {
 public:
  /// `format` must outlive the source.
  ExportSource(std::unique_ptr<ArticleStream> articles, const ExportFormat& format,
               ExportPlace place)
      : articles_(std::move(articles)), format_(format), place_(std::move(place)) {}

  std::optional<std::string> next() override;

 private:
  std::unique_ptr<ArticleStream> articles_;
  const ExportFormat& format_;
  ExportPlace place_;
  bool begun_ = false;
  bool ended_ = false;
};

}  // namespace tracuu
