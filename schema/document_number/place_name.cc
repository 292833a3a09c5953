#include "schema/document_number/place_name.h"

#include <algorithm>
#include <array>

#include "embedded/place_names.h"
#include "schema/document_number/phrase_book.h"
#include "schema/document_number/symbol_group.h"
#include "schema/document_number/table_rows.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxPlaceWords = 4;  // "Bà Rịa Vũng Tàu"

struct Level {
  std::string_view written;
  std::string_view name;
};
// Longer spellings before those that begin them.
constexpr std::array kLevels{Level{"thành phố", "thành phố"},
                             Level{"Thành phố", "thành phố"},
                             Level{"thị trấn", "thị trấn"},
                             Level{"thị xã", "thị xã"},
                             Level{"Thị xã", "thị xã"},
                             Level{"đặc khu", "đặc khu"},
                             Level{"tỉnh", "tỉnh"},
                             Level{"Tỉnh", "tỉnh"},
                             Level{"huyện", "huyện"},
                             Level{"Huyện", "huyện"},
                             Level{"quận", "quận"},
                             Level{"Quận", "quận"},
                             Level{"phường", "phường"},
                             Level{"Phường", "phường"},
                             Level{"xã", "xã"},
                             Level{"Xã", "xã"},
                             Level{"TP.", "thành phố"},
                             Level{"Tp.", "thành phố"},
                             Level{"TP", "thành phố"},
                             Level{"TX.", "thị xã"},
                             Level{"H.", "huyện"},
                             Level{"Q.", "quận"},
                             Level{"P.", "phường"}};

const Level* find_level(std::string_view text) {
  const auto* const hit = std::find_if(kLevels.begin(), kLevels.end(), [&](const Level& level) {
    return text.starts_with(level.written) &&
           (level.written.ends_with('.') || level.written == "TP" ||
            !letter_at(text, level.written.size()).letter);
  });
  return hit == kLevels.end() ? nullptr : hit;
}

/// Places that are known, so that a person's name after one is none of it: "Hà Nội Lê Văn An".
const PhraseBook& places() {
  static const PhraseBook place_book = [] {
    PhraseBook book(PhraseBook::Direction::Forward);
    for (const auto& row : split_rows(embedded::place_names)) book.add(row.at(0), 0);
    return book;
  }();
  return place_book;
}

/// Provinces have names; after one, a number is a date's.
bool takes_number(const Level& level) {
  return level.name == "quận" || level.name == "phường" || level.name == "xã" ||
         level.name == "thị trấn";
}

/// "Đắk R'lấp"
bool is_inner_apostrophe(std::string_view text, std::size_t i) {
  return i < text.size() && text[i] == '\'' && is_symbol_char_at(text, i + 1);
}

}  // namespace

std::size_t read_known_place_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::size_t i = skip_blanks(text, at);
  if (const Level* level = i < text.size() ? find_level(text.substr(i)) : nullptr) {
    end = i + level->written.size();
    i = skip_blanks(text, end);
  }
  if (!letter_at(text, i).letter.upper) return end;
  const auto known = places().find(text, i, PhraseBook::Marks::Bind);
  return known ? known->end : end;
}

std::size_t read_place_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  std::size_t i = skip_blanks(text, at);
  const Level* level = i < text.size() ? find_level(text.substr(i)) : nullptr;
  if (level != nullptr) {
    end = i + level->written.size();
    i = skip_blanks(text, end);
  }
  if (const std::size_t known = read_known_place_end(text, at); known > end) return known;
  for (std::size_t words = 0; words < kMaxPlaceWords; ++words) {
    const bool numbered = words == 0 && end > at && takes_number(*level) &&
                          is_symbol_char_at(text, i) && !letter_at(text, i).letter;  // "quận 1"
    if (!letter_at(text, i).letter.upper && !numbered) break;
    while (is_symbol_char_at(text, i) || is_inner_apostrophe(text, i))
      i += letter_at(text, i).length;
    end = i;
    if (i >= text.size() || text[i] != ' ') break;
    ++i;
  }
  return end;
}

std::string normal_place(std::string_view place) {
  place.remove_prefix(std::min(place.find_first_not_of(' '), place.size()));
  const Level* level = find_level(place);
  if (level == nullptr) return std::string(place);
  std::string_view name = place.substr(level->written.size());
  name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
  return std::string(level->name) + (name.empty() ? "" : " " + std::string(name));
}

std::string place_identity(std::string_view place) {
  std::string normal = normal_place(place);
  const Level* level = find_level(normal);
  if (level == nullptr) return normal;
  if (normal == level->name) return {};
  const bool province = level->name == "tỉnh" || level->name == "thành phố";
  if (!province) return normal;
  std::string name = normal.substr(level->name.size() + 1);
  return name == "HCM" ? "Hồ Chí Minh" : name;
}

}  // namespace tracuu
