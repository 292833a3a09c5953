#include "indexer/authority/authority_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "schema/record/index_error.h"
#include "schema/record/json_lines.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestText = 200;  // bytes; an id is part of a term of at most 245

constexpr std::array<std::string_view, 11> kPersonFields{
    "id",     "name",    "aliases", "variants", "memberships", "birth",
    "gender", "country", "not",     "status",   "source"};
constexpr std::array<std::string_view, 5> kMembershipFields{"role", "organ", "area", "from", "to"};
constexpr std::array<std::string_view, 6> kBranchFields{"id",   "role", "organ",
                                                        "area", "from", "to"};
constexpr std::array<std::string_view, 5> kOperationFields{"op", "from", "to", "status", "source"};

/// Reads the fields of one object; keeps the first thing that is wrong.
class RecordReader {
 public:
  template <typename Fields>
  RecordReader(const json& object, const Fields& known, std::string& fault)
      : object_(object), fault_(fault) {
    if (!object.is_object()) {
      fail("expected an object");
      return;
    }
    for (const auto& [name, value] : object.items()) {
      if (std::find(known.begin(), known.end(), name) == known.end())
        fail("no field named '" + name + "'");
    }
  }

  /// Normalised; "" if absent.
  std::string text(const char* name) {
    const auto value = find(name);
    if (value == nullptr) return {};
    if (!value->is_string()) {
      fail(std::string(name) + ": expected a text");
      return {};
    }
    std::string text = normalize(value->get<std::string>()).text;
    if (text.size() > kLongestText) fail(std::string(name) + ": longer than 200 bytes");
    if (std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }))
      fail(std::string(name) + ": has control characters");
    return text;
  }

  std::string required(const char* name) {
    std::string value = text(name);
    if (value.empty()) fail(std::string(name) + ": missing or empty");
    return value;
  }

  std::vector<std::string> texts(const char* name) {
    std::vector<std::string> found;
    for (const json& element : elements(name)) {
      if (element.is_string() && !element.get<std::string>().empty()) {
        found.push_back(normalize(element.get<std::string>()).text);
      } else {
        fail(std::string(name) + ": expected texts as elements");
      }
    }
    return found;
  }

  json elements(const char* name) {
    const auto value = find(name);
    if (value == nullptr) return json::array();
    if (!value->is_array()) fail(std::string(name) + ": expected a list");
    return value->is_array() ? *value : json::array();
  }

  /// Role, organ, area and days.
  Membership membership() {
    Membership read{.role = text("role"), .organ = text("organ"), .area = text("area"), .days = {}};
    read.days.first = day("from", &DayRange::first);
    read.days.last = day("to", &DayRange::last);
    if (read.days.first && read.days.last && *read.days.last < *read.days.first)
      fail("to: lies before from");
    return read;
  }

 private:
  const json* find(const char* name) const {
    if (!object_.is_object()) return nullptr;
    const auto value = object_.find(name);
    return value == object_.end() || value->is_null() ? nullptr : &*value;
  }

  /// The first or last day of "2021", "2021-04" or "2021-04-03".
  std::optional<Day> day(const char* name, std::optional<Day> DayRange::*end) {
    const std::string written = text(name);
    if (written.empty()) return std::nullopt;
    const auto range = parse_day_range(written, name);
    if (!range || written.find("..") != std::string::npos) {
      fail(range
               ? std::string(name) + ": expected YYYY, YYYY-MM or YYYY-MM-DD, got '" + written + "'"
               : range.error().message);
      return std::nullopt;
    }
    return (*range).*end;
  }

  void fail(std::string fault) {
    if (fault_.empty()) fault_ = std::move(fault);
  }

  const json& object_;
  std::string& fault_;
};

std::string add_person(const json& record, Authority& authority) {
  std::string fault;
  RecordReader reader(record, kPersonFields, fault);
  KnownPerson person{.id = reader.required("id"),
                     .name = reader.required("name"),
                     .aliases = reader.texts("aliases"),
                     .memberships = {}};
  for (std::string& variant : reader.texts("variants"))
    person.aliases.push_back(std::move(variant));
  for (const json& element : reader.elements("memberships")) {
    person.memberships.push_back(RecordReader(element, kMembershipFields, fault).membership());
  }
  if (fault.empty() && person.id.starts_with(kNameSubject))
    fault = "id: may not begin with 'name:'";
  if (!fault.empty()) return fault;
  const std::string id = person.id;
  return authority.add_person(std::move(person)) ? "" : "id: '" + id + "' stands above already";
}

std::string add_merge(const json& record, Authority& authority) {
  std::string fault;
  RecordReader reader(record, kOperationFields, fault);
  const std::string from = reader.required("from");
  const std::string to = reader.required("to");
  if (fault.empty() && to.starts_with(kNameSubject)) fault = "to: expected an id, got '" + to + "'";
  if (!fault.empty()) return fault;
  return authority.add_merge(from, to) ? "" : "to: '" + to + "' leads back to '" + from + "'";
}

std::string add_split(const json& record, Authority& authority) {
  std::string fault;
  RecordReader reader(record, kOperationFields, fault);
  const std::string from = reader.required("from");
  std::vector<SplitBranch> branches;
  for (const json& element : reader.elements("to")) {
    RecordReader branch(element, kBranchFields, fault);
    branches.push_back({.when = branch.membership(), .to = branch.required("id")});
  }
  if (fault.empty() && branches.empty()) fault = "to: missing or empty";
  if (fault.empty()) authority.add_split(from, std::move(branches));
  return fault;
}

/// What is wrong with the record, "" if nothing.
std::string add_record(const json& record, Authority& authority) {
  if (!record.is_object()) return "expected an object";
  const auto op = record.find("op");
  if (op == record.end()) return add_person(record, authority);
  if (*op == "merge") return add_merge(record, authority);
  if (*op == "split") return add_split(record, authority);
  return "op: expected merge or split, got " + op->dump();
}

}  // namespace

std::string read_authority_text(const std::filesystem::path& path) {
  auto text = read_curated_file(path, "authority file");
  if (!text) throw IndexError(text.error().message);
  return *std::move(text);
}

AuthorityFile read_authority_file(const std::filesystem::path& path) {
  return parse_authority_file(read_authority_text(path), path.string());
}

AuthorityFile parse_authority_file(std::string_view text, const std::string& file) {
  AuthorityFile read;
  for_each_json_line(text, [&](const JsonLine& line, const json& record) {
    std::string fault =
        record.is_discarded() ? "not JSON in UTF-8" : add_record(record, read.authority);
    if (!fault.empty()) read.refused.push_back({file, line.number, std::move(fault)});
  });
  return read;
}

}  // namespace tracuu
