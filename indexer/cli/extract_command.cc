#include <istream>
#include <ostream>
#include <string>

#include <nlohmann/json.hpp>

#include "indexer/authority/authority_file.h"
#include "indexer/cli/commands.h"
#include "indexer/cli/refusal_log.h"
#include "indexer/cli/registry_option.h"
#include "indexer/extract/extract.h"
#include "indexer/source/source.h"

namespace tracuu {
namespace {

using nlohmann::ordered_json;

ordered_json or_null(const std::string& text) {
  return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

/// Mentions with what the article has there, its bytes as they are.
ordered_json to_json(const std::vector<Mention>& mentions, const Article& article) {
  ordered_json array = ordered_json::array();
  for (const Mention& mention : mentions) {
    array.push_back({{"text", mention_text(article, mention)},
                     {"field", mention.field == TextField::Title ? "title" : "body"},
                     {"begin", mention.begin},
                     {"end", mention.end},
                     {"resolved_by", mention.resolved_by}});
  }
  return array;
}

ordered_json to_json(const CitedOfficial& official, const Article& article) {
  ordered_json offices = ordered_json::array();
  ordered_json posts = ordered_json::array();
  for (const CitedOffice& office : official.offices) {
    offices.push_back(office.text);
    posts.push_back({{"title", or_null(office.title)},
                     {"organ", or_null(office.organ)},
                     {"place", or_null(office.place)}});
  }
  return {{"name", official.name},
          {"id", official.id},
          {"offices", std::move(offices)},
          {"posts", std::move(posts)},
          {"mentions", official.mentions},
          {"spelling", official.spelling},
          {"resolved_by", official.resolved_by},
          {"occurrences", to_json(official.occurrences, article)}};
}

ordered_json to_json(const CitedDocument& document, const Article& article) {
  return {{"id", document.id},
          {"kind", document.kind},
          {"label", document.label},
          {"mentions", to_json(document.mentions, article)},
          {"issuer", or_null(document.issuer)},
          {"year", document.year ? ordered_json(*document.year) : ordered_json(nullptr)},
          {"term", or_null(document.term)},
          {"resolved_by", or_null(document.resolved_by)},
          {"life", document.life},
          {"date", document.day ? ordered_json(format_day(*document.day)) : ordered_json(nullptr)},
          {"repairs", document.repairs},
          {"registry", or_null(document.registry)}};
}

ordered_json to_json(const NamedDocument& document, const Article& article) {
  return {{"id", document.id},
          {"kind", document.kind},
          {"mentions", to_json(document.mentions, article)},
          {"documents", document.documents},
          {"registry", or_null(document.registry)}};
}

ordered_json to_json(const TypedDate& date, const Article& article) {
  const bool in_title = date.field == TextField::Title;
  const std::string& text = in_title ? article.title : article.body;
  return {{"date", format_day(date.day)},
          {"role", date.role},
          {"text", text.substr(date.begin, date.end - date.begin)},
          {"field", in_title ? "title" : "body"},
          {"begin", date.begin},
          {"end", date.end}};
}

template <typename Items>
ordered_json to_json_array(const Items& items) {
  ordered_json array = ordered_json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

/// Of what is found at places of an article.
template <typename Items>
ordered_json to_json_array(const Items& items, const Article& article) {
  ordered_json array = ordered_json::array();
  for (const auto& item : items) array.push_back(to_json(item, article));
  return array;
}

ordered_json to_json(const Article& article) {
  ordered_json days = ordered_json::array();
  for (const Day day : article.event_days) days.push_back(format_day(day));
  return {{"id", article.id},
          {"officials", to_json_array(article.officials, article)},
          {"documents", to_json_array(article.documents, article)},
          {"named_documents", to_json_array(article.named_documents, article)},
          {"event_dates", std::move(days)},
          {"dates", to_json_array(article.dates, article)}};
}

}  // namespace

ExitCode run_extract(std::istream& in, std::ostream& out, const KnownToArchive& known,
                     EventLog& log) {
  ExitCode code = ExitCode::Done;
  std::shared_ptr<const DocumentRegistry> registry;
  if (!known.registry.empty()) {
    const auto given = load_registry(known.registry);
    if (!given) {
      log.write(LogLevel::Error, given.error().message);
      return ExitCode::WrongUsage;
    }
    registry = given->file.registry;
    log_refusals(given->refused, log);
    if (!given->refused.empty()) code = ExitCode::SomeRefused;
  }
  const AuthorityFile people =
      known.authority.empty() ? AuthorityFile{} : read_authority_file(known.authority);
  if (!people.refused.empty()) {
    log_refusals(people.refused, log);
    code = ExitCode::SomeRefused;
  }
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
    extract(*article, ArticleText(*article), registry.get());
    people.authority.identify(*article);
    out << to_json(*article).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
  }
  return code;
}

}  // namespace tracuu
