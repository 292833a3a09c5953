// text_bench < articles: what the analysis and the extraction of texts cost, for scripts/bench.
//
// Reads article JSON Lines, of which the first 20 MB count. Prints lines
// "what<tab>figure<tab>ratio<tab>to what".

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "indexer/extract/extract.h"
#include "schema/analysis/analyzer.h"
#include "schema/analysis/lexicon.h"
#include "schema/analysis/unaccented_words.h"
#include "schema/record/fingerprint.h"
#include "schema/record/terms.h"
#include "schema/record/token_sequence.h"
#include "tests/bench/cpu_time.h"

namespace {

using namespace tracuu;

constexpr std::size_t kMostBytes = 20 << 20;
constexpr double kMega = 1 << 20;

std::vector<Article> read_articles() {
  std::vector<Article> articles;
  std::size_t bytes = 0;
  for (std::string line; bytes < kMostBytes && std::getline(std::cin, line);) {
    const auto json = nlohmann::json::parse(line);
    Article article;
    article.title = json.at("title");
    article.body = json.at("body");
    bytes += article.title.size() + article.body.size();
    articles.push_back(std::move(article));
  }
  return articles;
}

double megabytes(const std::vector<Article>& articles) {
  std::size_t bytes = 0;
  for (const Article& article : articles) bytes += article.title.size() + article.body.size();
  return static_cast<double>(bytes) / kMega;
}

std::size_t analyze_all(const std::vector<Article>& articles) {
  std::size_t tokens = 0;
  for (const Article& article : articles) {
    tokens += analyze(article.title).size() + analyze(article.body).size();
  }
  return tokens;
}

/// All that the index asks of the analysis, short of the database: words, compounds, the row of
/// tokens, the sketch and the facts (indexer/writer/document_builder.cc).
std::size_t analyze_for_index(const std::vector<Article>& articles) {
  std::size_t bytes = 0;
  for (const Article& article : articles) {
    std::vector<Token> title = analyze(article.title);
    std::vector<Token> body = analyze(article.body);
    note_unaccented_title(article.title, title, article.body);
    note_unaccented(article.body, body);
    for (const auto* tokens : {&title, &body}) {
      for (const Token& token : *tokens) {
        bytes += text_term(token).size() + text_folded_term(token).size();
      }
      for (const Compound& compound : find_compounds(*tokens)) {
        bytes += compound_term(compound.text).size() + compound_folded_term(compound.folded).size();
      }
    }
    const std::string sequence = encode_sequence(title, body);
    const std::vector<SequenceCode> codes = decode_sequence(sequence);
    bytes += encode_sketch(build_sketch(title_codes(codes), body_codes(codes))).size();
    bytes += encode_facts(find_facts(article.body, body)).size() + sequence.size();
  }
  return bytes;
}

/// Normalised texts are given: the analysis makes them, and makes them once (update.cc).
std::size_t extract_all(const std::vector<ArticleText>& texts) {
  std::size_t found = 0;
  for (const ArticleText& text : texts) {
    Article article;
    extract(article, text);
    found += article.officials.size();
  }
  return found;
}

/// The words that ICU finds, as UTF-8: what a tokenizer over it would have to do at the least.
std::size_t break_words(const std::vector<Article>& articles, icu::BreakIterator& words) {
  std::size_t bytes = 0;
  for (const Article& article : articles) {
    for (const std::string_view text :
         {std::string_view(article.title), std::string_view(article.body)}) {
      const auto wide =
          icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
      words.setText(wide);
      std::int32_t begin = words.first();
      for (std::int32_t end = words.next(); end != icu::BreakIterator::DONE;
           begin = end, end = words.next()) {
        if (words.getRuleStatus() == UBRK_WORD_NONE) continue;
        std::string word;
        wide.tempSubStringBetween(begin, end).toLower().toUTF8String(word);
        bytes += word.size();
      }
    }
  }
  return bytes;
}

/// One article of `megabytes` MB that repeats `phrase` and a number.
std::vector<Article> repeat(std::string_view phrase, std::size_t size) {
  Article article;
  article.title = "Danh sách";
  for (std::size_t i = 0; article.body.size() < (size << 20); ++i) {
    article.body += fmt::format(fmt::runtime(phrase), i % 4000 + 1, i % 30 + 1);
  }
  return {article};
}

void print(std::string_view what, double size, double seconds, double ratio,
           std::string_view other) {
  fmt::print("{}\t{:.1f} MB/s\t{:.2f}\t{}\n", what, size / seconds, ratio, other);
}

}  // namespace

int main() {
  const auto articles = read_articles();
  const std::vector<ArticleText> texts(articles.begin(), articles.end());
  const double size = megabytes(articles);
  if (articles.empty()) return 2;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale("vi"), status));
  if (U_FAILURE(status)) return 1;

  std::size_t sink = 0;
  const Pair analysis = time_pair([&] { sink += analyze_all(articles); },
                                  [&] { sink += break_words(articles, *words); });
  print("words by ICU", size, analysis.second, 1, "");
  print("analysis", size, analysis.first, analysis.ratio, "ICU");
  const Pair extraction =
      time_pair([&] { sink += extract_all(texts); }, [&] { sink += analyze_all(articles); });
  print("extraction", size, extraction.first, extraction.ratio, "analysis");
  const Pair indexed =
      time_pair([&] { sink += extract_all(texts); }, [&] { sink += analyze_for_index(articles); });
  print("analysis for the index", size, indexed.second, 1, "");
  print("extraction", size, indexed.first, indexed.ratio, "analysis for the index");

  for (const auto& [name, phrase] :
       {std::pair{"names", "Ông Nguyễn Văn Tâm, Phó Chủ tịch Ủy ban nhân dân xã {0}; "},
        std::pair{"numbers", "Nghị quyết số {0}/NQ-HĐND ngày {1}/12/2022, "}}) {
    for (const std::size_t mega : {1U, 4U, 10U}) {
      const auto one = repeat(phrase, mega);
      const std::vector<ArticleText> text(one.begin(), one.end());
      const Pair costs =
          time_pair([&] { sink += extract_all(text); }, [&] { sink += analyze_all(one); }, 3);
      print(fmt::format("extraction, {} MB of {}", mega, name), megabytes(one), costs.first,
            costs.ratio, "analysis");
    }
  }
  return sink == 0 ? 1 : 0;
}
