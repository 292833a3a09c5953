#include "server/http/compression.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "server/http/gzip_encoder.h"

namespace tracuu {
namespace {

/// Less fits into one packet as it is.
constexpr std::size_t kSmallestBytes = 1024;

/// Parts of the content types that are text.
constexpr std::array<std::string_view, 6> kTextTypes{"text/",      "json",   "xml",
                                                     "javascript", "bibtex", "research-info"};

bool is_text(std::string_view content_type) {
  return std::any_of(kTextTypes.begin(), kTextTypes.end(), [&](std::string_view part) {
    return content_type.find(part) != std::string_view::npos;
  });
}

bool is_encoded(const HttpResponse& response) {
  return std::any_of(response.headers.begin(), response.headers.end(),
                     [](const auto& header) { return header.first == "Content-Encoding"; });
}

/// The pieces of another source, each so that it can be read when it arrives.
class CompressedPieces : public PieceSource {
 public:
  explicit CompressedPieces(std::unique_ptr<PieceSource> plain) : plain_(std::move(plain)) {}

  std::optional<std::string> next() override {
    if (finished_) return std::nullopt;
    if (const auto piece = plain_->next()) return piece->empty() ? "" : encoder_.encode(*piece);
    finished_ = true;
    return encoder_.finish("");
  }

 private:
  std::unique_ptr<PieceSource> plain_;
  GzipEncoder encoder_;
  bool finished_ = false;
};

}  // namespace

void compress(HttpResponse& response) {
  if (!is_text(response.content_type) || is_encoded(response)) return;
  if (response.pieces) {
    response.pieces = std::make_unique<CompressedPieces>(std::move(response.pieces));
  } else if (response.body.size() >= kSmallestBytes) {
    response.body = GzipEncoder().finish(response.body);
  } else {
    return;
  }
  response.headers.emplace_back("Content-Encoding", "gzip");
}

}  // namespace tracuu
