#include "server/http/api/checked_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "server/http/api/json_parts.h"
#include "server/http/api/record_json.h"
#include "server/http/export/csv_text.h"
#include "server/http/json_text.h"
#include "server/http/query_string.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

using Json = nlohmann::ordered_json;

Result<std::string> read_plain(const std::string& body) {
  return body;
}

Result<std::string> read_json(const std::string& body) {
  const auto json = Json::parse(body, nullptr, false);
  if (json.is_discarded()) return refuse(ErrorCode::BadSyntax, "body: not JSON");
  if (!json.is_object() || json.size() != 1 || !json.contains("text") || !json["text"].is_string())
    return refuse(ErrorCode::BadField, "body: expected an object with one text, {\"text\": \"…\"}");
  return json["text"].get<std::string>();
}

Result<std::string> read_form(const std::string& body) {
  const auto form = parse_query_string(body);
  if (!form.refused.empty()) {
    return refuse(form.refused.front().error.code, "body: " + form.refused.front().error.message);
  }
  if (form.pairs.size() != 1 || form.pairs.front().first != "text")
    return refuse(ErrorCode::BadField, "body: expected a form with one field, text");
  return form.pairs.front().second;
}

constexpr std::array kBodyTypes{
    BodyType{"text/plain", read_plain},
    BodyType{"application/json", read_json},
    BodyType{"application/x-www-form-urlencoded", read_form},
};

RecordKind kind_of(const CheckedMention& mention) {
  return mention.kind == CheckedMention::Kind::Official ? RecordKind::Officials
                                                        : RecordKind::Documents;
}

const char* kind_name(const CheckedMention& mention) {
  return mention.kind == CheckedMention::Kind::Official ? "official" : "document";
}

std::string text_of(const std::string& text, const CheckedMention& mention) {
  const auto begin = std::min<std::size_t>(mention.begin, text.size());
  return text.substr(begin, mention.end > begin ? mention.end - begin : 0);
}

Json mention_to_json(const std::string& text, const CheckedMention& mention) {
  auto meanings = Json::array();
  for (const auto& meaning : mention.meanings) {
    meanings.push_back(list_entry_to_json(meaning, kind_of(mention)));
  }
  return Json{{"kind", kind_name(mention)},
              {"begin", mention.begin},
              {"end", mention.end},
              {"text", text_of(text, mention)},
              {"label", mention.label},
              {"found", !mention.meanings.empty()},
              {"meanings", std::move(meanings)}};
}

std::string day_text(const std::optional<Day>& day) {
  return day ? format_day(*day) : "";
}

std::string meaning_record(const std::string& text, const CheckedMention& mention,
                           const ListEntry* meaning, const std::string& base) {
  std::vector<std::string> cells{std::to_string(mention.begin), std::to_string(mention.end),
                                 kind_name(mention), text_of(text, mention), mention.label};
  if (meaning == nullptr) {
    cells.insert(cells.end(), {"", "", "0", "", "", ""});
    return csv_record(cells);
  }
  const auto page = kind_of(mention) == RecordKind::Officials ? official_page_path(meaning->id)
                                                              : document_page_path(meaning->id);
  const auto& seen = meaning->seen;
  cells.insert(cells.end(), {meaning->id, meaning->label, std::to_string(seen.articles),
                             day_text(seen.first), day_text(seen.last), base + page});
  return csv_record(cells);
}

}  // namespace

const BodyType* find_body_type(std::string_view content_type) {
  auto name = std::string(content_type.substr(0, content_type.find(';')));
  while (!name.empty() && name.back() == ' ') name.pop_back();
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (name.empty()) return kBodyTypes.data();
  const auto* const found = std::find_if(kBodyTypes.begin(), kBodyTypes.end(),
                                         [&](const BodyType& type) { return type.name == name; });
  return found == kBodyTypes.end() ? nullptr : found;
}

Result<std::string> read_checked_text(const BodyType& type, const std::string& body) {
  auto text = type.read(body);
  if (!text) return text;
  if (!is_utf8(*text)) return refuse(ErrorCode::BadEncoding, "body: not UTF-8");
  if (text->size() > kMaxCheckedBytes) {
    return refuse(ErrorCode::TooLarge, "body: a text of at most " +
                                           std::to_string(kMaxCheckedBytes) + " bytes of UTF-8");
  }
  return text;
}

std::string checked_text_to_json(const std::string& text, const CheckedText& checked) {
  auto mentions = Json::array();
  for (const auto& mention : checked.mentions) mentions.push_back(mention_to_json(text, mention));
  return json_text(Json{{"mentions", std::move(mentions)},
                        {"not_understood", checked.not_understood},
                        {"generation", checked.generation}});
}

std::string checked_text_to_csv(const std::string& text, const CheckedText& checked,
                                const std::string& base) {
  auto csv =
      std::string(kByteOrderMark) + csv_record({"begin", "end", "kind", "text", "label", "id",
                                                "meaning", "articles", "first", "last", "page"});
  for (const auto& mention : checked.mentions) {
    if (mention.meanings.empty()) csv += meaning_record(text, mention, nullptr, base);
    for (const auto& meaning : mention.meanings) {
      csv += meaning_record(text, mention, &meaning, base);
    }
  }
  for (const auto& line : checked.not_understood) {
    csv += csv_record({"", "", "", line, "", "", "", "0", "", "", ""});
  }
  return csv;
}

}  // namespace tracuu
