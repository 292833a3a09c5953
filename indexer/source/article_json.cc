#include "indexer/source/article_json.h"

#include <array>
#include <set>

#include <nlohmann/json.hpp>

#include "indexer/page/page.h"
#include "indexer/source/clean_text.h"
#include "indexer/source/html_fragment.h"
#include "schema/record/official_id.h"
#include "schema/repair/legacy_bytes.h"

namespace tracuu {

namespace {

using nlohmann::json;

std::string type_in_words(const json& value) {
  switch (value.type()) {
    case json::value_t::string:
      return "a text";
    case json::value_t::array:
      return "an array";
    case json::value_t::object:
      return "an object";
    case json::value_t::boolean:
      return "true or false";
    case json::value_t::null:
      return "null";
    default:
      return "a number";
  }
}

/// nlohmann's message without its own prefix: "syntax error while parsing value - ...".
std::string reason_of(const json::parse_error& error) {
  const std::string_view what = error.what();
  const auto at = what.find(": ");
  return std::string(at == std::string_view::npos ? what : what.substr(at + 2));
}

Result<json> parse_object(std::string_view bytes) {
  std::set<std::string> names;
  std::string repeated;
  const auto note_names = [&](int depth, json::parse_event_t event, const json& parsed) {
    if (depth == 1 && event == json::parse_event_t::key &&
        !names.insert(parsed.get<std::string>()).second) {
      repeated = parsed.get<std::string>();
    }
    return true;
  };
  json object;
  try {
    object = json::parse(bytes, note_names);
  } catch (const json::parse_error& error) {
    return refuse(ErrorCode::BadSyntax,
                  "not valid JSON at byte " + std::to_string(error.byte) + ": " + reason_of(error),
                  error.byte);
  } catch (const json::out_of_range&) {  // The one cause in parsing: no double holds 8E910.
    return refuse(ErrorCode::BadSyntax, "a number is too large to be read; write it as a text");
  }
  if (!object.is_object()) {
    return refuse(ErrorCode::BadSyntax,
                  "expected an article as a JSON object, got " + type_in_words(object));
  }
  if (!repeated.empty()) {
    return refuse(ErrorCode::BadSyntax, repeated + ": given twice; keep one");
  }
  return object;
}

/// Takes fields out of an object; remembers the first that is refused, and gives blanks after it.
class FieldReader {
 public:
  explicit FieldReader(const json& object) : object_(object) {}

  /// "" if absent or null.
  std::string text(const char* name) {
    const auto* value = find(name);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    refuse_type(name, "a text", *value);
    return {};
  }

  /// The elements of an array; none if absent or null.
  std::vector<json> elements(const char* name) {
    const auto* value = find(name);
    if (value == nullptr) return {};
    if (value->is_array()) return value->get<std::vector<json>>();
    refuse_type(name, "an array", *value);
    return {};
  }

  void refuse_type(const std::string& name, std::string_view expected, const json& got) {
    if (error_) return;
    error_ = Error{ErrorCode::BadField,
                   name + ": expected " + std::string(expected) + ", got " + type_in_words(got)};
  }
  void refuse_with(Error error) {
    if (!error_) error_ = std::move(error);
  }
  const std::optional<Error>& error() const { return error_; }

 private:
  const json* find(const char* name) const {
    const auto found = object_.find(name);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
  }

