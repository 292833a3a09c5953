#include "indexer/source/line_survey.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

#include "indexer/page/page_lines.h"

namespace tracuu {
namespace {

constexpr std::int64_t kFewestPages = 20;
constexpr std::int64_t kOneIn = 20;
constexpr std::int64_t kSentencesOneIn = 2;
// A longer line is a paragraph. Bytes.
constexpr std::size_t kMaxLineBytes = 300;

struct KeyedLine {
  std::string key;
  std::size_t hash = 0;
  bool sentence = false;
};

// Numbers alone are also the rows of tables.
bool has_word(const std::string& key) {
  const auto letters = std::count_if(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U;
  });
  return letters >= 2;
}

std::vector<KeyedLine> read_keys(const std::vector<std::string>& lines) {
  std::vector<KeyedLine> keyed;
  for (const auto& line : lines) {
    if (line.empty()) continue;
    auto key = recurring_line_key(line.substr(0, kMaxLineBytes));
    const auto hash = std::hash<std::string>{}(key);
    if (line.size() > kMaxLineBytes || !has_word(key)) key.clear();
    keyed.push_back({std::move(key), hash, is_paragraph(line) && ends_like_sentence(line)});
  }
  return keyed;
}

}  // namespace

void LineSurvey::Neighbour::vote(std::size_t other) {
  if (votes == 0) hash = other;
  votes += hash == other ? 1 : -1;
}

void LineSurvey::add(const std::string& site, const std::vector<std::string>& lines) {
  Site& seen_of_site = sites_[site];
  ++seen_of_site.pages;
  const auto keyed = read_keys(lines);
  std::unordered_set<std::string> met;
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    if (keyed[i].key.empty() || !met.insert(keyed[i].key).second) continue;
    Seen& seen = seen_of_site.lines[keyed[i].key];
    ++seen.pages;
    seen.sentence = keyed[i].sentence;
    // The page's ends are neighbours too: 0 is no line's hash in practice.
    seen.above.vote(i > 0 ? keyed[i - 1].hash : 0);
    seen.below.vote(i + 1 < keyed.size() ? keyed[i + 1].hash : 0);
  }
}

bool LineSurvey::is_chrome(const Seen& seen, std::int64_t pages) {
  const auto one_in = seen.sentence ? kSentencesOneIn : kOneIn;
  if (seen.pages < kFewestPages || seen.pages * one_in < pages) return false;
  // Four votes for and one against leave three fifths.
  const auto wanted = seen.pages * 3;
  return std::min(seen.above.votes, seen.below.votes) * 5 >= wanted;
}

std::vector<RecurringLine> LineSurvey::find_recurring() const {
  std::vector<RecurringLine> found;
  for (const auto& [name, site] : sites_) {
    const auto first = static_cast<std::ptrdiff_t>(found.size());
    for (const auto& [line, seen] : site.lines) {
      if (!is_chrome(seen, site.pages)) continue;
      found.push_back({name, line, static_cast<std::uint64_t>(seen.pages),
                       static_cast<std::uint64_t>(site.pages)});
    }
    std::sort(found.begin() + first, found.end(),
              [](const RecurringLine& a, const RecurringLine& b) { return a.line < b.line; });
  }
  return found;
}

}  // namespace tracuu
