#include "schema/repair/byte_table.h"

#include "schema/repair/latin_view.h"

namespace tracuu {
namespace {

struct LowLetter {
  unsigned char byte;
  char32_t code;
};

// Combining marks as code pages have them.
struct CombiningMark {
  char32_t code;
  Tone tone;
};
constexpr std::array kCombiningMarks{
    CombiningMark{0x300, Tone::Huyen}, CombiningMark{0x301, Tone::Sac},
    CombiningMark{0x303, Tone::Nga}, CombiningMark{0x309, Tone::Hoi},
    CombiningMark{0x323, Tone::Nang}};

constexpr void put(ByteTable& table, unsigned char byte, char32_t code) {
  table.codes[byte] = code;
  for (const CombiningMark& mark : kCombiningMarks) {
    if (mark.code == code) table.marks[byte] = {Shape::Plain, mark.tone};
  }
}

constexpr ByteTable ascii_table(Repair repair) {
  ByteTable table;
  table.repair = repair;
  for (unsigned byte = 0; byte < 0x80U; ++byte) table.codes[byte] = byte;
  return table;
}

/// `high` is 0x80 to 0xFF, U+FFFD where there is nothing.
template <std::size_t N>
constexpr ByteTable build_table(Repair repair, std::u32string_view high,
                                const std::array<LowLetter, N>& low) {
  ByteTable table = ascii_table(repair);
  for (unsigned i = 0; i < 0x80U; ++i) {
    put(table, static_cast<unsigned char>(0x80U + i), high[i]);
  }
  for (const LowLetter& letter : low) put(table, letter.byte, letter.code);
  return table;
}

// 0xA0 is the no-break space in TCVN, undefined in VPS.
constexpr std::u32string_view kTcvnHigh =
    U"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    U"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    U"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    U"ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
constexpr std::array kTcvnLow{LowLetter{0x01, U'Ú'}, LowLetter{0x02, U'Ụ'}, LowLetter{0x04, U'Ừ'},
                              LowLetter{0x05, U'Ử'}, LowLetter{0x06, U'Ữ'}, LowLetter{0x11, U'Ứ'},
                              LowLetter{0x12, U'Ự'}, LowLetter{0x13, U'Ỳ'}, LowLetter{0x14, U'Ỷ'},
                              LowLetter{0x15, U'Ỹ'}, LowLetter{0x16, U'Ý'}, LowLetter{0x17, U'Ỵ'}};

constexpr std::u32string_view kVisciiHigh =
    U"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    U"Õắằặấầẩậẽẹếềểễệốồổỗ"
    U"ỠƠộờởịỰỨỪỬơớƯ"
    U"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    U"àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
constexpr std::array kVisciiLow{LowLetter{0x02, U'Ẳ'}, LowLetter{0x05, U'Ẵ'},
                                LowLetter{0x06, U'Ẫ'}, LowLetter{0x14, U'Ỷ'},
                                LowLetter{0x19, U'Ỹ'}, LowLetter{0x1E, U'Ỵ'}};

constexpr std::u32string_view kVpsHigh =
    U"ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ\u2018\u2019ỀỂỄỐỒỔỖýỷỵỚỜỞ"
    U"\uFFFDắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
    U"ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ\uFFFD"
    U"àáâãảạă\uFFFDèéêẽìí\uFFFDĩẴĐòóôõ\uFFFDƠụùúủ\uFFFDỶẼỳ";
constexpr std::array kVpsLow{LowLetter{0x02, U'Ạ'}, LowLetter{0x03, U'Ậ'}, LowLetter{0x04, U'Ặ'},
                             LowLetter{0x05, U'Ẹ'}, LowLetter{0x06, U'Ệ'}, LowLetter{0x10, U'Ị'},
                             LowLetter{0x11, U'Ọ'}, LowLetter{0x12, U'Ộ'}, LowLetter{0x13, U'Ợ'},
                             LowLetter{0x14, U'Ụ'}, LowLetter{0x15, U'Ự'}, LowLetter{0x19, U'Ỵ'},
                             LowLetter{0x1C, U'Ẫ'}, LowLetter{0x1D, U'Ữ'}};

constexpr ByteTable windows_table(Repair repair) {
  ByteTable table = ascii_table(repair);
  for (unsigned byte = 0x80; byte < 0x100U; ++byte) {
    const char32_t code = byte < 0xA0U ? kWindows1252[byte - 0x80U] : byte;
    table.codes[byte] = code == 0 ? kNoCharacter : code;
  }
  return table;
}

// Where code page 1258 differs from 1252.
constexpr std::array kWindows1258{
    LowLetter{0xC3, U'Ă'},  LowLetter{0xCC, 0x300}, LowLetter{0xD0, U'Đ'},  LowLetter{0xD2, 0x309},
    LowLetter{0xD5, U'Ơ'},  LowLetter{0xDD, U'Ư'},  LowLetter{0xDE, 0x303}, LowLetter{0xE3, U'ă'},
    LowLetter{0xEC, 0x301}, LowLetter{0xF0, U'đ'},  LowLetter{0xF2, 0x323}, LowLetter{0xF5, U'ơ'},
    LowLetter{0xFD, U'ư'},  LowLetter{0xFE, 0x20AB}};

constexpr ByteTable build_windows_1258() {
  ByteTable table = windows_table(Repair::Windows1258);
  for (const LowLetter& letter : kWindows1258) put(table, letter.byte, letter.code);
  return table;
}

// VNI: letters of one byte, and marks behind the vowel: one byte for shape and tone together. Its
// capitals stand 0x20 below.
constexpr unsigned kToCapital = 0x20;
constexpr std::array kVniLetters{
    LowLetter{0xF1, U'đ'}, LowLetter{0xF4, U'ơ'}, LowLetter{0xF6, U'ư'},
    LowLetter{0xED, U'í'}, LowLetter{0xEC, U'ì'}, LowLetter{0xE6, U'ỉ'},
    LowLetter{0xF3, U'ĩ'}, LowLetter{0xF2, U'ị'}, LowLetter{0xEE, U'ỵ'}};
struct VniMarks {
  Shape shape;
  std::array<unsigned char, 6> bytes;  ///< By tone; 0 for none.
};
constexpr std::array kVniMarks{VniMarks{Shape::Plain, {0, 0xF9, 0xF8, 0xFB, 0xF5, 0xEF}},
                               VniMarks{Shape::Circumflex, {0xE2, 0xE1, 0xE0, 0xE5, 0xE3, 0xE4}},
                               VniMarks{Shape::Breve, {0xEA, 0xE9, 0xE8, 0xFA, 0xFC, 0xEB}}};

constexpr ByteTable build_vni() {
  ByteTable table = windows_table(Repair::Vni);
  for (unsigned byte = 0xC0; byte < 0x100U; ++byte) table.codes[byte] = kNoCharacter;
  for (const LowLetter& letter : kVniLetters) {
    Letter capital = find_letter(letter.code);
    capital.upper = true;
    table.codes[letter.byte] = letter.code;
    table.codes[letter.byte - kToCapital] = compose_letter(capital);
  }
  for (const VniMarks& row : kVniMarks) {
    for (std::size_t tone = 0; tone < row.bytes.size(); ++tone) {
      const unsigned char byte = row.bytes[tone];
      if (byte == 0) continue;
      table.marks[byte] = {row.shape, static_cast<Tone>(tone)};
      table.marks[byte - kToCapital] = table.marks[byte];
    }
  }
  return table;
}

static_assert(kTcvnHigh.size() == 128 && kVisciiHigh.size() == 128 && kVpsHigh.size() == 128);

/// The letter `code` with `mark` on it; kNoCharacter if it cannot bear that.
char32_t with_mark(char32_t code, const LetterMark& mark) {
  Letter letter = find_letter(code);
  const bool shape_taken = mark.shape != Shape::Plain && letter.shape != Shape::Plain;
  const bool tone_taken = mark.tone != Tone::Ngang && letter.tone != Tone::Ngang;
  if (!is_vowel(letter) || shape_taken || tone_taken) return kNoCharacter;
  if (mark.shape != Shape::Plain) letter.shape = mark.shape;
  if (mark.tone != Tone::Ngang) letter.tone = mark.tone;
  const char32_t marked = compose_letter(letter);
  return marked == 0 ? kNoCharacter : marked;
}

void append_byte(std::u32string& out, const ByteTable& table, unsigned char byte) {
  const LetterMark& mark = table.marks[byte];
  if (!mark.any()) {
    out += table.codes[byte];
    return;
  }
  const char32_t marked = out.empty() ? kNoCharacter : with_mark(out.back(), mark);
  if (marked == kNoCharacter) {
    out += kNoCharacter;
  } else {
    out.back() = marked;
  }
}

}  // namespace

constexpr std::array<ByteTable, 5> kByteTables{
    build_table(Repair::Tcvn3, kTcvnHigh, kTcvnLow), build_vni(),
    build_table(Repair::Viscii, kVisciiHigh, kVisciiLow),
    build_table(Repair::Vps, kVpsHigh, kVpsLow), build_windows_1258()};

std::u32string read_bytes(const ByteTable& table, std::u32string_view view, HighControls controls) {
  std::u32string out;
  out.reserve(view.size());
  for (const char32_t code : view) {
    const auto byte = find_byte(code);
    const bool as_windows =
        controls == HighControls::Windows1252 && byte && *byte >= 0x80U && *byte < 0xA0U;
    if (!byte) {
      out += code;
    } else if (as_windows) {
      out += character_of(*byte);
    } else {
      append_byte(out, table, *byte);
    }
  }
  return out;
}

}  // namespace tracuu
