#include <array>

#include "indexer/source/article_json.h"

namespace tracuu {

namespace {

// Deeper than any export of articles nests, far from any stack's end.
constexpr int kMaxNesting = 64;
constexpr std::size_t kMaxQuotedBytes = 60;

struct Limit {
  std::string_view field;
  std::string Article::*member;
  std::size_t bytes;
};

// An id is a term of the index and a part of a path; the others are what pages and facets can show.
constexpr std::array kLimits{
    Limit{"id", &Article::id, 200},
    Limit{"url", &Article::url, 2000},
    Limit{"title", &Article::title, 2000},
    Limit{"section", &Article::section, 200},
    Limit{"source", &Article::source, 200},
    Limit{"captured", &Article::captured, 100},
    Limit{"body", &Article::body, kMaxBodyBytes},
};

Result<void> check_limits(const Article& article) {
  for (const auto& [field, member, bytes] : kLimits) {
    const auto size = (article.*member).size();
    if (size <= bytes) continue;
    const std::string advice =
        field == "body" ? "; split it into several articles" : "; shorten it";
    return refuse(ErrorCode::TooLarge, std::string(field) + ": expected at most " +
                                           std::to_string(bytes) + " bytes, got " +
                                           std::to_string(size) + advice);
  }
  return {};
}

}  // namespace

tl::unexpected<Error> refuse_encoding(std::size_t at) {
  return refuse(ErrorCode::BadEncoding,
                "not UTF-8 at byte " + std::to_string(at) + "; convert the file to UTF-8", at);
}

Result<void> check_json_nesting(std::string_view bytes) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (c == '"') in_string = !in_string;
    if (in_string && c == '\\') ++at;
    if (in_string) continue;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (depth > kMaxNesting) {
      return refuse(ErrorCode::BadSyntax,
                    "nested more than " + std::to_string(kMaxNesting) + " deep at byte " +
                        std::to_string(at) + "; an article is a flat object",
                    at);
    }
  }
  return {};
}

Result<void> check_article(const Article& article, TitleRule title_rule) {
  if (title_rule == TitleRule::Required && article.title.empty()) {
    return refuse(ErrorCode::MissingField, "title: missing or empty; every article needs one");
  }
  if (article.body.empty()) {
    return refuse(ErrorCode::MissingField, "body: missing or empty; give body or html");
  }
  if (!article.url.empty() && !article.url.starts_with("http://") &&
      !article.url.starts_with("https://")) {
    return refuse(ErrorCode::BadField, "url: expected http:// or https:// at the beginning, got '" +
                                           article.url.substr(0, kMaxQuotedBytes) + "'");
  }
  return check_limits(article);
}

}  // namespace tracuu
