#include "indexer/source/article_repair.h"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "indexer/source/clean_text.h"

namespace tracuu {

namespace {

using nlohmann::json;

constexpr std::array kPlainFields{"title", "body", "section", "source", "officials", "documents"};

/// All texts in `value`, ids left out.
void gather_texts(json& value, std::vector<std::string*>& texts) {
  if (auto* text = value.get_ptr<json::string_t*>()) {
    texts.push_back(text);
    return;
  }
  if (value.is_array()) {
    for (json& element : value) gather_texts(element, texts);
  }
  if (!value.is_object()) return;
  for (const auto& [name, member] : value.items()) {
    if (name != "id") gather_texts(member, texts);
  }
}

}  // namespace

void repair_texts(ArticleVersions& versions) {
  Article repaired = versions.article;
  const auto outcome =
      repair_plain_text({&repaired.title, &repaired.body, &repaired.section, &repaired.source});
  if (outcome.kinds.none()) return;
  repaired.title = clean_line(repaired.title);
  repaired.body = clean_paragraphs(repaired.body);
  repaired.section = clean_line(repaired.section);
  repaired.source = clean_line(repaired.source);
  if (versions.repairs.none()) versions.original = std::move(versions.article);
  versions.article = std::move(repaired);
  versions.repairs |= outcome.kinds;
}

RepairOutcome repair_json(json& object) {
  std::vector<std::string*> texts;
  for (const char* name : kPlainFields) {
    if (object.contains(name)) gather_texts(object[name], texts);
  }
  RepairOutcome outcome = repair_plain_text(texts);
  const auto html = object.find("html");
  if (html == object.end() || !html->is_string()) return outcome;
  const RepairOutcome of_html = repair_encoding({html->get_ptr<json::string_t*>()});
  return {outcome.kinds | of_html.kinds, outcome.words + of_html.words};
}

}  // namespace tracuu
