#include <string>
#include <string_view>
#include <vector>

#include "server/http/discovery/xml_text.h"
#include "server/http/export/citation.h"
#include "server/http/export/csv_text.h"
#include "server/http/query_string.h"
#include "tests/fuzz/require.h"

namespace {

using tracuu::require;

/// The cells of one record, read by RFC 4180.
std::vector<std::string> read_csv(const std::string& record) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i + 2 < record.size(); ++i) {
    const char c = record[i];
    if (c == '"' && quoted && record[i + 1] == '"') {
      cells.back() += record[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      require(quoted || (c != '\r' && c != '\n'));
      cells.back() += c;
    }
  }
  require(!quoted && record.substr(record.size() - 2) == "\r\n");
  return cells;
}

void check_csv(const std::string& text) {
  const auto cells = read_csv(tracuu::csv_record({text, "x", text}));
  require(cells.size() == 3 && cells[1] == "x" && cells[0] == cells[2]);
  const bool marked = cells[0] != text;
  require(!marked || cells[0] == "'" + text);
  require(cells[0].find_first_of("=+-@\t\r") != 0);
}

/// Braces are balanced, and none but the last closes the entry.
void check_bibtex(const std::string& entry) {
  const std::size_t open = entry.find('{');
  const std::size_t close = entry.size() - std::string_view("}\n\n").size();
  int depth = 0;
  for (std::size_t i = 0; i < entry.size(); ++i) {
    if (entry[i] == '{') ++depth;
    if (entry[i] == '}') --depth;
    require((depth > 0) == (i >= open && i < close));
  }
}

/// Every line has a tag, and the only record ends with the last of them.
void check_ris(const std::string& record) {
  std::size_t begin = 0;
  while (begin + 2 < record.size()) {
    const auto end = record.find("\r\n", begin);
    const auto line = record.substr(begin, end - begin);
    require(line.substr(2, 4) == "  - " && line.find_first_of("\r\n") == std::string::npos);
    require((line.substr(0, 2) == "ER") == (end + 4 == record.size()));
    begin = end + 2;
  }
}

void check_xml(const std::string& text) {
  for (const char c : text) {
    require(c != '<' && c != '>' && c != '"');
    const auto byte = static_cast<unsigned char>(c);
    require(byte >= 0x20 || c == '\t' || c == '\n' || c == '\r');
  }
}

}  // namespace

/// Whatever stands in an article, what is taken away has the form that its readers expect.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(tracuu::as_text(data, size));
  if (!tracuu::is_utf8(text)) return 0;
  tracuu::Article article;
  article.id = article.title = article.source = article.url = article.captured = text;
  const tracuu::ExportPlace place{"https://kho.example", text};
  check_csv(text);
  check_bibtex(tracuu::bibtex_entry(article, place));
  check_ris(tracuu::ris_record(article, place));
  check_xml(tracuu::xml_text(text));
  return 0;
}
