#include "schema/repair/repair.h"

#include <gtest/gtest.h>

namespace tracuu {
namespace {

std::string repaired(std::string text) {
  repair_plain_text({&text});
  return text;
}

RepairSet kinds_of(std::string text) {
  return repair_plain_text({&text}).kinds;
}

RepairSet only(Repair repair) {
  return RepairSet().set(static_cast<std::size_t>(repair));
}

TEST(RepairPlainText, Tcvn3) {
  EXPECT_EQ(repaired("ñy ban nh©n d©n"), "ủy ban nhân dân");
  EXPECT_EQ(repaired("®¶ng bé, quyÕt ®Þnh, héi ®ång"), "đảng bộ, quyết định, hội đồng");
  EXPECT_EQ(repaired("th\u00ADêng trùc"), "thường trực");
  EXPECT_EQ(kinds_of("ñy ban nh©n d©n"), only(Repair::Tcvn3));
}

TEST(RepairPlainText, CapitalsOfTcvn3FollowTheirNeighbours) {
  EXPECT_EQ(repaired("NGHÞ QUYÕT"), "NGHỊ QUYẾT");
  EXPECT_EQ(repaired("Tæ CHøC HéI NGHÞ ë X·"), "TỔ CHỨC HỘI NGHỊ Ở XÃ");
  EXPECT_EQ(repaired("UBND x· Tæ chøc héi nghÞ"), "UBND xã Tổ chức hội nghị");
}

TEST(RepairPlainText, QuotationMarksOfWindowsAreNoCapitals) {
  EXPECT_EQ(repaired("cuéc thi “anh em” vµ “®oµn kÕt”…"), "cuộc thi “anh em” và “đoàn kết”…");
  EXPECT_EQ(repaired("\u0093anh\u0094 ®oµn kÕt ®Þa ph\u00AD¬ng"), "“anh” đoàn kết địa phương");
  EXPECT_EQ(repaired("H\u0097I \u009EY BAN \u00A7\u0091NH C\u0095"), "HỘI ỦY BAN ĐỊNH CÓ");
}

TEST(RepairPlainText, Vni) {
  EXPECT_EQ(repaired("nghò quyeát"), "nghị quyết");
  EXPECT_EQ(repaired("Thöôøng tröïc ñaûng boä, hoäi ñoàng"), "Thường trực đảng bộ, hội đồng");
  EXPECT_EQ(kinds_of("Thöôøng tröïc ñaûng boä"), only(Repair::Vni));
}

TEST(RepairPlainText, Viscii) {
  EXPECT_EQ(repaired("hµi ð°ng nhân dân"), "hội đồng nhân dân");
  EXPECT_EQ(repaired("Thß¶ng trñc ðäng bµ"), "Thường trực đảng bộ");
  EXPECT_EQ(kinds_of("Thß¶ng trñc ðäng bµ"), only(Repair::Viscii));
}

TEST(RepairPlainText, Vps) {
  EXPECT_EQ(repaired("Đại hội"), "Đại hội");
  EXPECT_EQ(repaired("ViŒt Nam"), "Việt Nam");
  EXPECT_EQ(repaired("kinh t‰ ÇÎa phÜÖng"), "kinh tế địa phương");
}

TEST(RepairPlainText, Windows1258) {
  EXPECT_EQ(repaired("nghiò quyêìt"), "nghị quyết");
  EXPECT_EQ(repaired("ThýõÌng trýòc ðaÒng"), "Thường trực đảng");
}

TEST(RepairPlainText, Mojibake) {
  EXPECT_EQ(repaired("á»¦y ban nhÃ¢n dÃ¢n"), "Ủy ban nhân dân");
  EXPECT_EQ(repaired("HÃƒÂ\u00A0 NÃ¡Â»â„¢i"), "Hà Nội");
  EXPECT_EQ(repaired("nghá»\u008B quyáº¿t"), "nghị quyết");
  EXPECT_EQ(kinds_of("nghá»\u008B quyáº¿t"), only(Repair::Mojibake));
}

TEST(RepairPlainText, FontsMixWithinALine) {
  EXPECT_EQ(repaired("Căn cứ NghÞ quyÕt cña Héi ®ång nhân dân huyện về hoäi ñoàng xeùt duyeät"),
            "Căn cứ Nghị quyết của Hội đồng nhân dân huyện về hội đồng xét duyệt");
}

TEST(RepairPlainText, LongTextsDecideForShortOnes) {
  std::string title = "B¸o c¸o hép";
  std::string body = "Ngµy 12, ñy ban nh©n d©n huyÖn tæ chøc héi nghÞ.\nTheo ®ã, nhiÖm vô ®Æt ra.";
  const auto outcome = repair_plain_text({&title, &body});
  EXPECT_EQ(title, "Báo cáo hộp");
  EXPECT_EQ(body, "Ngày 12, ủy ban nhân dân huyện tổ chức hội nghị.\nTheo đó, nhiệm vụ đặt ra.");
  EXPECT_EQ(outcome.kinds, only(Repair::Tcvn3));
  EXPECT_GT(outcome.words, 10U);
}

TEST(RepairPlainText, ReferencesMayHideAFont) {
  EXPECT_EQ(repaired("&ntilde;y ban nh&copy;n d&copy;n"), "ủy ban nhân dân");
}

TEST(RepairPlainText, RealTextStays) {
  for (const std::string text :
       {"à bientôt", "Cầu thủ Müller ghi bàn", "Bà Lê Thái Hà", "São Paulo, Málaga, Córdoba",
        "École française d'Extrême-Orient", "Diện tích 120 m² và 30 m³, 25°C", "§ 5", "© Báo xã",
        "Đồng chí kể lại. §. Sau đó ra về.", "Beyoncé", "Ý", "Düsseldorf – Köln – Zürich",
        "Hãng Citroën, Škoda và Møller", "El Niño", "\u00AD", "\u0001\u0002"}) {
    EXPECT_EQ(repaired(text), text);
  }
}

}  // namespace
}  // namespace tracuu
