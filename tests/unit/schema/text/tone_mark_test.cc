#include "schema/text/tone_mark.h"

#include <gtest/gtest.h>

#include "schema/text/syllable.h"

namespace tracuu {
namespace {

TEST(PutTone, LastVowelWithAShapeBearsTheMark) {
  EXPECT_EQ(put_tone("quyêt", Tone::Sac), "quyết");
  EXPECT_EQ(put_tone("đương", Tone::Huyen), "đường");
  EXPECT_EQ(put_tone("thuê", Tone::Sac), "thuế");
}

TEST(PutTone, OtherwiseItStandsBeforeAFinalConsonant) {
  EXPECT_EQ(put_tone("toan", Tone::Huyen), "toàn");
  EXPECT_EQ(put_tone("chinh", Tone::Sac), "chính");
}

TEST(PutTone, AnOpenRhymeBearsItOnItsMainVowel) {
  EXPECT_EQ(put_tone("hoa", Tone::Huyen), "hoà");
  EXPECT_EQ(put_tone("thuy", Tone::Hoi), "thuỷ");
  EXPECT_EQ(put_tone("mai", Tone::Sac), "mái");
  EXPECT_EQ(put_tone("ngoai", Tone::Huyen), "ngoài");
}

TEST(PutTone, QuAndGiAreOnsets) {
  EXPECT_EQ(put_tone("quy", Tone::Sac), "quý");
  EXPECT_EQ(put_tone("gia", Tone::Huyen), "già");
  EXPECT_EQ(put_tone("gi", Tone::Huyen), "gì");
}

TEST(PutTone, WithoutAVowelThereIsNoMark) {
  EXPECT_EQ(put_tone("nq", Tone::Sac), "nq");
  EXPECT_EQ(put_tone("", Tone::Sac), "");
}

TEST(SpellKey, IsTheInverseOfSyllableKey) {
  for (const char* word : {"quyết", "đường", "hội", "nam", "giếng", "xã", "khuỷu", "nghiêng"}) {
    EXPECT_EQ(spell_key(syllable_key(word)), word);
  }
}

TEST(SpellKey, WhatIsNoKeyComesBack) {
  for (const char* text : {"", "_", "a_b", "a_9", "28-nq/tw", "covid19"}) {
    EXPECT_EQ(spell_key(text), text);
  }
}

}  // namespace
}  // namespace tracuu
