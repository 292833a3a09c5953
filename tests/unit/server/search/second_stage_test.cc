#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "schema/analysis/analyzer.h"
#include "schema/record/terms.h"
#include "server/query/query_parser.h"
#include "server/search/candidates.h"
#include "server/search/feedback.h"
#include "server/search/saturation.h"

namespace tracuu {
namespace {

constexpr double kAverageLength = 8;

std::vector<SequenceCode> sequence(std::string_view title, std::string_view body) {
  return decode_sequence(encode_sequence(analyze(title), analyze(body)));
}

/// Four articles in memory, each with the words of `common`.
Xapian::WritableDatabase make_archive(std::string_view common) {
  Xapian::WritableDatabase archive("", Xapian::DB_BACKEND_INMEMORY);
  for (int i = 0; i < 4; ++i) {
    Xapian::Document article;
    for (const Token& token : analyze(common)) article.add_term(title_term(token));
    archive.add_document(article);
  }
  return archive;
}

QueryWords make_words(std::string_view query, const SpellingMap& spellings = {}) {
  return {parse_query(query), spellings, make_archive("của và")};
}

TEST(QueryWords, NeighboursOfTheQueryArePairs) {
  const QueryWords words = make_words("đầu tư công, đầu tư");
  ASSERT_EQ(words.words().size(), 4U);  // No word, đầu, tư, công.
  ASSERT_EQ(words.pairs().size(), 2U);
  EXPECT_EQ(words.pairs()[0].times, 2U);
  EXPECT_EQ(words.find_pair(1, 2), 0U);
  EXPECT_EQ(words.find_pair(2, 1), words.pairs().size());
}

TEST(QueryWords, ABareWordHasEverySpellingOfTheIndex) {
  const SpellingMap spellings{{"duong", {"đương", "đường", "dương"}}};
  SpellingMap keys;
  for (const auto& [folded, forms] : spellings) {
    for (const std::string& form : forms) keys[folded].push_back(analyze(form).at(0).text);
  }
  const QueryWords words = make_words("duong", keys);
  EXPECT_EQ(words.word_of(sequence_code(analyze("đường").at(0).text)), 1U);
  EXPECT_EQ(words.word_of(sequence_code(analyze("dương").at(0).text)), 1U);
  EXPECT_EQ(words.word_of(sequence_code(analyze("dưỡng").at(0).text)), 0U);
}

TEST(QueryWords, ARareWordCountsMoreThanACommonOne) {
  const QueryWords words = make_words("của thuỷ");
  EXPECT_LT(words.words()[1].title_idf, words.words()[2].title_idf);
  EXPECT_GT(words.words()[1].title_idf, 0);
}

TEST(Candidates, TitleIsCountedApartFromTheText) {
  const QueryWords words = make_words("thuỷ lợi");
  const Candidates candidates(words,
                              {sequence("Thủy lợi", "Bài viết"), sequence("Bài viết", "Thủy lợi")});
  EXPECT_GT(candidates.title(0), 0);
  EXPECT_EQ(candidates.title(1), 0);
}

TEST(Candidates, NeighboursAreNoPairAcrossASentence) {
  const QueryWords words = make_words("chính sách");
  const Candidates candidates(
      words, {sequence("Một", "Bàn chính sách"), sequence("Hai", "Việc chính. Sách mới")});
  EXPECT_GT(candidates.pairs(0), 0);
  EXPECT_EQ(candidates.pairs(1), 0);
}

TEST(Candidates, APairThatFewHaveWeighsMore) {
  const QueryWords words = make_words("đầu tư công nghệ");
  const Candidates candidates(words, {sequence("Một", "đầu tư"), sequence("Hai", "đầu tư"),
                                      sequence("Ba", "đầu tư"), sequence("Bốn", "công nghệ")});
  EXPECT_GT(candidates.pairs(3), candidates.pairs(0));
  EXPECT_GE(candidates.all_pairs(), candidates.pairs(0) + candidates.pairs(3));
}

TEST(Candidates, AWordOfTheLexiconIsCountedWhereItsSyllablesStandTogether) {
  Xapian::WritableDatabase archive("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document article;
  for (const char* known : {"bô_5 tai_2 chinh_1", "tai_2 chinh_1"}) {
    article.add_term(compound_term(known));
  }
  archive.add_document(article);
  const QueryWords words(parse_query("bộ tài chính họp"), {}, archive);
  ASSERT_EQ(words.compounds().size(), 1U);  // The longest: not "tài chính" inside it.
  const Candidates candidates(words, {sequence("Một", "Bộ Tài chính họp"),
                                      sequence("Hai", "Cán bộ nói về tài chính trước khi họp")});
  EXPECT_GT(candidates.compounds(0), 0);
  EXPECT_EQ(candidates.compounds(1), 0);
}

TEST(Saturation, NothingIsNothingAndMoreIsNeverLess) {
  EXPECT_EQ(saturate(0, 1), 0);
  EXPECT_GT(saturate(2, 1), saturate(1, 1));
  EXPECT_LT(saturate(1'000'000, 1), 1 + kSaturation);
  EXPECT_LT(saturate(1, 2), saturate(1, 1));
}

TEST(Feedback, WhatResemblesTheBestIsLikeThem) {
  const std::vector<std::vector<SequenceCode>> sequences{
      sequence("Lũ lớn", "Nước sông dâng, đê vỡ"), sequence("Mưa lũ", "Đê vỡ, dân sơ tán"),
      sequence("Giá vàng", "Thị trường tăng")};
  const CodeFrequencies frequencies{.holding = std::vector<double>(kSequenceCodes, 1),
                                    .articles = 100,
                                    .average_length = kAverageLength};
  const Feedback feedback(sequences, {9, 8, 0.1}, frequencies);
  EXPECT_GT(feedback.likeness(sequence("Tin", "Đê vỡ ở huyện")),
            feedback.likeness(sequence("Tin", "Thị trường tăng")));
  EXPECT_EQ(feedback.likeness(sequence("Khác", "hẳn")), 0);
}

}  // namespace
}  // namespace tracuu
