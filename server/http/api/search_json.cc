#include "server/http/api/search_json.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <nlohmann/json.hpp>

#include "server/http/api/json_parts.h"
#include "server/http/assumption_names.h"
#include "server/http/facet_names.h"
#include "server/http/json_text.h"
#include "server/http/links.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kResolution = "resolution";

Json document_label_to_json(const std::string& id, const std::string& label) {
  return Json{{"id", id}, {"label", label}};
}

enum class Kind { Resolution, Other };

/// Ids and labels of the documents that a facet counts as resolutions, or of the others.
Json document_labels_to_json(const std::vector<CitedDocument>& documents, Kind kind) {
  auto list = Json::array();
  for (const auto& document : documents) {
    if ((document.kind == kResolution) != (kind == Kind::Resolution)) continue;
    const bool listed = std::any_of(list.begin(), list.end(), [&](const Json& other) {
      return other["id"] == document.id;  // Another life of one number.
    });
    if (!listed) list.push_back(document_label_to_json(document.id, document.label));
  }
  return list;
}

Json officials_to_json(const std::vector<CitedOfficial>& officials) {
  auto list = Json::array();
  for (const auto& official : officials) {
    list.push_back(Json{{"id", official.id}, {"name", official.name}});
  }
  return list;
}

Json event_dates_to_json(const Article& article) {
  auto list = Json::array();
  for (const auto day : article.event_days) list.push_back(format_day(day));
  return list;
}

Json copies_to_json(const HitCopies& copies) {
  auto list = Json::array();
  for (const auto& article : copies.articles) list.push_back(article_reference_to_json(article));
  return Json{{"count", copies.count}, {"articles", std::move(list)}};
}

Json hit_to_json(const Hit& hit) {
  constexpr double kScorePrecision = 1000;
  const auto& article = hit.article;
  return Json{{"id", article.id},
              {"url", or_null(article.url)},
              {"title", article.title},
              {"title_html", hit.title_html},
              {"snippet_html", hit.snippet_html},
              {"published", published_to_json(article.published)},
              {"section", or_null(article.section)},
              {"source", or_null(article.source)},
              {"officials", officials_to_json(article.officials)},
              {"resolutions", document_labels_to_json(article.documents, Kind::Resolution)},
              {"documents", document_labels_to_json(article.documents, Kind::Other)},
              {"event_dates", event_dates_to_json(article)},
              {"score", std::round(hit.score * kScorePrecision) / kScorePrecision},
              {"copies", copies_to_json(hit.copies)},
              {"findable_since", time_to_json(hit.findable_since)}};
}

Json facet_to_json(const Facet& facet) {
  auto values = Json::array();
  for (const auto& each : facet.values) {
    Json value{{"value", each.value},
               {"label", each.label},
               {"count", each.count},
               {"selected", each.selected}};
    if (facet.field == FacetField::Date) value["in_archive"] = each.in_archive;
    if (each.excluded) value["excluded"] = true;
    values.push_back(std::move(value));
  }
  if (facet.field == FacetField::Date) {
    return Json{{"interval", facet.interval}, {"values", std::move(values)}};
  }
  return Json{{"values", std::move(values)}, {"other", facet.other}};
}

Json query_to_json(const SearchRequest& request, const SearchResponse& response) {
  auto documents = Json::array();
  for (const auto& document : response.documents) {
    documents.push_back(document_label_to_json(document.id, document.label));
  }
  auto assumptions = Json::array();
  for (const auto& [kind, from, to] : response.assumptions) {
    assumptions.push_back(
        Json{{"kind", assumption_name(kind).name},
             {"from", from},
             {"to", to},
             {"undo", search_url(kSearchApiPath, without_assumption(request, kind))}});
  }
  return Json{{"text", request.query_text},
              {"interpreted", response.interpreted},
              {"suggestion", response.suggestion ? Json(*response.suggestion) : Json(nullptr)},
              {"warnings", response.warnings},
              {"assumptions", std::move(assumptions)},
              {"documents", std::move(documents)}};
}

Json links_to_json(const SearchRequest& request, const SearchResponse& response) {
  const auto next = next_request(request, response);
  Json links{{"self", search_url(kSearchApiPath, request)},
             {"next", next ? Json(search_url(kSearchApiPath, *next)) : Json(nullptr)},
             {"html", search_page_url(request)},
             {"atom", feed_url(request)}};
  for (const auto format : kExportFormatNames) {
    links[std::string(format)] = export_url(request, format);
  }
  return links;
}

