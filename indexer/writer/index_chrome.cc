#include "indexer/writer/index_chrome.h"

#include "indexer/source/article_identity.h"
#include "indexer/source/line_survey.h"
#include "indexer/source/site_lines.h"
#include "schema/record/index_error.h"

namespace tracuu {
namespace {

constexpr std::size_t kMostPages = 5000;

}  // namespace

void IndexChrome::take_served(const std::string& served) {
  auto lines = RecurringLines::parse(served);
  if (!lines) throw IndexError("the index is damaged: " + lines.error().message);
  lines_ = *std::move(lines);
}

void IndexChrome::learn(SourceReader& pages) {
  LineSurvey survey;
  std::size_t looked_at = 0;
  while (looked_at < kMostPages) {
    const auto next = pages.next();
    if (!next) break;
    const auto* item = std::get_if<SourceItem>(&*next);
    if (item == nullptr) continue;
    const auto page = read_site_lines(*item);
    if (!page) continue;
    survey.add(page->site, page->lines);
    ++looked_at;
  }
  learnt_ = lines_.add(survey.find_recurring());
}

void IndexChrome::clean(Article& article, ItemFormat format) {
  if (format == ItemFormat::ArticleJson) return;
  const auto site = format == ItemFormat::HtmlPage ? site_of(article.url) : std::string();
  const auto taken = lines_.take_from(article.body, site);
  if (taken.empty()) return;
  std::string hashed = article.sha256;
  for (const auto& line : taken) hashed += '\n' + line;
  article.sha256 = sha256_hex(hashed);
  removed_ += taken.size();
  ++articles_;
}

void IndexChrome::count_into(RunReport& report) const {
  report.recurring = {.known = lines_.size(),
                      .learnt = learnt_,
                      .removed = removed_.load(),
                      .articles = articles_.load()};
}

}  // namespace tracuu
