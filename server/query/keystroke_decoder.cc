#include "server/query/keystroke_decoder.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "schema/text/ascii.h"
#include "schema/text/letter.h"
#include "schema/text/letter_case.h"
#include "schema/text/syllable.h"
#include "schema/text/tone_mark.h"
#include "schema/text/utf8.h"

namespace tracuu {
namespace {

constexpr std::size_t kMinLetters = 2;  // "as" and "A2" are no á and à.
constexpr std::size_t kMaxKeys = 16;    // "nghieengf" has 9.

constexpr std::string_view kTelexTones = "sfrxj";  // In the order of Tone, from sắc.
constexpr std::string_view kVniTones = "12345";
constexpr std::string_view kViqrTones = "'`?~.";

/// How sure a key makes it that a syllable was typed by keys.
constexpr int kMaybe = 1;
constexpr int kSurely = 2;

class KeyReader {
 public:
  explicit KeyReader(std::string_view keys) : keys_(keys) {}

  DecodedKeys read() {
    const bool vni = std::any_of(keys_.begin(), keys_.end(), is_digit);
    const bool viqr = keys_.find_first_of(kViqrSigns) != std::string_view::npos;
    if (vni && viqr) return {};
    for (at_ = 0; at_ < keys_.size(); ++at_) {
      const char key = keys_[at_];
      if (!(vni ? take_vni(key) : viqr ? take_viqr(key) : take_telex(key))) return {};
    }
    return finish();
  }

 private:
  bool take_telex(char key) {
    const auto tone = kTelexTones.find(key);
    if (tone != std::string_view::npos && has_vowel()) {
      // No English word has a j behind its vowels.
      return set_tone(tone, key == 'j' ? kSurely : kMaybe);
    }
    if (key == 'd' && !letters_.empty() && stroke()) return true;
    if (key == 'w') return take_hook();
    if (std::string_view("aeo").find(key) != std::string_view::npos && circumflex(key)) return true;
    letters_.push_back({key, Shape::Plain, Tone::Ngang, false});
    return true;
  }

  bool take_vni(char key) {
    if (!is_digit(key)) {
      letters_.push_back({key, Shape::Plain, Tone::Ngang, false});
      return true;
    }
    // A number stands behind a word, never within.
    const bool within = at_ + 1 < keys_.size() && !is_digit(keys_[at_ + 1]);
    const int sure = within ? kSurely : kMaybe;
    const auto tone = kVniTones.find(key);
    if (tone != std::string_view::npos) return has_vowel() && set_tone(tone, sure);
    if (key == '6') return shape_last("aeo", Shape::Circumflex, sure);
    if (key == '7') return horn(sure);
    if (key == '8') return shape_last("a", Shape::Breve, sure);
    return key == '9' && stroke();
  }

  /// A sign marks the vowel right before it.
  bool take_viqr(char key) {
    if (kViqrSigns.find(key) == std::string_view::npos) {
      if (key == 'd' && letters_.size() == 1 && stroke()) return true;
      letters_.push_back({key, Shape::Plain, Tone::Ngang, false});
      return true;
    }
    if (letters_.empty() || !is_vowel(letters_.back())) return false;
    Letter& vowel = letters_.back();
    if (key == '^') return shape_vowel(vowel, "aeo", Shape::Circumflex);
    if (key == '(') return shape_vowel(vowel, "a", Shape::Breve);
    if (key == '+') return shape_vowel(vowel, "uo", Shape::Horn);
    // At the end of a word only ~ cannot be punctuation.
    const bool stop = key != '~' && at_ + 1 == keys_.size();
    ends_in_stop_ = ends_in_stop_ || stop;
    return set_tone(kViqrTones.find(key), stop ? kMaybe : kSurely);
  }

  bool shape_vowel(Letter& vowel, std::string_view bases, Shape shape) {
    if (vowel.marked() || bases.find(vowel.base) == std::string_view::npos) return false;
    vowel.shape = shape;
    evidence_ += kSurely;
    return true;
  }

  bool has_vowel() const { return std::any_of(letters_.begin(), letters_.end(), is_vowel); }

  bool set_tone(std::size_t place, int sure) {
    if (tone_ != Tone::Ngang) return false;
    tone_ = static_cast<Tone>(place + 1);
    evidence_ += sure;
    return true;
  }

