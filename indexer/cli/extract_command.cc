#include <istream>
#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "indexer/cli/commands.h"
#include "indexer/extract/extract.h"
#include "indexer/source/source.h"

namespace tracuu {
namespace {

using nlohmann::ordered_json;

ordered_json or_null(const std::string& text) {
  return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json to_json(const CitedOfficial& official) {
  return {{"name", official.name},
          {"id", official.id},
          {"offices", official.offices},
          {"mentions", official.mentions}};
}

ordered_json to_json(const CitedDocument& document) {
  return {{"id", document.id},
          {"kind", document.kind},
          {"label", document.label},
          {"mentions", document.mentions},
          {"issuer", or_null(document.issuer)},
          {"year", document.year ? ordered_json(*document.year) : ordered_json(nullptr)},
          {"term", or_null(document.term)},
          {"resolved_by", document.resolved_by}};
}

template <typename Items>
ordered_json to_json_array(const Items& items) {
  ordered_json array = ordered_json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

ordered_json to_json(const Article& article) {
  ordered_json days = ordered_json::array();
  for (const Day day : article.event_days) days.push_back(format_day(day));
  return {{"id", article.id},
          {"officials", to_json_array(article.officials)},
          {"documents", to_json_array(article.documents)},
          {"event_dates", std::move(days)}};
}

}  // namespace

ExitCode run_extract(std::istream& in, std::ostream& out, EventLog& log) {
  ExitCode code = ExitCode::Done;
  SourceItem item{.file = "-", .line = 0, .format = ItemFormat::ArticleJson, .bytes = {}};
  while (std::getline(in, item.bytes)) {
    ++item.line;
    if (item.bytes.find_first_not_of(" \t\r") == std::string::npos) continue;
    Result<Article> article = read_article(item, TitleRule::Optional);
    if (!article) {
      log.write(LogLevel::Warning,
                "line " + std::to_string(item.line) + ": " + article.error().message);
      code = ExitCode::SomeRefused;
      continue;
    }
    extract(*article);
    out << to_json(*article).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  }
  return code;
}

}  // namespace tracuu