  const json& object_;
  std::optional<Error> error_;
};

/// Reads an element that may be a text or an object, and reports its errors as the array's.
template <typename Item, typename FromText, typename FromObject>
std::vector<Item> read_items(FieldReader& fields, const char* name, FromText from_text,
                             FromObject from_object) {
  std::vector<Item> items;
  for (const auto& element : fields.elements(name)) {
    if (element.is_string()) {
      items.push_back(from_text(clean_line(element.get<std::string>())));
      if (clean_line(element.get<std::string>()).empty()) {
        fields.refuse_with({ErrorCode::MissingField, std::string(name) + ": an element is empty"});
      }
    } else if (element.is_object()) {
      FieldReader inner(element);
      items.push_back(from_object(inner));
      if (inner.error()) {
        fields.refuse_with(
            {inner.error()->code, std::string(name) + ": " + inner.error()->message});
      }
    } else {
      fields.refuse_type(name, "texts or objects as elements", element);
    }
  }
  return items;
}

CitedOfficial official_named(const std::string& name) {
  CitedOfficial official;
  official.name = name;
  official.spelling = name;
  official.id = name.empty() ? "" : official_id(name);
  return official;
}

CitedOfficial official_from(FieldReader& fields) {
  auto official = official_named(clean_line(fields.text("name")));
  if (auto id = clean_line(fields.text("id")); !id.empty()) official.id = std::move(id);
  for (const auto& office : fields.elements("offices")) {
    if (office.is_string()) {
      official.offices.push_back({.text = clean_line(office.get<std::string>())});
    } else {
      fields.refuse_type("offices", "texts as elements", office);
    }
  }
  if (official.name.empty())
    fields.refuse_with({ErrorCode::MissingField, "name: missing or empty"});
  return official;
}

CitedDocument document_numbered(const std::string& id) {
  CitedDocument document;
  document.id = id;
  document.label = id;
  return document;
}

CitedDocument document_from(FieldReader& fields) {
  auto document = document_numbered(clean_line(fields.text("id")));
  document.kind = clean_line(fields.text("kind"));
  document.issuer = clean_line(fields.text("issuer"));
  if (auto label = clean_line(fields.text("label")); !label.empty()) {
    document.label = std::move(label);
  }
  if (document.id.empty()) fields.refuse_with({ErrorCode::MissingField, "id: missing or empty"});
  return document;
}

/// Fills what the JSON leaves open from its page.
void add_page(FieldReader& fields, Article& article, const std::string& html) {
  auto page = read_html_page(whole_page(html, article.title));
  if (!page) return fields.refuse_with({page.error().code, "html: " + page.error().message});
  article.body = clean_paragraphs(page->body);
  article.captions = std::move(page->captions);
  if (!article.published) article.published = page->published;
  if (article.section.empty()) article.section = clean_line(page->section);
  if (article.source.empty()) article.source = clean_line(page->source);
}

void add_published(FieldReader& fields, Article& article) {
  auto written = clean_line(fields.text("published"));
  if (written.empty()) written = clean_line(fields.text("date"));
  if (written.empty()) return;
  auto published = parse_published(written);
  if (!published) return fields.refuse_with(std::move(published.error()));
  article.published = *published;
}

struct LineField {
  const char* name;
  std::string Article::*member;
};
constexpr std::array kLines{
    LineField{"id", &Article::id},         LineField{"url", &Article::url},
    LineField{"title", &Article::title},   LineField{"section", &Article::section},
    LineField{"source", &Article::source}, LineField{"captured", &Article::captured},
};

Result<Article> read_fields(const json& object, TitleRule title_rule) {
  FieldReader fields(object);
  Article article;
  for (const auto& [name, member] : kLines) article.*member = clean_line(fields.text(name));
  article.body = clean_paragraphs(fields.text("body"));
  add_published(fields, article);
  article.officials = read_items<CitedOfficial>(fields, "officials", official_named, official_from);
  article.documents =
      read_items<CitedDocument>(fields, "documents", document_numbered, document_from);
  // A missing title is said before the page, which would complain of its own.
  const auto html = fields.text("html");
  const bool title_missing = title_rule == TitleRule::Required && article.title.empty();
  if (article.body.empty() && !html.empty() && !title_missing && !fields.error()) {
    add_page(fields, article, html);
  }
  if (fields.error()) return tl::unexpected(*fields.error());
  return article;
}

/// `bytes`, which are not UTF-8, as JSON that is: some letters of legacy encodings are control
/// characters, which JSON has only as escapes.
std::string view_json_as_latin1(std::string_view bytes) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  std::string text;
  for (const char c : view_as_latin1(bytes)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20U || c == '\t' || c == '\n' || c == '\r') {
      text += c;
    } else {
      text += "\\u00";
      text += kHexDigits[byte >> 4U];
      text += kHexDigits[byte & 0xFU];
    }
  }
  return text;
}

enum class Bytes : bool { Utf8, Legacy };

Result<ArticleVersions> read_versions(std::string_view text, Bytes bytes, TitleRule title_rule) {
  if (auto nesting = check_json_nesting(text); !nesting) return tl::unexpected(nesting.error());
  auto object = parse_object(text);
  if (!object) return tl::unexpected(object.error());
  auto original = read_fields(*object, title_rule);
  const RepairOutcome outcome = repair_json(*object);
  if (bytes == Bytes::Legacy && !proves_legacy(outcome)) return refuse_encoding(0);
  if (outcome.kinds.none() && !original) return tl::unexpected(std::move(original.error()));

  ArticleVersions versions;
  if (outcome.kinds.none()) {
    versions.article = *std::move(original);
  } else {
    auto repaired = read_fields(*object, title_rule);
    if (!repaired) return tl::unexpected(std::move(repaired.error()));
    versions.article = *std::move(repaired);
    versions.repairs = outcome.kinds;
    if (original) versions.original = *std::move(original);
  }
  if (object->contains("html")) repair_texts(versions);
  return versions;
}

}  // namespace

Result<ArticleVersions> parse_article_json(std::string_view bytes, TitleRule title_rule) {
  const auto invalid = find_invalid_utf8(bytes);
  if (!invalid) return read_versions(bytes, Bytes::Utf8, title_rule);
  auto versions = read_versions(view_json_as_latin1(bytes), Bytes::Legacy, title_rule);
  // What else is wrong may be wrong only because the bytes were not understood.
  if (!versions) return refuse_encoding(*invalid);
  return versions;
}

}  // namespace tracuu
