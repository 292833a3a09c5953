#include "schema/record/stored_article.h"

#include <nlohmann/json.hpp>

#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

using nlohmann::json;

json to_json(const CitedOffice& office) {
  return {{"text", office.text},
          {"title", office.title},
          {"organ", office.organ},
          {"place", office.place}};
}

CitedOffice read_office(const json& in) {
  return {.text = in.at("text"),
          .title = in.at("title"),
          .organ = in.at("organ"),
          .place = in.at("place")};
}

template <typename Items>
json to_json_array(const Items& items) {
  json array = json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

/// A place as [field, begin, end, how]: articles have many.
json to_json(const Mention& mention) {
  return {static_cast<int>(mention.field), mention.begin, mention.end, mention.resolved_by};
}

json to_json(const std::vector<Mention>& mentions) {
  json out = json::array();
  for (const Mention& mention : mentions) out.push_back(to_json(mention));
  return out;
}

json to_json(const CitedOfficial& official) {
  json out = {{"id", official.id},
              {"name", official.name},
              {"offices", to_json_array(official.offices)},
              {"mentions", official.mentions},
              {"spelling", official.spelling},
              {"resolved_by", official.resolved_by},
              {"occurrences", to_json(official.occurrences)}};
  for (const auto& [id, name, offices] : official.stated) {
    out["stated"].push_back({{"id", id}, {"name", name}, {"offices", to_json_array(offices)}});
  }
  return out;
}

json to_json(const CitedDocument& document) {
  json out = {{"id", document.id},
              {"kind", document.kind},
              {"label", document.label},
              {"mentions", to_json(document.mentions)},
              {"issuer", document.issuer},
              {"term", document.term},
              {"resolved_by", document.resolved_by},
              {"life", document.life},
              {"repairs", document.repairs},
              {"registry", document.registry}};
  if (document.year) out["year"] = *document.year;
  if (document.day) out["day"] = day_number(*document.day);
  return out;
}

json to_json(const NamedDocument& document) {
  return {{"id", document.id},
          {"kind", document.kind},
          {"mentions", to_json(document.mentions)},
          {"documents", document.documents},
          {"registry", document.registry}};
}

json to_json(const TypedDate& date) {
  return {day_number(date.day), date.role, static_cast<int>(date.field), date.begin, date.end};
}

TextField read_text_field(const json& in) {
  return in.get<int>() == static_cast<int>(TextField::Title) ? TextField::Title : TextField::Body;
}

std::vector<Mention> read_mentions(const json& in) {
  std::vector<Mention> mentions;
  for (const json& each : in) {
    mentions.push_back({.field = read_text_field(each.at(0)),
                        .begin = each.at(1),
                        .end = each.at(2),
                        .resolved_by = each.at(3)});
  }
  return mentions;
}

CitedOfficial read_official(const json& in) {
  CitedOfficial official{.id = in.at("id"),
                         .name = in.at("name"),
                         .offices = {},
                         .mentions = in.at("mentions"),
                         .spelling = in.at("spelling"),
                         .resolved_by = in.at("resolved_by"),
                         .occurrences = read_mentions(in.at("occurrences"))};
  for (const json& office : in.at("offices")) official.offices.push_back(read_office(office));
  if (const auto stated = in.find("stated"); stated != in.end()) {
    for (const json& each : *stated) {
      auto& one = official.stated.emplace_back();
      one.id = each.at("id");
      one.name = each.at("name");
      for (const json& office : each.at("offices")) one.offices.push_back(read_office(office));
    }
  }
  return official;
}

CitedDocument read_document(const json& in) {
  CitedDocument document{.id = in.at("id"),
                         .kind = in.at("kind"),
                         .label = in.at("label"),
                         .mentions = read_mentions(in.at("mentions")),
                         .issuer = in.at("issuer"),
                         .year = std::nullopt,
                         .term = in.at("term"),
                         .resolved_by = in.at("resolved_by"),
                         .life = in.at("life"),
                         .day = std::nullopt,
                         .repairs = in.at("repairs"),
                         .registry = in.at("registry")};
  if (const auto year = in.find("year"); year != in.end()) document.year = year->get<int>();
  if (const auto day = in.find("day"); day != in.end()) {
    document.day = day_from_number(day->get<std::uint32_t>());
  }
  return document;
}

NamedDocument read_named_document(const json& in) {
  return {.id = in.at("id"),
          .kind = in.at("kind"),
          .mentions = read_mentions(in.at("mentions")),
          .documents = in.at("documents"),
          .registry = in.at("registry")};
}

void add_date(Article& article, const json& in) {
  const auto day = day_from_number(in.at(0).get<std::uint32_t>());
  if (!day) return;
  article.dates.push_back({.day = *day,
                           .role = in.at(1),
                           .field = read_text_field(in.at(2)),
                           .begin = in.at(3),
                           .end = in.at(4)});
}

Article read_article_fields(const json& in) {
  Article article;
  article.id = in.at("id");
  article.url = in.at("url");
  article.title = in.at("title");
  article.body = in.at("body");
  if (const auto captions = in.find("captions"); captions != in.end()) {
    article.captions = captions->get<std::vector<std::uint32_t>>();
  }
  article.published = decode_published(in.at("published").get<std::string>());
  article.section = in.at("section");
  article.source = in.at("source");
  article.captured = in.at("captured");
  article.sha256 = in.at("sha256");
  for (const json& official : in.at("officials"))
    article.officials.push_back(read_official(official));
  for (const json& document : in.at("documents"))
    article.documents.push_back(read_document(document));
  for (const json& document : in.at("named_documents"))
    article.named_documents.push_back(read_named_document(document));
  for (const json& date : in.at("dates")) add_date(article, date);
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
              {"named_documents", json::array()},
              {"event_days", json::array()},
              {"dates", json::array()}};
  if (!article.captions.empty()) out["captions"] = article.captions;
  for (const CitedOfficial& official : article.officials)
    out["officials"].push_back(to_json(official));
  for (const CitedDocument& document : article.documents)
    out["documents"].push_back(to_json(document));
  for (const NamedDocument& document : article.named_documents)
    out["named_documents"].push_back(to_json(document));
  for (const TypedDate& date : article.dates) out["dates"].push_back(to_json(date));
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
