#include "schema/repair/percent_encoding.h"

#include <string>

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string repaired(std::string text) {
  repair_percent_encoding(text);
  return text;
}

TEST(PercentEncoding, WordsOfAnAddressAreRead) {
  EXPECT_EQ(repaired("c%E1%BA%A3i%20t%E1%BA%A1o"), "cải tạo");
  EXPECT_EQ(repaired("xem c%E1%BA%A3i+t%E1%BA%A1o!"), "xem cải tạo!");
  EXPECT_EQ(repaired("https://tin.example/%C4%91i%E1%BB%87n?x=1"), "https://tin.example/điện?x=1");
}

TEST(PercentEncoding, WhatHasNoVietnameseStays) {
  for (const char* text :
       {"100%25", "tăng 5%20", "a+b", "%", "%4", "%E1%BB", "%E1%BB%", "caf%C3%AF"}) {
    EXPECT_EQ(repaired(text), text);
  }
}

}  // namespace
}  // namespace tracuu
