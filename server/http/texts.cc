#include "server/http/texts.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "embedded/messages.h"
#include "server/http/links.h"
#include "server/http/reader_format.h"

namespace tracuu {
namespace {

using TextTable = std::array<Bilingual, kTextKeys.size()>;

/// Cuts the part before `end` off `rest`, and `end` itself.
std::string_view take_until(std::string_view& rest, char end) {
  const auto at = std::min(rest.find(end), rest.size());
  const auto part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return part;
}

/// Rows are in the order of the keys, because those were made from them.
TextTable read_texts(std::string_view rest) {
  TextTable table;
  take_until(rest, '\n');  // The names of the columns.
  for (std::size_t row = 0; row < table.size(); ++row) {
    auto line = take_until(rest, '\n');
    const auto key = take_until(line, '\t');
    const auto vietnamese = take_until(line, '\t');
    if (key != kTextKeys.at(row) || vietnamese.empty() || line.empty()) {
      throw std::logic_error("messages.tsv: expected key, vi, en in row " + std::string(key));
    }
    table.at(row) = {vietnamese, line};
  }
  return table;
}

std::string_view replace_mark(std::string_view mark, ReaderLanguage language, std::string& page) {
  if (!mark.empty() && mark.front() == '/') {
    page = page_url(language, mark);
    return page;
  }
  const auto* const key = std::find(kTextKeys.begin(), kTextKeys.end(), mark);
  if (key == kTextKeys.end()) {
    throw std::logic_error("messages.tsv has no row for a template's " + std::string(mark));
  }
  return text(language, static_cast<Text>(key - kTextKeys.begin()));
}

}  // namespace

std::string_view text(ReaderLanguage language, Text key) {
  static const TextTable table = read_texts(embedded::messages);
  return table.at(static_cast<std::size_t>(key)).in(language);
}

std::string count_text(ReaderLanguage language, Text key, std::uint64_t count) {
  auto several = text(language, key);
  const auto parting = several.find('|');
  auto form = several;
  if (parting != std::string_view::npos) {
    form = count == 1 ? several.substr(0, parting) : several.substr(parting + 1);
  }
  return fmt::format(fmt::runtime(form), format_count(language, count));
}

std::string localize_template(std::string_view content, ReaderLanguage language) {
  std::string localized;
  std::string page;
  for (;;) {
    const auto begin = content.find("[[");
    const auto end = content.find("]]", std::min(begin, content.size()));
    localized += content.substr(0, begin);
    if (end == std::string_view::npos) return localized;
    const auto mark = content.substr(begin + 2, end - begin - 2);
    const auto said = replace_mark(mark, language, page);
    // Sentences may lead to pages.
    localized += said.find("[[") == std::string_view::npos ? std::string(said)
                                                           : localize_template(said, language);
    content.remove_prefix(end + 2);
  }
}

}  // namespace tracuu
