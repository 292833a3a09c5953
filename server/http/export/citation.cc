#include "server/http/export/citation.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "schema/text/ascii.h"
#include "server/http/links.h"
#include "server/http/query_string.h"

namespace tracuu {
namespace {

/// What TeX would not print as it is. A lone brace must not stand in a value, not even behind a
/// backslash: readers count them.
constexpr std::array<std::pair<char, std::string_view>, 10> kTexCharacters{{
    {'\\', "\\textbackslash{}"},
    {'{', "\\textbraceleft{}"},
    {'}', "\\textbraceright{}"},
    {'$', "\\$"},
    {'%', "\\%"},
    {'&', "\\&"},
    {'#', "\\#"},
    {'_', "\\_"},
    {'~', "\\textasciitilde{}"},
    {'^', "\\textasciicircum{}"},
}};

bool is_control(char c) {
  constexpr unsigned char kFirstPrintable = 0x20;
  constexpr unsigned char kDelete = 0x7F;
  const auto byte = static_cast<unsigned char>(c);
  return byte < kFirstPrintable || byte == kDelete;
}

/// In one line: what is no text becomes a blank.
std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(line.begin(), line.end(), is_control, ' ');
  return line;
}

std::string tex_text(std::string_view text) {
  std::string written;
  for (const char c : one_line(text)) {
    const auto* const row =
        std::find_if(kTexCharacters.begin(), kTexCharacters.end(),
                     [&](const auto& character) { return character.first == c; });
    if (row == kTexCharacters.end()) {
      written += c;
    } else {
      written += row->second;
    }
  }
  return written;
}

/// An address, which biblatex takes letter by letter.
std::string tex_url(std::string_view url) {
  std::string written;
  for (const char c : url) {
    const bool breaks = c == '{' || c == '}' || c == '\\' || c == ' ' || is_control(c);
    written += breaks ? percent_encode(std::string_view(&c, 1)) : std::string(1, c);
  }
  return written;
}

/// Letters, digits, '.' and '-' of the id as they are, any other byte as '_' and two hex digits.
std::string citation_key(std::string_view id) {
  std::string key = "tracuu:";
  for (const char c : id) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '.' || c == '-';
    key += plain ? std::string(1, c) : fmt::format("_{:02x}", static_cast<unsigned char>(c));
  }
  return key;
}

/// "2022-11-17" of a time that begins so; "" for anything else.
std::string day_of(const std::string& captured) {
  const auto at = parse_published(captured);
  return at ? format_day(at->day) : "";
}

void add_field(std::string& entry, std::string_view name, const std::string& value) {
  if (!value.empty()) entry += fmt::format("  {} = {{{}}},\n", name, value);
}

void add_line(std::string& record, std::string_view tag, std::string_view value) {
  if (!value.empty()) record += fmt::format("{}  - {}\r\n", tag, one_line(value));
}

/// "2022/11/17" of "2022-11-17".
std::string with_slashes(std::string day) {
  std::replace(day.begin(), day.end(), '-', '/');
  return day;
}

}  // namespace

std::string cited_page_url(const Article& article, const ExportPlace& place) {
  return place.base + article_page_url(ReaderLanguage::Vietnamese, article.id);
}

std::string bibtex_entry(const Article& article, const ExportPlace& place) {
  const auto page = cited_page_url(article, place);
  std::string entry = fmt::format("@online{{{},\n", citation_key(article.id));
  entry += fmt::format("  title = {{{{{}}}}},\n", tex_text(article.title));
  add_field(entry, "organization", tex_text(article.source));
  if (article.published) {
    const auto day = format_day(article.published->day);
    add_field(entry, "date", day);
    add_field(entry, "year", day.substr(0, day.find('-')));
  }
  add_field(entry, "url", tex_url(article.url.empty() ? page : article.url));
  add_field(entry, "urldate", day_of(article.captured));
  add_field(entry, "langid", "vietnamese");
  add_field(entry, "eprint", percent_encode(article.id));
  add_field(entry, "eprinttype", tex_text(place.site_name));
  add_field(entry, "note", tex_text(place.site_name + ": " + page));
  return entry.append("}\n\n");
}

std::string ris_record(const Article& article, const ExportPlace& place) {
  std::string record = "TY  - NEWS\r\n";
  add_line(record, "ID", article.id);
  add_line(record, "TI", article.title);
  add_line(record, "T2", article.source);
  if (article.published) {
    const auto day = with_slashes(format_day(article.published->day));
    add_line(record, "PY", day.substr(0, day.find('/')));
    add_line(record, "DA", day);
  }
  add_line(record, "Y2", with_slashes(day_of(article.captured)));
  add_line(record, "SE", article.section);
  add_line(record, "LA", "vi");
  const auto page = cited_page_url(article, place);
  add_line(record, "UR", article.url.empty() ? page : article.url);
  add_line(record, "L2", page);
  add_line(record, "DB", place.site_name);
  if (!article.sha256.empty()) add_line(record, "N1", "SHA-256: " + article.sha256);
  return record.append("ER  - \r\n\r\n");
}

}  // namespace tracuu