  bool stroke() {
    if (letters_.empty() || letters_.front().base != 'd' || letters_.front().marked()) return false;
    letters_.front().shape = Shape::Stroke;
    evidence_ += kSurely;
    return true;
  }

  bool shape_last(std::string_view bases, Shape shape, int sure) {
    for (std::size_t i = letters_.size(); i-- > 0;) {
      Letter& letter = letters_[i];
      if (letter.marked() || bases.find(letter.base) == std::string_view::npos) continue;
      letter.shape = shape;
      evidence_ += sure;
      return true;
    }
    return false;
  }

  /// The vowel again, right behind itself or, as many type, behind the final consonant.
  bool circumflex(char key) {
    if (letters_.empty()) return false;
    const Letter& last = letters_.back();
    if (is_vowel(last) && (last.base != key || last.marked())) return false;
    return shape_last(std::string_view(&key, 1), Shape::Circumflex, kMaybe);
  }

  bool plain_at(std::size_t i, char base) const {
    return i < letters_.size() && letters_[i].base == base && !letters_[i].marked();
  }

  /// ươ from uo, at once.
  bool horn_both(int sure) {
    for (std::size_t i = 0; i + 1 < letters_.size(); ++i) {
      if (!plain_at(i, 'u') || !plain_at(i + 1, 'o')) continue;
      letters_[i].shape = letters_[i + 1].shape = Shape::Horn;
      evidence_ += sure;
      return true;
    }
    return false;
  }

  bool horn(int sure) { return horn_both(sure) || shape_last("uo", Shape::Horn, sure); }

  bool follows_q(std::size_t i) const { return i > 0 && letters_[i - 1].base == 'q'; }

  /// w: ươ, ưa and ưu from two letters, else ă, ơ or ư, or ư by itself behind a consonant.
  bool take_hook() {
    if (!has_vowel()) return bare_hook();
    if (horn_both(kSurely)) return true;
    for (std::size_t i = 0; i + 1 < letters_.size(); ++i) {
      const bool pair = plain_at(i, 'u') && (plain_at(i + 1, 'a') || plain_at(i + 1, 'u'));
      if (!pair || follows_q(i)) continue;
      letters_[i].shape = Shape::Horn;
      evidence_ += kSurely;
      return true;
    }
    for (std::size_t i = letters_.size(); i-- > 0;) {
      if (plain_at(i, 'a')) return shape_last("a", Shape::Breve, kMaybe);
      if (plain_at(i, 'o')) return shape_last("o", Shape::Horn, kMaybe);
      if (plain_at(i, 'u')) return shape_last("u", Shape::Horn, kSurely);
    }
    return false;
  }

  bool bare_hook() {
    const bool has_more = at_ + 1 < keys_.size();
    if (letters_.empty() || !has_more) return false;  // www, TW
    letters_.push_back({'u', Shape::Horn, Tone::Ngang, false});
    evidence_ += kSurely;
    return true;
  }

  std::string written() const {
    std::string text;
    for (const Letter& letter : letters_) append_utf8(text, compose_letter(letter));
    return put_tone(text, tone_);
  }

  DecodedKeys finish() {
    if (letters_.size() < kMinLetters || evidence_ == 0) return {};
    std::string syllable = written();
    if (!is_vietnamese_syllable(syllable)) {
      // uow is uơ where nothing follows: thuở.
      for (std::size_t i = 0; i + 1 < letters_.size(); ++i) {
        const bool both = letters_[i].base == 'u' && letters_[i].shape == Shape::Horn &&
                          letters_[i + 1].shape == Shape::Horn;
        if (both) letters_[i].shape = Shape::Plain;
      }
      syllable = written();
    }
    if (!is_vietnamese_syllable(syllable)) return {};
    return {std::move(syllable), evidence_, ends_in_stop_};
  }

  std::string_view keys_;
  std::size_t at_ = 0;
  std::vector<Letter> letters_;
  Tone tone_ = Tone::Ngang;
  int evidence_ = 0;
  bool ends_in_stop_ = false;
};

}  // namespace

DecodedKeys decode_keys(std::string_view word) {
  if (word.size() > kMaxKeys) return {};
  const std::string keys = lower(word);
  return KeyReader(keys).read();
}

}  // namespace tracuu
