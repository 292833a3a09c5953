#include "schema/record/registry_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "schema/document_number/document_life.h"
#include "schema/document_number/document_number.h"
#include "schema/document_number/ordinal.h"
#include "schema/record/json_lines.h"
#include "schema/text/normalized_text.h"

namespace tracuu {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxIdBytes = 200;
constexpr std::array<std::string_view, 13> kFields{
    "id",      "canonical", "type", "issuer", "date",   "term", "title",
    "aliases", "topics",    "set",  "source", "status", "note"};

/// Takes one line apart; remembers the first thing that is wrong with it.
class LineReader {
 public:
  explicit LineReader(const json& object) : object_(object) {}

  Result<RegistryEntry> read() {
    for (const auto& [name, value] : object_.items()) {
      if (std::find(kFields.begin(), kFields.end(), name) == kFields.end()) {
        fail(name + ": no field has this name");
      }
    }
    RegistryEntry entry;
    entry.id = text("id");
    entry.issuer = text("issuer");
    entry.title = text("title");
    entry.aliases = texts("aliases");
    entry.topics = texts("topics");
    entry.set = texts("set");
    read_date(entry);
    read_number(entry);
    read_term(entry);
    check(entry);
    if (error_) return tl::unexpected(*error_);
    return entry;
  }

 private:
  void fail(std::string message) {
    if (!error_) error_ = Error{ErrorCode::BadField, std::move(message), 0};
  }

  /// NFC; "" if absent or null.
  std::string text(const char* name) {
    const auto found = object_.find(name);
    if (found == object_.end() || found->is_null()) return {};
    if (!found->is_string()) {
      fail(std::string(name) + ": expected a text");
      return {};
    }
    return normalize(found->get<std::string>()).text;
  }

  std::vector<std::string> texts(const char* name) {
    const auto found = object_.find(name);
    if (found == object_.end() || found->is_null()) return {};
    std::vector<std::string> all;
    if (!found->is_array()) fail(std::string(name) + ": expected an array of texts");
    for (const json& each : found->is_array() ? *found : json::array()) {
      if (each.is_string() && !each.get<std::string>().empty()) {
        all.push_back(normalize(each.get<std::string>()).text);
      } else {
        fail(std::string(name) + ": expected texts as elements, none empty");
      }
    }
    return all;
  }

  void read_date(RegistryEntry& entry) {
    const std::string written = text("date");
    if (written.empty()) return;
    const auto days = parse_day_range(written);
    if (!days || !days->first || days->first != days->last) {
      return fail("date: expected a day such as 2017-10-25, got '" + written + "'");
    }
    entry.date = days->first;
  }

  void read_number(RegistryEntry& entry) {
    const std::string written = text("canonical");
    const std::string type = text("type");
    if (written.empty()) return;
    const auto number = parse_document_number(written);
    if (!number) return fail("canonical: expected a number like 28-NQ/TW, got '" + written + "'");
    const bool law =
        type == "L" || entry.title.starts_with("Luật") || entry.title.starts_with("Bộ luật");
    entry.number = *number;
    entry.kind = document_kind(*number, law                                    ? "Luật"
                                        : entry.title.starts_with("Pháp lệnh") ? "Pháp lệnh"
                                                                               : "");
    const bool assembly = number->type == "QH" || number->type == "UBTVQH";
    if (!type.empty() && type != number->type &&
        !(assembly && (type == "L" || type == "NQ" || type == "PL"))) {
      fail("type: '" + type + "' is not that of " + number->canonical);
    }
  }

  void read_term(RegistryEntry& entry) {
    entry.term = text("term");
    if (!entry.term.empty()) {
      const auto term = read_ordinal(entry.term, 0, false);
      if (!term || roman_numeral(term->value) != entry.term) {
        fail("term: expected Roman digits such as XIII, got '" + entry.term + "'");
      }
    } else if (entry.number && entry.date) {
      entry.term =
          find_life(*entry.number, {.year = {}, .day = entry.date, .term = {}, .place = {}}).term;
    }
  }

  void check(const RegistryEntry& entry) {
    if (entry.id.empty()) fail("id: missing or empty");
    if (entry.id.size() > kMaxIdBytes) fail("id: over " + std::to_string(kMaxIdBytes) + " bytes");
    if (entry.number.has_value() == !entry.set.empty()) {
      fail("expected either canonical, the number of one document, or set, the ids of several");
    }
  }

  const json& object_;
  std::optional<Error> error_;
};

Result<RegistryEntry> read_entry(const json& object) {
  if (object.is_discarded()) return refuse(ErrorCode::BadSyntax, "not valid JSON");
  if (!object.is_object()) return refuse(ErrorCode::BadSyntax, "expected a JSON object");
  return LineReader(object).read();
}

struct NumberedEntry {
  std::size_t line = 0;
  std::string_view text;
  RegistryEntry entry;
};

std::vector<NumberedEntry> read_lines(std::string_view bytes,
                                      std::vector<RegistryRefusal>& refused) {
  std::vector<NumberedEntry> entries;
  for_each_json_line(bytes, [&](const JsonLine& line, const json& object) {
    if (auto entry = read_entry(object)) {
      entries.push_back({line.number, line.text, *std::move(entry)});
    } else {
      refused.push_back({line.number, entry.error().message});
    }
  });
  return entries;
}

/// Sets after the documents that they name, so that a set of unknown ones is refused.
void link(std::vector<NumberedEntry>& entries, DocumentRegistry& registry, RegistryFile& file,
          std::vector<bool>& taken) {
  for (const bool sets : {false, true}) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      NumberedEntry& each = entries[i];
      if (each.entry.set.empty() == sets) continue;
      const auto unknown =
          std::find_if(each.entry.set.begin(), each.entry.set.end(), [&](const std::string& id) {
            const RegistryEntry* member = registry.find(id);
            return member == nullptr || !member->number;
          });
      if (unknown != each.entry.set.end()) {
        file.refused.push_back(
            {each.line, "set: no document of this file has the id '" + *unknown + "'"});
      } else if (auto error = registry.add(std::move(each.entry))) {
        file.refused.push_back({each.line, error->message});
      } else {
        taken[i] = true;
      }
    }
  }
}

}  // namespace

RegistryFile read_registry(std::string_view bytes) {
  RegistryFile file;
  auto entries = read_lines(bytes, file.refused);
  const auto registry = std::make_shared<DocumentRegistry>();
  std::vector<bool> taken(entries.size(), false);
  link(entries, *registry, file, taken);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (taken[i]) file.accepted.append(entries[i].text).push_back('\n');
  }
  std::sort(file.refused.begin(), file.refused.end(),
            [](const RegistryRefusal& a, const RegistryRefusal& b) { return a.line < b.line; });
  file.registry = registry;
  return file;
}

}  // namespace tracuu
