#include "server/query/address_words.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

TEST(ReadAddresses, ThePathIsWords) {
  EXPECT_EQ(read_addresses("nghi-quyet-so-28-nq-tw"), "nghi quyet so 28 nq tw");
  EXPECT_EQ(read_addresses("https://tin.example/xa-hoi/sua-duong-truoc-tet-post123456.html"),
            "sua duong truoc tet");
  EXPECT_EQ(read_addresses("xem sua-duong-truoc-tet nhé"), "xem sua duong truoc tet nhé");
}

TEST(ReadAddresses, WordsJoinedByHyphensAreNone) {
  for (const char* text : {"Xin-ga-po", "28-nq-tw", "15-nq-hdnd-2022", "kinh tế - xã hội", "11-1",
                           "sars-cov-2", "Bắc-Trung-Nam-Bộ", "---", "-", ""}) {
    EXPECT_FALSE(read_addresses(text)) << text;
  }
}

}  // namespace
}  // namespace tracuu
