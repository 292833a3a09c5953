#include "indexer/writer/statistics_builder.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "indexer/writer/count_table.h"
#include "indexer/writer/index_errors.h"
#include "indexer/writer/phrase_miner.h"
#include "indexer/writer/spelling_survey.h"
#include "indexer/writer/word_cutter.h"
#include "schema/record/archive_statistics.h"
#include "schema/record/field.h"
#include "schema/record/stored_article.h"
#include "schema/text/tone_mark.h"

namespace tracuu {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxPhrases = 200'000;
/// Articles that are read for each phrase's spelling, as far as there are any; of all together at
/// most so many, which takes about 10 s.
constexpr std::uint32_t kSightings = 2;
constexpr std::size_t kMaxArticlesRead = 40'000;
/// What fewer articles have is as likely a slip as a word; of words and pairs alike it is more than
/// half of all.
constexpr std::uint32_t kFewestArticles = 2;

class StatisticsBuilder {
 public:
  explicit StatisticsBuilder(const Xapian::Database& database) : database_(database) {}

  StatisticsTables build() {
    tables_.articles = database_.get_doccount();
    read_words();
    count_pairs();
    mine_phrases();
    return std::move(tables_);
  }

 private:
  template <typename Visit>
  void for_each_sequence(Visit visit) const {
    std::uint32_t article = 0;
    const auto slot = slot_of("sequence");
    const auto end = database_.valuestream_end(slot);
    for (auto at = database_.valuestream_begin(slot); at != end; ++at) {
      visit(++article, at.get_docid(), decode_sequence(*at));
    }
  }

  SequenceSource sequences() const {
    return [this](const auto& take) {
      for_each_sequence(
          [&](std::uint32_t article, Xapian::docid, const std::vector<SequenceCode>& sequence) {
            take(article, sequence);
          });
    };
  }

  /// Terms of the text have no prefix, those of fields begin with a capital.
  void read_words() {
    keys_of_codes_.resize(kSequenceCodes);
    std::vector<std::uint32_t> most(kSequenceCodes, 0);
    for (auto at = database_.allterms_begin(); at != database_.allterms_end(); ++at) {
      std::string key = *at;
      if (key.front() >= 'A' && key.front() <= 'Z') continue;
      const std::uint32_t articles = at.get_termfreq();
      const SequenceCode code = sequence_code(key);
      if (articles > most[code]) {
        most[code] = articles;
        keys_of_codes_[code] = key;
      }
      if (articles >= kFewestArticles) tables_.words.push_back({std::move(key), {}, articles});
    }
  }

  void count_pairs() {
    CountTable counts;
    for_each_sequence(
        [&](std::uint32_t article, Xapian::docid, const std::vector<SequenceCode>& sequence) {
          for (std::size_t i = 1; i < sequence.size(); ++i) {
            if (!is_token(sequence[i - 1]) || !is_token(sequence[i])) continue;
            counts.add((std::uint64_t{sequence[i - 1]} << 16U) | sequence[i], article);
          }
        });
    counts.for_each([&](std::uint64_t key, std::uint32_t articles) {
      if (articles < kFewestArticles) return;
      tables_.pairs.push_back({static_cast<SequenceCode>(key >> 16U),
                               static_cast<SequenceCode>(key & 0xFFFFU), articles});
    });
    std::sort(tables_.pairs.begin(), tables_.pairs.end(),
              [](const CountedPair& a, const CountedPair& b) {
                return std::pair(a.first, a.second) < std::pair(b.first, b.second);
              });
  }

  /// The articles to read so that each phrase is seen a few times.
  std::vector<Xapian::docid> choose_articles(const PhraseCounts& phrases) const {
    std::unordered_map<PhraseKey, std::uint32_t> seen;
    std::vector<Xapian::docid> chosen;
    for_each_sequence(
        [&](std::uint32_t, Xapian::docid docid, const std::vector<SequenceCode>& sequence) {
          if (chosen.size() >= kMaxArticlesRead) return;
          const auto words = cutter_.cut(sequence);
          bool wanted = false;
          PhraseMiner::for_each_run(words, [&](PhraseKey key, std::size_t, std::size_t) {
            if (wanted || !phrases.contains(key)) return;
            const auto found = seen.find(key);
            wanted = found == seen.end() || found->second < kSightings;
          });
          if (!wanted) return;
          chosen.push_back(docid);
          PhraseMiner::for_each_run(words, [&](PhraseKey key, std::size_t, std::size_t) {
            if (phrases.contains(key)) ++seen[key];
          });
        });
    return chosen;
  }

  void mine_phrases() {
    const PhraseMiner miner(cutter_, keys_of_codes_);
    const PhraseCounts phrases = miner.mine(sequences(), kMaxPhrases);
    SpellingSurvey survey(cutter_, phrases);
    for (const Xapian::docid docid : choose_articles(phrases)) {
      const auto article = decode_article(database_.get_document(docid).get_data());
      if (!article) throw IndexError(article.error().message);
      survey.read(*article);
    }
    for (const auto& [key, articles] : phrases) {
      std::string text = survey.spell_phrase(key);
      if (text.empty()) continue;
      std::string sort_key = suggestion_key(text);
      tables_.phrases.push_back({std::move(sort_key), std::move(text), articles});
    }
    std::sort(tables_.phrases.begin(), tables_.phrases.end(),
              [](const CountedText& a, const CountedText& b) {
                return std::tie(a.key, b.articles, a.text) < std::tie(b.key, a.articles, b.text);
              });
    for (CountedText& word : tables_.words) {
      std::string written = survey.spell_word(word.key);
      if (written != spell_key(word.key)) word.text = std::move(written);
    }
  }

  const Xapian::Database& database_;
  StatisticsTables tables_;
  WordCutter cutter_;
  std::vector<std::string> keys_of_codes_;
};

}  // namespace

void write_statistics(const fs::path& path) {
  const std::string bytes = with_index_errors([&] {
    const Xapian::Database database(path.string());
    return encode_statistics(StatisticsBuilder(database).build());
  });
  const fs::path file = path / kStatisticsFile;
  const fs::path unfinished = file.string() + ".new";
  std::ofstream out(unfinished, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) throw IndexError("cannot write " + unfinished.string() + ": is the disk full?");
  fs::rename(unfinished, file);
}

}  // namespace tracuu
