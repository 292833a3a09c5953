#include "server/http/export/csv_text.h"

namespace tracuu {
namespace {

bool is_formula(std::string_view cell) {
  constexpr std::string_view kFirst = "=+-@\t\r";
  return !cell.empty() && kFirst.find(cell.front()) != std::string_view::npos;
}

void append_cell(std::string& record, std::string_view cell) {
  const bool quoted = cell.find_first_of("\",\r\n") != std::string_view::npos;
  if (quoted) record += '"';
  if (is_formula(cell)) record += '\'';
  for (const char c : cell) record.append(c == '"' ? 2 : 1, c);
  if (quoted) record += '"';
}

}  // namespace

std::string csv_record(const std::vector<std::string>& cells) {
  std::string record;
  bool first = true;
  for (const auto& cell : cells) {
    if (!first) record += ',';
    first = false;
    append_cell(record, cell);
  }
  return record.append("\r\n");
}

}  // namespace tracuu
