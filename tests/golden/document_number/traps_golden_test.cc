#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "indexer/extract/extract.h"

namespace tracuu {
namespace {

/// One line of traps.tsv: what it shows, the day of publication, the text, and what is in it:
/// numbers with their lives, names, event days.
std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> cells;
  std::size_t begin = 0;
  for (auto tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', begin)) {
    cells.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  cells.push_back(line.substr(begin));
  return cells;
}

std::string or_none(const std::string& text) {
  return text.empty() ? "-" : text;
}

template <typename Items, typename Name>
std::string list(const Items& items, Name name) {
  std::string all;
  for (const auto& item : items) all += (all.empty() ? "" : "; ") + name(item);
  return or_none(all);
}

TEST(DocumentNumbersAndDates, AreFoundInEveryTrap) {
  std::ifstream file(TRACUU_SOURCE_DIR "/tests/golden/document_number/traps.tsv");
  std::string line;
  std::getline(file, line);  // the columns' names
  std::size_t traps = 0;
  while (std::getline(file, line)) {
    const auto cells = split(line);
    ASSERT_EQ(cells.size(), 6U) << line;
    Article article;
    article.published = parse_published(cells[1]).value();
    article.body = cells[2];
    extract(article, ArticleText(article));
    EXPECT_EQ(list(article.documents, [](const auto& each) { return each.life; }), cells[3])
        << line;
    EXPECT_EQ(list(article.named_documents, [](const auto& each) { return each.id; }), cells[4])
        << line;
    EXPECT_EQ(list(article.event_days, [](Day day) { return format_day(day); }), cells[5]) << line;
    ++traps;
  }
  EXPECT_GE(traps, 25U);
}

}  // namespace
}  // namespace tracuu
