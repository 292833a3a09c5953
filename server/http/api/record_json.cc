#include "server/http/api/record_json.h"

#include <utility>

#include "server/http/api/json_parts.h"
#include "server/http/links.h"
#include "server/http/parameters.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

Json values_to_json(const std::vector<FacetValue>& values) {
  auto list = Json::array();
  for (const auto& each : values) {
    list.push_back(Json{{"id", each.value}, {"label", each.label}, {"articles", each.count}});
  }
  return list;
}

Json years_to_json(const std::vector<YearCount>& years) {
  auto list = Json::array();
  for (const auto& each : years) {
    list.push_back(Json{{"year", each.year}, {"articles", each.articles}});
  }
  return list;
}

Json offices_to_json(const std::vector<SeenOffice>& offices) {
  auto list = Json::array();
  for (const auto& [office, seen] : offices) {
    list.push_back(Json{{"text", office.text},
                        {"title", or_null(office.title)},
                        {"organ", or_null(office.organ)},
                        {"place", or_null(office.place)},
                        {"seen", seen_to_json(seen)}});
  }
  return list;
}

/// Of a record: itself, its page, and the articles that have it as a search and as a feed.
Json links_of(const SearchRequest& articles, const std::string& self, const std::string& html) {
  return Json{{"self", self},
              {"html", html},
              {"search", search_url(kSearchApiPath, articles)},
              {"atom", feed_url(articles)}};
}

Json references_to_json(const std::vector<Article>& articles) {
  auto list = Json::array();
  for (const auto& article : articles) list.push_back(article_reference_to_json(article));
  return list;
}

}  // namespace

Json official_to_json(const OfficialRecord& record) {
  return Json{{"id", record.id},
              {"name", record.name},
              {"seen", seen_to_json(record.seen)},
              {"offices", offices_to_json(record.offices)},
              {"years", years_to_json(record.years)},
              {"officials", values_to_json(record.officials)},
              {"resolutions", values_to_json(record.resolutions)},
              {"documents", values_to_json(record.documents)},
              {"generation", record.generation},
              {"links", links_of(articles_of(record, ReaderLanguage::Vietnamese),
                                 official_api_path(record.id), official_page_path(record.id))}};
}

Json document_to_json(const DocumentRecord& record) {
  return Json{
      {"id", record.id},
      {"kind", record.kind},
      {"label", record.label},
      {"by_name", record.by_name},
      {"issuer", or_null(record.issuer)},
      {"title", or_null(record.title)},
      {"date", day_to_json(record.day)},
      {"aliases", record.aliases},
      {"stands_for", record.stands_for},
      {"seen", seen_to_json(record.seen)},
      {"lives", lives_to_json(record.lives)},
      {"years", years_to_json(record.years)},
      {"officials", values_to_json(record.officials)},
      {"resolutions", values_to_json(record.resolutions)},
      {"documents", values_to_json(record.documents)},
      {"first_mention",
       record.first_mention ? article_reference_to_json(*record.first_mention) : Json(nullptr)},
      {"generation", record.generation},
      {"links", links_of(articles_of(record, ReaderLanguage::Vietnamese),
                         document_api_path(record.id), document_page_path(record.id))}};
}

Json lives_to_json(const std::vector<SeenLife>& lives) {
  auto list = Json::array();
  for (const auto& life : lives) {
    list.push_back(Json{{"id", life.id},
                        {"label", life.label},
                        {"title", or_null(life.title)},
                        {"date", day_to_json(life.day)},
                        {"seen", seen_to_json(life.seen)}});
  }
  return list;
}

Json list_entry_to_json(const ListEntry& entry, RecordKind records) {
  const bool is_document = records == RecordKind::Documents;
  Json json{{"id", entry.id}, {"label", entry.label}};
  if (is_document) {
    json["kind"] = entry.kind;
    json["by_name"] = entry.by_name;
  }
  json["seen"] = seen_to_json(entry.seen);
  json["links"] =
      Json{{"self", is_document ? document_api_path(entry.id) : official_api_path(entry.id)},
           {"html", is_document ? document_page_path(entry.id) : official_page_path(entry.id)}};
  return json;
}

Json similar_to_json(const SimilarArticles& similar) {
  return Json{{"copies", references_to_json(similar.copies)},
              {"similar", references_to_json(similar.similar)}};
}

}  // namespace tracuu
