#include "schema/document_number/named_document.h"

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <utility>

#include "schema/document_number/law_name.h"
#include "schema/document_number/name_words.h"
#include "schema/document_number/party_resolution.h"
#include "schema/document_number/symbol_group.h"
#include "schema/text/ascii.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxNames = 20'000;
constexpr std::size_t kTreatyBytes = 60;

/// How the nouns begin: all other words are passed over without a look.
constexpr std::array<std::string_view, 18> kOpenings{
    "Nghị", "nghị", "NGHỊ", "Kết",  "kết",  "KẾT",  "Luật", "luật", "LUẬT",
    "Bộ",   "bộ",   "BỘ",   "Pháp", "pháp", "PHÁP", "Hiến", "hiến", "HIẾN"};
constexpr std::array<std::string_view, 6> kTypedOpenings{"nghi", "ket",  "luat",
                                                         "bo",   "phap", "hien"};

/// Tells by its first three bytes what may be one of kOpenings: "ng" alone stands in every other
/// word, and each wrong guess costs more than the look.
class OpeningBytes {
 public:
  static constexpr std::size_t kBytes = 4;  ///< Bytes that are read; no opening is shorter.

  OpeningBytes() {
    for (const std::string_view opening : kOpenings) slots_.set(slot_of(opening.data()));
  }

  /// Of the kBytes bytes at `text`.
  bool may_open(const char* text) const { return slots_[slot_of(text)]; }

 private:
  static constexpr unsigned kSlotBits = 12;

  /// Multiplicative hashing (Knuth 6.4).
  static std::size_t slot_of(const char* text) {
    constexpr std::uint32_t kFactor = 0x9E3779B1U;
    constexpr std::uint32_t kThreeBytes = 0xFFFFFFU;
    constexpr unsigned kBits = 32;
    static_assert(std::endian::native == std::endian::little);  // the first byte is the lowest
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, text, kBytes);
    return ((bytes & kThreeBytes) * kFactor) >> (kBits - kSlotBits);
  }

  std::bitset<std::size_t{1} << kSlotBits> slots_;
};

/// What makes the next word no noun of a law: "pháp luật", "kỷ luật", "dự luật".
constexpr std::array<std::string_view, 5> kNoLawAfter{"pháp", "kỷ", "kỉ", "quy", "qui"};

class NameFinder {
 public:
  NameFinder(std::string_view text, bool typed) : text_(text), typed_(typed), words_(text, typed) {}

  std::vector<NameMention> find() {
    if (!typed_) return find_at_openings();
    for (std::size_t at = 0; at < text_.size() && found_.size() < kMaxNames;) {
      if (!letter_at(text_, at).letter) {
        at += letter_at(text_, at).length;
        continue;
      }
      const std::size_t end = opens(at) ? read_at(at) : at;
      at = end > at ? end : at + std::max<std::size_t>(words_.word_at(at).size(), 1);
    }
    return std::move(found_);
  }

 private:
  std::vector<NameMention> find_at_openings() {
    static const OpeningBytes bytes;
    const std::size_t limit = text_.size() - std::min(text_.size(), OpeningBytes::kBytes - 1);
    for (std::size_t at = 0; at < limit && found_.size() < kMaxNames;) {
      const bool may_open = bytes.may_open(text_.data() + at);
      const std::size_t end = may_open && opens(at) ? read_at(at) : at;
      at = end > at ? end : at + 1;
    }
    return std::move(found_);
  }

  bool opens(std::size_t at) const {
    const std::string_view rest = text_.substr(at);
    if (!typed_) {
      const bool opening =
          std::any_of(kOpenings.begin(), kOpenings.end(),
                      [&](std::string_view word) { return rest.starts_with(word); });
      return opening && !is_symbol_char_before(text_, at);
    }
    if (is_symbol_char_before(text_, at)) return false;
    const std::string key = folded_key(words_.word_at(at));
    return std::find(kTypedOpenings.begin(), kTypedOpenings.end(), key) != kTypedOpenings.end();
  }

  /// The end of what begins at `at`; `at` itself if nothing does.
  std::size_t read_at(std::size_t at) {
    if (auto passed = read_party_resolution(words_, at)) {
      for (auto& name : passed->names) {
        add({std::move(name.id), passed->kind, std::move(name.base), name.qualified}, at,
            passed->end);
      }
      return passed->end;
    }
    if (is_no_law(at)) return at;
    auto law = read_law_name(words_, at);
    if (!law) return at;
    const std::size_t end = law->end;
    add({std::move(law->id), std::move(law->kind), std::move(law->base), law->qualified}, at, end);
    return end;
  }

  void add(NameMention mention, std::size_t begin, std::size_t end) {
    if (typed_ && !mention.qualified) return;
    mention.text_begin = begin;
    mention.text_end = end;
    found_.push_back(std::move(mention));
  }

  /// "pháp luật đất đai"; "Công ước của Liên hợp quốc về Luật Biển 1982".
  bool is_no_law(std::size_t at) const {
    const std::string_view before = text_.substr(0, skip_blanks_back(text_, at));
    for (const std::string_view word : kNoLawAfter) {
      if (before.size() < word.size()) continue;
      if (lower(before.substr(before.size() - word.size())) == word) return true;
    }
    const std::size_t from = before.size() > kTreatyBytes ? before.size() - kTreatyBytes : 0;
    return before.find("ông ước", from) != std::string_view::npos;
  }

  std::string_view text_;
  bool typed_;
  NameWords words_;
  std::vector<NameMention> found_;
};

template <typename Key>
std::string join_words(std::string_view name, Key key) {
  std::string joined;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (is_symbol_char_at(name, end)) end += letter_at(name, end).length;
    if (end == at) {
      at += letter_at(name, at).length;
      continue;
    }
    joined += (joined.empty() ? "" : " ") + key(name.substr(at, end - at));
    at = end;
  }
  return joined;
}

}  // namespace

std::vector<NameMention> find_named_documents(const NormalizedText& text) {
  auto found = NameFinder(text.text, false).find();
  for (NameMention& mention : found) {
    mention.begin = text.to_original(mention.text_begin);
    mention.end = text.to_original(mention.text_end);
  }
  return found;
}

std::vector<NameMention> find_query_names(std::string_view query) {
  const NormalizedText text = normalize(query);
  auto found = NameFinder(text.text, true).find();
  for (NameMention& mention : found) {
    mention.begin = text.to_original(mention.text_begin);
    mention.end = text.to_original(mention.text_end);
  }
  return found;
}

std::string document_name_key(std::string_view name) {
  return join_words(name, [](std::string_view word) { return syllable_key(word); });
}
std::string folded_document_name_key(std::string_view name) {
  return join_words(name, [](std::string_view word) { return folded_key(word); });
}

}  // namespace tracuu
