#include "schema/document_number/symbol_table.h"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <map>

#include "embedded/doctypes.h"
#include "embedded/issuers.h"
#include "schema/document_number/table_rows.h"
#include "schema/text/ascii.h"
#include "schema/text/letter.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::string_view kStroke = "Đ";
constexpr std::size_t kMaxTermDigits = 2;

/// "QDD" -> "QĐ": Telex left undecoded.
std::string decode_double_d(std::string_view key) {
  std::string decoded(key);
  for (auto at = decoded.find("DD"); at != std::string::npos; at = decoded.find("DD")) {
    decoded.replace(at, 2, kStroke);
  }
  return decoded;
}

/// Entries by their exact key and by their folded one. Where two codes fold alike (HD, HĐ), the
/// first of the table answers a folded look-up.
template <typename Entry>
class CodeIndex {
 public:
  void add(Entry entry) {
    const std::string key = symbol_key(entry.code);
    if (exact_.contains(key)) return;
    const Entry& kept = entries_.emplace_back(entry);
    exact_.emplace(key, &kept);
    folded_[folded_symbol_key(key)].push_back(&kept);
  }

  const Entry* find(std::string_view key) const {
    if (const auto hit = exact_.find(key); hit != exact_.end()) return hit->second;
    const auto hit = folded_.find(folded_symbol_key(key));
    // A typed Đ is never a D: "ĐA" must not answer with DA.
    if (hit != folded_.end() && key.find(kStroke) == std::string_view::npos) {
      return hit->second.front();
    }
    const std::string decoded = decode_double_d(key);
    return decoded == key ? nullptr : find(decoded);
  }

  const std::vector<const Entry*>& find_all(std::string_view key) const {
    static const std::vector<const Entry*> none;
    const auto hit = folded_.find(folded_symbol_key(key));
    return hit == folded_.end() ? none : hit->second;
  }

 private:
  std::deque<Entry> entries_;
  std::map<std::string, const Entry*, std::less<>> exact_;
  std::map<std::string, std::vector<const Entry*>, std::less<>> folded_;
};

const CodeIndex<DocumentType>& type_index() {
  static const auto types = [] {
    CodeIndex<DocumentType> index;
    for (const auto& row : split_rows(embedded::doctypes)) {
      const std::string_view families = row.at(3);
      index.add({.code = row[0],
                 .kind = row.at(4),
                 .party = list_has(families, "party"),
                 .permit = list_has(families, "permit"),
                 .standard = list_has(families, "std"),
                 .court = list_has(families, "court")});
    }
    return index;
  }();
  return types;
}

bool is_local_scope(std::string_view scope) {
  constexpr std::array<std::string_view, 5> kLocal{"provincial", "provincial,district,commune",
                                                   "police", "military", "court"};
  return std::find(kLocal.begin(), kLocal.end(), scope) != kLocal.end();
}

const CodeIndex<Issuer>& issuer_index() {
  static const auto issuers = [] {
    CodeIndex<Issuer> index;
    for (const auto& row : split_rows(embedded::issuers)) {
      const std::string_view scope = row.at(3);
      const bool takes_term = row[0].ends_with('#');
      index.add({.code = row[0].substr(0, row[0].size() - (takes_term ? 1 : 0)),
                 .takes_term = takes_term,
                 .party = scope.starts_with("party"),
                 .local = is_local_scope(scope),
                 .as_written = scope == "any" || scope == "union" || scope == "front"});
    }
    return index;
  }();
  return issuers;
}

bool is_party_organ(std::string_view key) {
  constexpr std::array<std::string_view, 5> kCommittees{"TW", "TU", "HU", "QU", "ĐU"};
  constexpr std::string_view kGrassRoots = "ĐU";
  if (key.starts_with(kGrassRoots)) return true;  // ĐUCP, ĐUQH, ĐUBTC: the Party committee of …
  return std::any_of(kCommittees.begin(), kCommittees.end(), [&](std::string_view committee) {
    if (!key.ends_with(committee) || key.size() == committee.size()) return false;
    const std::string head(key.substr(0, key.size() - committee.size()));
    const auto& index = issuer_index();
    const Issuer* in_centre = index.find(head + "TW");
    return (in_centre != nullptr && in_centre->party) || index.find(head + "TU") != nullptr;
  });
}

}  // namespace

std::string symbol_key(std::string_view group) {
  std::string key;
  bool after_t = false;
  for (std::size_t i = 0; i < group.size();) {
    const Utf8Char character = decode_utf8(group, i);
    const Letter letter = find_letter(character.code);
    if (!letter) {
      if (is_digit(group[i])) key.push_back(group[i]);
      after_t = false;
    } else if (letter.shape == Shape::Stroke) {
      key += kStroke;
      after_t = false;
    } else {
      const bool central = after_t && letter.base == 'u' && letter.shape == Shape::Horn;
      key.push_back(central ? 'W' : static_cast<char>(letter.base - 'a' + 'A'));
      after_t = letter.base == 't';
    }
    i += character.length;
  }
  return key;
}

std::string folded_symbol_key(std::string_view key) {
  std::string folded;
  folded.reserve(key.size());
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (key.substr(i).starts_with(kStroke)) {
      folded.push_back('D');
      i += kStroke.size() - 1;
    } else {
      folded.push_back(key[i]);
    }
  }
  return folded;
}

bool is_key_of(std::string_view key, std::string_view code) {
  const std::string code_key = symbol_key(code);
  return code_key == key || folded_symbol_key(code_key) == key;
}

const DocumentType* find_document_type(std::string_view key) {
  return type_index().find(key);
}

const Issuer* find_issuer(std::string_view key) {
  if (const Issuer* issuer = issuer_index().find(key)) return issuer;
  std::string_view stem = key;
  while (!stem.empty() && is_digit(stem.back())) stem.remove_suffix(1);
  if (stem.size() < key.size() && key.size() - stem.size() <= kMaxTermDigits) {
    const Issuer* issuer = issuer_index().find(stem);
    return issuer != nullptr && issuer->takes_term ? issuer : nullptr;
  }
  static const Issuer party_organ{.code = "", .party = true};
  return is_party_organ(key) ? &party_organ : nullptr;
}

std::vector<std::string_view> find_type_codes(std::string_view key) {
  std::vector<std::string_view> codes;
  for (const DocumentType* type : type_index().find_all(key)) codes.push_back(type->code);
  return codes;
}

std::vector<std::string_view> find_issuer_codes(std::string_view key) {
  std::vector<std::string_view> codes;
  for (const Issuer* issuer : issuer_index().find_all(key)) codes.push_back(issuer->code);
  return codes;
}

std::string_view find_type_kind(std::string_view code) {
  const DocumentType* type = type_index().find(symbol_key(code));
  return type == nullptr ? std::string_view{} : type->kind;
}

}  // namespace tracuu
