#include "indexer/writer/document_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "schema/record/field.h"
#include "schema/record/terms.h"
#include "schema/record/value_codec.h"

namespace tracuu {
namespace {

using testing::Contains;
using testing::Each;
using testing::Not;

constexpr std::chrono::sys_seconds kMoment{std::chrono::seconds(1'700'000'000)};

std::vector<std::string> terms_of(const Xapian::Document& document) {
  return {document.termlist_begin(), document.termlist_end()};
}

Xapian::Document built(const Article& article) {
  return build_document(article, ArticleText(article), kMoment);
}

Article article_on_ring_road() {
  Article article;
  article.id = "1";
  article.title = "Khởi công đường vành đai";
  article.body = "Thành phố khởi công.";
  return article;
}

TEST(BuildDocument, EveryTermFitsEvenFromAWordWithoutEnd) {
  Article article = article_on_ring_road();
  article.body = std::string(100'000, 'a') + ' ' + std::string(5000, '7') + "-NQ/TW";
  article.section = std::string(900, 's');
  for (const std::string& term : terms_of(built(article))) {
    EXPECT_LE(term.size(), kMaxTermBytes);
  }
}

Xapian::termcount wdf_of(const Xapian::Document& document, const std::string& term) {
  auto at = document.termlist_begin();
  at.skip_to(term);
  return at.get_wdf();
}

TEST(BuildDocument, WordsOfACaptionHavePlacesAndWeighNothing) {
  Article article = article_on_ring_road();
  article.body = "Thành phố khởi công.\nCông nhân bên cột mốc.\nCột mốc được dựng.";
  article.captions = {1};
  const Xapian::Document document = built(article);
  const auto term_of = [](std::string_view word) { return text_term(analyze(word).front()); };
  EXPECT_EQ(wdf_of(document, term_of("nhân")), 0U);
  EXPECT_EQ(wdf_of(document, term_of("cột")), 1U);
  EXPECT_EQ(wdf_of(document, text_folded_term(analyze("nhân").front())), 0U);
  EXPECT_EQ(wdf_of(document, compound_term("công nhân")), 0U);
  auto cot = document.termlist_begin();
  cot.skip_to(term_of("cột"));
  EXPECT_EQ(cot.positionlist_count(), 2U);
}

TEST(BuildDocument, SaysSinceWhenItCanBeFound) {
  const Xapian::Document document = built(article_on_ring_road());
  EXPECT_EQ(decode_moment(document.get_value(slot_of("findable_since"))), kMoment);
}

TEST(BuildDocument, OfficesAndNamesOfDocumentsStandThere) {
  Article article = article_on_ring_road();
  const CitedOffice office{"Bí thư", "Bí thư", "", ""};
  article.officials = {{"le-van-an-0001", "Lê Văn An", {office}, 1}};
  article.named_documents = {{"Luật Thủ đô (sửa đổi)", "law", {{}}, {}, ""}};
  const Xapian::Document document = built(article);
  EXPECT_THAT(terms_of(document), Contains(office_term("le-van-an-0001", office)));
  const auto named = decode_facet_entries(document.get_value(slot_of("named_document"))).value();
  const std::vector<FacetEntry> wanted{{"Luật Thủ đô (sửa đổi)", "Luật Thủ đô (sửa đổi)", "law"}};
  EXPECT_EQ(named, wanted);
}

TEST(BuildDocument, AnArticleWithoutDateHasNoDateTerms) {
  const Xapian::Document document = built(article_on_ring_road());
  EXPECT_EQ(document.get_value(slot_of("published")), "");
  EXPECT_THAT(terms_of(document), Each(Not(testing::MatchesRegex("[YMD][0-9]+"))));
}

TEST(BuildDocument, WordsTypedWithoutAccentsHaveTermsOfTheirOwn) {
  Article article = article_on_ring_road();
  const std::string unaccented(prefix_of("text_unaccented"));
  EXPECT_THAT(terms_of(built(article)), Each(Not(testing::StartsWith(unaccented))));
  article.body = "Thanh pho khoi cong duong vanh dai.";
  EXPECT_THAT(terms_of(built(article)), Contains(unaccented + "duong"));
}

TEST(BuildDocument, FieldsBecomeTheirTerms) {
  Article article = article_on_ring_road();
  article.published = PublishedAt{parse_published("2022-11-07").value().day, std::nullopt};
  article.officials = {{"le-van-an-0001", "Lê Văn An", {}, 1}};
  article.documents = {
      {"28-NQ/TW", "resolution", "28-NQ/TW", {}, "", {}, "", "explicit", "28-NQ/TW@XII"},
      {"28-NQ/TW", "resolution", "28-NQ/TW", {}, "", {}, "", "explicit", "28-NQ/TW@XIII"}};
  article.named_documents = {{"Luật Thủ đô (sửa đổi)", "law", {{}}, {}, ""}};
  article.event_days = {parse_published("2022-11-05").value().day};
  article.section = "Đô thị";
  article.source = "Cổng";
  const auto terms = terms_of(built(article));
  for (const std::string& term :
       {id_term("1"), official_term("le-van-an-0001"), resolution_term("28-NQ/TW"),
        life_term("28-NQ/TW@XII"), life_term("28-NQ/TW@XIII"),
        named_document_term("luật thủ đô sửa đổi"), named_folded_term("luat thu do (sua doi)"),
        short_form_term("nq 28"), section_term("Đô thị"), source_term("Cổng"),
        std::string("M202211")}) {
    EXPECT_THAT(terms, Contains(term));
  }
}

TEST(BuildDocument, EveryCompoundIsATermAlsoInsideAnother) {
  Article article = article_on_ring_road();
  article.body = "Họp Hội đồng nhân dân.";
  const auto terms = terms_of(built(article));
  for (const std::string& term :
       {compound_term("hôi_5 đông_2 nhân dân"), compound_term("nhân dân"),
        compound_folded_term("hoi dong"), compound_folded_term("vanh dai")}) {
    EXPECT_THAT(terms, Contains(term));
  }
}

TEST(BuildDocument, TwoLivesOfANumberAreOneValueOfTheFacet) {
  Article article = article_on_ring_road();
  article.documents = {
      {"28-NQ/TW", "resolution", "28-NQ/TW", {}, "", {}, "", "explicit", "28-NQ/TW@XII"},
      {"28-NQ/TW", "resolution", "28-NQ/TW", {}, "", {}, "", "explicit", "28-NQ/TW@XIII"}};
  const auto entries = decode_facet_entries(built(article).get_value(slot_of("resolution")));
  EXPECT_EQ(entries.value().size(), 1U);
}

}  // namespace
}  // namespace tracuu
