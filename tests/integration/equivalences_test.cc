#include <algorithm>
#include <charconv>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "schema/text/utf8.h"
#include "tests/support/golden_file.h"
#include "tests/support/temp_index.h"

namespace tracuu {
namespace {

using testing_support::TempIndex;

struct Equivalence {
  std::string kind;
  std::string expected;
  std::string query;
  std::vector<std::string> texts;  ///< Two for "prefer".
};

std::vector<std::string> split(const std::string& text, std::string_view separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; (at = text.find(separator, begin)) != std::string::npos;) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::string unescape(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out.push_back(text[i]);
      continue;
    }
    ++i;
    if (text.substr(i).starts_with('u')) {
      unsigned code = 0;
      std::from_chars(text.data() + i + 1, text.data() + i + 1 + kDigits, code, 16);
      append_utf8(out, code);
      i += kDigits;
    } else {
      out.push_back(text[i] == 'n' ? '\n' : text[i]);
    }
  }
  return out;
}

std::vector<Equivalence> read_equivalences() {
  std::vector<Equivalence> all;
  std::istringstream lines(testing_support::read_golden("query/equivalences.tsv"));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) continue;
    const auto cells = split(line, "\t");
    if (cells.size() != 4) throw std::runtime_error("not four cells: " + line);
    Equivalence equivalence{cells[0], cells[1], unescape(cells[2]), {}};
    for (const std::string& text : split(cells[3], " >> ")) {
      equivalence.texts.push_back(unescape(text));
    }
    all.push_back(std::move(equivalence));
  }
  return all;
}

std::string article_id(std::size_t equivalence, std::size_t text) {
  return std::to_string(equivalence) + "-" + std::to_string(text);
}

std::vector<std::string> articles_of(const std::vector<Equivalence>& all) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t k = 0; k < all[i].texts.size(); ++k) {
      const std::string& text = all[i].texts[k];
      const bool among = all[i].expected == "nomatch";
      const std::string body =
          among ? "Trời quang mây tạnh suốt buổi. " + text + ". Gió thổi nhè nhẹ." : text;
      const nlohmann::json article{
          {"id", article_id(i, k)}, {"title", "Mẩu"}, {"published", "2023-01-12"}, {"body", body}};
      lines.push_back(article.dump());
    }
  }
  return lines;
}

/// All hits, articles of the same text too.
std::vector<std::string> find_all(TempIndex& index, const std::string& query) {
  SearchRequest request;
  request.query_text = query;
  request.limit = 100;
  request.duplicates = Duplicates::Show;
  std::vector<std::string> ids;
  for (const Hit& hit : index.search(request).hits) ids.push_back(hit.article.id);
  return ids;
}

/// The place of an article among all hits of a query; nothing if it is none of them.
std::optional<std::size_t> place_of(const std::string& id, const std::vector<std::string>& hits) {
  const auto found = std::find(hits.begin(), hits.end(), id);
  return found == hits.end() ? std::nullopt : std::optional<std::size_t>(found - hits.begin());
}

TEST(Equivalences, HoldAsTheTableSays) {
  const auto all = read_equivalences();
  TempIndex index;
  index.update(articles_of(all));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Equivalence& each = all[i];
    const bool phrase =
        each.expected != "prefer" && each.query.find_first_of(" \u00A0") != std::string::npos;
    const auto hits = find_all(index, phrase ? '"' + each.query + '"' : each.query);
    const auto first = place_of(article_id(i, 0), hits);
    const std::string what = each.kind + ": " + each.query + " | " + each.texts.front();
    if (each.expected == "prefer") {
      const auto second = place_of(article_id(i, 1), hits);
      EXPECT_TRUE(first && second && *first < *second) << what;
    } else {
      EXPECT_EQ(first.has_value(), each.expected == "match") << what;
    }
  }
}

}  // namespace
}  // namespace tracuu
