#include "server/http/export/export_source.h"

namespace tracuu {

std::optional<std::string> ExportSource::next() {
  if (ended_) return std::nullopt;
  std::string piece = begun_ ? "" : format_.begin();
  begun_ = true;
  while (piece.size() < kPieceBytes) {
    const auto articles = articles_->next();
    if (articles.empty()) {
      ended_ = true;
      break;
    }
    for (const auto& article : articles) piece += format_.write(article, place_);
  }
  return piece;
}

}  // namespace tracuu