Json mentions_to_json(const std::vector<Mention>& mentions, const Article& article) {
  auto list = Json::array();
  for (const auto& mention : mentions) {
    list.push_back(Json{{"text", mention_text(article, mention)},
                        {"field", mention.field == TextField::Title ? "title" : "body"},
                        {"begin", mention.begin},
                        {"end", mention.end},
                        {"resolved_by", or_null(mention.resolved_by)}});
  }
  return list;
}

Json cited_official_to_json(const CitedOfficial& official, const Article& article) {
  auto offices = Json::array();
  auto posts = Json::array();
  for (const auto& office : official.offices) {
    offices.push_back(office.text);
    posts.push_back(Json{{"title", or_null(office.title)},
                         {"organ", or_null(office.organ)},
                         {"place", or_null(office.place)}});
  }
  return Json{{"id", official.id},
              {"name", official.name},
              {"spelling", official.spelling},
              {"offices", std::move(offices)},
              {"posts", std::move(posts)},
              {"mentions", official.mentions},
              {"resolved_by", official.resolved_by},
              {"occurrences", mentions_to_json(official.occurrences, article)}};
}

Json cited_document_to_json(const CitedDocument& document, const Article& article) {
  return Json{{"id", document.id},
              {"kind", document.kind},
              {"label", document.label},
              {"mentions", mentions_to_json(document.mentions, article)},
              {"issuer", or_null(document.issuer)},
              {"year", document.year ? Json(*document.year) : Json(nullptr)},
              {"term", or_null(document.term)},
              {"resolved_by", or_null(document.resolved_by)},
              {"life", document.life},
              {"date", document.day ? Json(format_day(*document.day)) : Json(nullptr)},
              {"repairs", document.repairs},
              {"registry", or_null(document.registry)}};
}

Json named_documents_to_json(const Article& article) {
  auto list = Json::array();
  for (const auto& document : article.named_documents) {
    list.push_back(Json{{"id", document.id},
                        {"kind", or_null(document.kind)},
                        {"mentions", mentions_to_json(document.mentions, article)},
                        {"documents", document.documents},
                        {"registry", or_null(document.registry)}});
  }
  return list;
}

Json dates_to_json(const Article& article) {
  auto list = Json::array();
  for (const auto& date : article.dates) {
    list.push_back(Json{{"date", format_day(date.day)},
                        {"role", date.role},
                        {"field", date.field == TextField::Title ? "title" : "body"},
                        {"begin", date.begin},
                        {"end", date.end}});
  }
  return list;
}

}  // namespace

std::string search_to_json(const SearchRequest& request, const SearchResponse& response,
                           double took_ms) {
  constexpr double kTimePrecision = 100;
  auto hits = Json::array();
  for (const auto& hit : response.hits) hits.push_back(hit_to_json(hit));
  auto facets = Json::object();
  for (const auto& facet : response.facets) {
    facets[std::string(facet_name(facet.field).name)] = facet_to_json(facet);
  }
  return json_text(Json{{"query", query_to_json(request, response)},
                        {"total", response.total},
                        {"total_relation", "eq"},
                        {"total_hits", response.total_hits},
                        {"took_ms", std::round(took_ms * kTimePrecision) / kTimePrecision},
                        {"generation", response.generation},
                        {"hits", std::move(hits)},
                        {"facets", std::move(facets)},
                        {"next_cursor", or_null(response.next_cursor)},
                        {"links", links_to_json(request, response)}});
}

std::string article_to_json(const Article& article) {
  auto officials = Json::array();
  for (const auto& each : article.officials)
    officials.push_back(cited_official_to_json(each, article));
  auto documents = Json::array();
  for (const auto& each : article.documents) {
    documents.push_back(cited_document_to_json(each, article));
  }

  return json_text(
      Json{{"id", article.id},
           {"url", or_null(article.url)},
           {"title", article.title},
           {"body", article.body},
           {"published", published_to_json(article.published)},
           {"section", or_null(article.section)},
           {"source", or_null(article.source)},
           {"officials", std::move(officials)},
           {"resolutions", document_labels_to_json(article.documents, Kind::Resolution)},
           {"documents", std::move(documents)},
           {"named_documents", named_documents_to_json(article)},
           {"event_dates", event_dates_to_json(article)},
           {"dates", dates_to_json(article)},
           {"captured", or_null(article.captured)},
           {"sha256", or_null(article.sha256)},
           {"provenance", Json{{"url", or_null(article.url)},
                               {"captured", or_null(article.captured)},
                               {"sha256", or_null(article.sha256)}}},
           {"links", Json{{"self", article_api_url(article.id)},
                          {"html", article_page_url(ReaderLanguage::Vietnamese, article.id)}}}});
}

}  // namespace tracuu
