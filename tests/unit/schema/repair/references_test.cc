#include "schema/repair/references.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string repaired(std::string text) {
  repair_references(text);
  return text;
}

TEST(RepairReferences, NamesNumbersAndEscapesAreUndone) {
  EXPECT_EQ(repaired("Ngh&#x1ECB; quy&#x1EBF;t"), "Nghị quyết");
  EXPECT_EQ(repaired("H&agrave; N&#7897;i"), "Hà Nội");
  EXPECT_EQ(repaired("Ngh\\u1ecb quy\\u1ebft"), "Nghị quyết");
  EXPECT_EQ(repaired("&quot;Xã họp&quot; &#150; 25&deg;"), "\"Xã họp\" – 25°");
}

TEST(RepairReferences, TwoLayersAreUndone) {
  EXPECT_EQ(repaired("N&amp;#7897;i v&amp;agrave; AT&amp;T"), "Nội và AT&T");
}

TEST(RepairReferences, NoBreakSpaceLeavesNoName) {
  EXPECT_EQ(repaired("Hà&nbsp;Nội"), "Hà\u00A0Nội");
}

TEST(RepairReferences, WhatIsNoReferenceStays) {
  for (const std::string text :
       {"R&D", "a=1&copy=2", "&#7897", "&unknown;", "&#1;", "&#x110000;", "&#99999999999;", "&;",
        "C:\\users\\used", "\\u00", "\\ud83d\\ude00", "&", "\\"}) {
    EXPECT_EQ(repaired(text), text);
  }
}

}  // namespace
}  // namespace tracuu
