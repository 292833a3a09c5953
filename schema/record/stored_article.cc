#include "schema/record/stored_article.h"

#include <nlohmann/json.hpp>

#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

using nlohmann::json;

json to_json(const CitedOfficial& official) {
  return {{"id", official.id},
          {"name", official.name},
          {"offices", official.offices},
          {"mentions", official.mentions}};
}

json to_json(const CitedDocument& document) {
  json out = {{"id", document.id},
              {"kind", document.kind},
              {"label", document.label},
              {"mentions", document.mentions},
              {"issuer", document.issuer},
              {"term", document.term},
              {"resolved_by", document.resolved_by}};
  if (document.year) out["year"] = *document.year;
  return out;
}

CitedOfficial read_official(const json& in) {
  return {.id = in.at("id"),
          .name = in.at("name"),
          .offices = in.at("offices"),
          .mentions = in.at("mentions")};
}

CitedDocument read_document(const json& in) {
  CitedDocument document{.id = in.at("id"),
                         .kind = in.at("kind"),
                         .label = in.at("label"),
                         .mentions = in.at("mentions"),
                         .issuer = in.at("issuer"),
                         .year = std::nullopt,
                         .term = in.at("term"),
                         .resolved_by = in.at("resolved_by")};
  if (const auto year = in.find("year"); year != in.end()) document.year = year->get<int>();
  return document;
}

Article read_article_fields(const json& in) {
  Article article;
  article.id = in.at("id");
  article.url = in.at("url");
  article.title = in.at("title");
  article.body = in.at("body");
  article.published = decode_published(in.at("published").get<std::string>());
  article.section = in.at("section");
  article.source = in.at("source");
  article.captured = in.at("captured");
  article.sha256 = in.at("sha256");
  for (const json& official : in.at("officials"))
    article.officials.push_back(read_official(official));
  for (const json& document : in.at("documents"))
    article.documents.push_back(read_document(document));
  for (const json& number : in.at("event_days")) {
    if (const auto day = day_from_number(number.get<std::uint32_t>()))
      article.event_days.push_back(*day);
  }
  return article;
}

}  // namespace

std::string encode_article(const Article& article) {
  json out = {{"id", article.id},
              {"url", article.url},
              {"title", article.title},
              {"body", article.body},
              {"published", article.published ? encode_published(*article.published) : ""},
              {"section", article.section},
              {"source", article.source},
              {"captured", article.captured},
              {"sha256", article.sha256},
              {"officials", json::array()},
              {"documents", json::array()},
              {"event_days", json::array()}};
  for (const CitedOfficial& official : article.officials)
    out["officials"].push_back(to_json(official));
  for (const CitedDocument& document : article.documents)
    out["documents"].push_back(to_json(document));
  for (const Day day : article.event_days) out["event_days"].push_back(day_number(day));
  return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Article> decode_article(std::string_view bytes) {
  try {
    return read_article_fields(json::parse(bytes));
  } catch (const json::exception& error) {
    return refuse(ErrorCode::BadSyntax, std::string("stored article is damaged: ") + error.what());
  }
}

}  // namespace tracuu
