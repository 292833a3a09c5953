#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "indexer/source/source.h"
#include "tests/unit/indexer/source/temporary_folder.h"

namespace tracuu {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Reading {
  std::vector<SourceItem> items;
  std::vector<Refusal> refusals;

  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (const auto& item : items) texts.push_back(item.bytes);
    return texts;
  }
  std::vector<std::uint64_t> lines() const {
    std::vector<std::uint64_t> lines;
    for (const auto& item : items) lines.push_back(item.line);
    return lines;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const auto& item : items) names.push_back(item.name);
    return names;
  }
};

Reading read_all(const std::vector<std::string>& paths) {
  Reading reading;
  auto reader = open_sources(paths);
  EXPECT_TRUE(reader) << reader.error().message;
  while (auto next = (*reader)->next()) {
    if (auto* refusal = std::get_if<Refusal>(&*next)) {
      reading.refusals.push_back(*refusal);
    } else {
      reading.items.push_back(std::get<SourceItem>(*next));
    }
  }
  return reading;
}

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  std::string input(bytes);
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

class SourceReaderTest : public ::testing::Test {
 protected:
  TemporaryFolder folder_;
};

TEST_F(SourceReaderTest, EveryLineOfJsonLinesIsAnItemWithItsNumber) {
  const auto file = folder_.write("tin.jsonl", "{\"a\":1}\n\n  \n{\"a\":2}\n{\"a\":3}");
  const auto reading = read_all({file});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\":1}", "{\"a\":2}", "{\"a\":3}"));
  EXPECT_THAT(reading.lines(), ElementsAre(1, 4, 5));
  EXPECT_THAT(reading.names(), ElementsAre("tin.jsonl#1", "tin.jsonl#4", "tin.jsonl#5"));
  EXPECT_EQ(reading.items[0].file, file);
}

TEST_F(SourceReaderTest, WindowsLineEndsAndByteOrderMarkAreNoPartOfTheArticle) {
  const auto file = folder_.write("tin.ndjson", "\xEF\xBB\xBF{\"a\":1}\r\n\r\n{\"a\":2}\r\n");
  const auto reading = read_all({file});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\":1}", "{\"a\":2}"));
  EXPECT_THAT(reading.lines(), ElementsAre(1, 3));
}

TEST_F(SourceReaderTest, BrokenLinesAreLeftToTheArticleParser) {
  const auto file = folder_.write("tin.jsonl", "{\"a\":1}\n{\"a\":\n{\"a\":3}\n");
  EXPECT_THAT(read_all({file}).lines(), ElementsAre(1, 2, 3));
}

TEST_F(SourceReaderTest, LineOfTwentyMebibytesIsRefusedAndItsNeighboursAreRead) {
  const auto file =
      folder_.write("tin.jsonl", "{\"a\":1}\n" + std::string(20 << 20, 'x') + "\n{\"a\":3}\n");
  const auto reading = read_all({file});
  EXPECT_THAT(reading.lines(), ElementsAre(1, 3));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_EQ(reading.refusals[0].line, 2U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("over 16 MiB"));
}

TEST_F(SourceReaderTest, EmptyFileOfLinesHoldsNothingAndIsNoError) {
  const auto reading = read_all({folder_.write("tin.jsonl", "")});
  EXPECT_THAT(reading.items, IsEmpty());
  EXPECT_THAT(reading.refusals, IsEmpty());
}

TEST_F(SourceReaderTest, EmptyPagesAndDocumentsAreRefused) {
  const auto reading = read_all({folder_.write("a.json", " \n"), folder_.write("b.html", ""),
                                 folder_.write("c.txt", "\r\n \t\n")});
  EXPECT_THAT(reading.items, IsEmpty());
  ASSERT_EQ(reading.refusals.size(), 3U);
  for (const auto& refusal : reading.refusals) EXPECT_EQ(refusal.reason, "the file is empty");
}

TEST_F(SourceReaderTest, ArrayOfArticlesIsReadOneByOne) {
  const auto file = folder_.write(
      "tin.json", "\xEF\xBB\xBF[\n  {\"a\": \"]}\\\"\", \"b\": [{}, {}]},\n  {\"a\": 2}\n]\n");
  const auto reading = read_all({file});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\": \"]}\\\"\", \"b\": [{}, {}]}", "{\"a\": 2}"));
  EXPECT_THAT(reading.lines(), ElementsAre(2, 3));
  EXPECT_THAT(reading.names(), ElementsAre("tin.json#2", "tin.json#3"));
  EXPECT_THAT(reading.refusals, IsEmpty());
}

TEST_F(SourceReaderTest, SingleObjectIsNamedByItsFileAlone) {
  EXPECT_THAT(read_all({folder_.write("tin.json", "\n{\"a\":\n1}\n")}).names(),
              ElementsAre("tin.json"));
}

TEST_F(SourceReaderTest, JsonLinesUnderTheEndingJsonAreReadToo) {
  EXPECT_THAT(read_all({folder_.write("tin.json", "{\"a\":1}\n{\"a\":2}\n")}).texts(),
              ElementsAre("{\"a\":1}", "{\"a\":2}"));
}

TEST_F(SourceReaderTest, ArrayUnderTheEndingJsonlIsReadToo) {
  EXPECT_THAT(read_all({folder_.write("tin.jsonl", "[{\"a\":1},\n{\"a\":2}]")}).texts(),
              ElementsAre("{\"a\":1}", "{\"a\":2}"));
}

TEST_F(SourceReaderTest, MissingBracketCostsOneArticleOfAnArray) {
  const auto file =
      folder_.write("tin.json", "[\n{\"a\": 1},\n{\"a\": 2,\n{\"a\": 3},\n{\"a\": 4}\n]\n");
  const auto reading = read_all({file});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\": 1}", "{\"a\": 3}", "{\"a\": 4}"));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_EQ(reading.refusals[0].line, 3U);
}

TEST_F(SourceReaderTest, MissingQuotationMarkCostsOneArticleOfAnArray) {
  const auto file = folder_.write("tin.json",
                                  "[{\"a\": \"1\"},\n{\"a\": \"2, \"o\": [{\"n\": \"x\"}, {\"n\": "
                                  "\"y\"}]},\n{\"a\": \"3\"},{\"a\": \"4\"}]");
  const auto reading = read_all({file});
  ASSERT_GE(reading.items.size(), 3U);
  EXPECT_EQ(reading.items.front().bytes, "{\"a\": \"1\"}");
  EXPECT_EQ(reading.items[reading.items.size() - 2].bytes, "{\"a\": \"3\"}");
  EXPECT_EQ(reading.items.back().bytes, "{\"a\": \"4\"}");
  ASSERT_GE(reading.refusals.size(), 1U);
  EXPECT_EQ(reading.refusals[0].line, 2U);
}

TEST_F(SourceReaderTest, CutOffArrayKeepsWhatIsWhole) {
  const auto reading = read_all({folder_.write("tin.json", "[{\"a\":1},\n{\"a\":")});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\":1}"));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_EQ(reading.refusals[0].line, 2U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("ends within"));
}

TEST_F(SourceReaderTest, ArrayWithoutItsEndIsReported) {
  const auto reading = read_all({folder_.write("tin.json", "[{\"a\":1},\n")});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\":1}"));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("cut off"));
}

TEST_F(SourceReaderTest, ElementsThatAreNoObjectsAreRefused) {
  const auto reading = read_all({folder_.write("tin.json", R"([{"a":1}, 7, {"a":2}])")});
  EXPECT_EQ(reading.texts().front(), R"({"a":1})");
  ASSERT_GE(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("JSON object"));
}

TEST_F(SourceReaderTest, BracketsWithoutEndAreHeldInNoMemoryButTheirOwn) {
  const auto reading =
      read_all({folder_.write("tin.json", "{\"a\":" + std::string(100000, '[') + "}")});
  EXPECT_THAT(reading.items, IsEmpty());
  EXPECT_EQ(reading.refusals.size(), 1U);
}

TEST_F(SourceReaderTest, PagesAreWholeFilesWithLineZero) {
  const auto reading = read_all({folder_.write("a.html", "<p>\nmột\n</p>"),
                                 folder_.write("b.HTM", "<p>"), folder_.write("c.txt", "hai\n")});
  ASSERT_EQ(reading.items.size(), 3U);
  EXPECT_THAT(reading.lines(), ElementsAre(0, 0, 0));
  EXPECT_EQ(reading.items[0].format, ItemFormat::HtmlPage);
  EXPECT_EQ(reading.items[1].format, ItemFormat::HtmlPage);
  EXPECT_EQ(reading.items[2].format, ItemFormat::TextPage);
  EXPECT_EQ(reading.items[0].bytes, "<p>\nmột\n</p>");
}

TEST_F(SourceReaderTest, PageOverTheLimitIsRefused) {
  const auto reading = read_all({folder_.write("a.txt", std::string(17 << 20, 'x'))});
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("over 16 MiB"));
}

TEST_F(SourceReaderTest, GzipIsReadUnderEveryFormat) {
  const auto reading =
      read_all({folder_.write("a.jsonl.gz", gzip("{\"a\":1}\n{\"a\":2}\n")),
                folder_.write("b.json.gz", gzip("[{\"a\":3}]")),
                folder_.write("c.html.gz", gzip("<p>")), folder_.write("d.txt.GZ", gzip("tin"))});
  EXPECT_THAT(reading.texts(), ElementsAre("{\"a\":1}", "{\"a\":2}", "{\"a\":3}", "<p>", "tin"));
  EXPECT_THAT(reading.refusals, IsEmpty());
}

TEST_F(SourceReaderTest, GzipMembersFollowOneAnother) {
  const auto file = folder_.write("a.jsonl.gz", gzip("{\"a\":1}\n") + gzip("{\"a\":2}\n"));
  EXPECT_THAT(read_all({file}).texts(), ElementsAre("{\"a\":1}", "{\"a\":2}"));
}

TEST_F(SourceReaderTest, CutOffGzipIsRefusedAndTheNextFileIsRead) {
  std::string lines;
  for (int i = 0; i < 20000; ++i) lines += "{\"a\":" + std::to_string(i * 7919 % 10007) + "}\n";
  const auto packed = gzip(lines);
  const auto reading = read_all({folder_.write("a.jsonl.gz", packed.substr(0, packed.size() / 2)),
                                 folder_.write("b.jsonl", "{\"b\":1}")});
  ASSERT_GT(reading.items.size(), 1000U);
  EXPECT_EQ(reading.items.front().bytes, "{\"a\":0}");
  EXPECT_EQ(reading.items.back().bytes, "{\"b\":1}");
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_EQ(reading.refusals[0].line, reading.items.size());
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("cut off"));
}

TEST_F(SourceReaderTest, DamagedGzipIsRefused) {
  auto packed = gzip("{\"a\":1}\n");
  packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1);  // Its checksum.
  const auto reading = read_all({folder_.write("a.jsonl.gz", packed)});
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("damaged"));
}

TEST_F(SourceReaderTest, FoldersAreWalkedInNameOrderWithoutHiddenAndForeignFiles) {
  folder_.write("b/2.jsonl", "{\"b\":2}");
  folder_.write("b/1.json", "{\"b\":1}");
  folder_.write("a.txt", "tin");
  folder_.write("c.html", "<p>");
  folder_.write(".git/x.json", "{\"hidden\":1}");
  folder_.write(".nhap.json", "{\"hidden\":2}");
  folder_.write("anh.jpg", "JFIF");
  folder_.write("README", "{\"a\":1}");
  const auto reading = read_all({folder_.path()});
  EXPECT_THAT(reading.names(), ElementsAre("a.txt", "b/1.json", "b/2.jsonl#1", "c.html"));
  EXPECT_THAT(reading.refusals, IsEmpty());
}

TEST_F(SourceReaderTest, NamesDoNotChangeWhenTheArchiveMoves) {
  folder_.write("cu/x/1.txt", "tin");
  std::filesystem::create_directories(folder_.path("moi"));
  std::filesystem::rename(folder_.path("cu/x"), folder_.path("moi/x"));
  EXPECT_THAT(read_all({folder_.path("moi")}).names(), ElementsAre("x/1.txt"));
  EXPECT_THAT(read_all({folder_.path("moi") + "/"}).names(), ElementsAre("x/1.txt"));
}

TEST_F(SourceReaderTest, LinksThatLeadInCirclesEnd) {
  folder_.write("a/1.txt", "tin");
  std::filesystem::create_directory_symlink(folder_.path(), folder_.path("a/len"));
  std::filesystem::create_directory_symlink(folder_.path("a"), folder_.path("b"));
  std::filesystem::create_symlink(folder_.path("c.txt"), folder_.path("c.txt"));
  const auto reading = read_all({folder_.path()});
  EXPECT_THAT(reading.names(), ElementsAre("a/1.txt"));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].file, HasSubstr("c.txt"));
}

TEST_F(SourceReaderTest, DanglingLinkIsRefusedAndItsNeighboursAreRead) {
  folder_.write("b.txt", "tin");
  std::filesystem::create_symlink(folder_.path("khong-co"), folder_.path("a.txt"));
  const auto reading = read_all({folder_.path()});
  EXPECT_THAT(reading.names(), ElementsAre("b.txt"));
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("cannot be read"));
}

TEST_F(SourceReaderTest, FileThatVanishesAfterTheWalkIsRefused) {
  folder_.write("a.txt", "tin");
  folder_.write("b.txt", "tin");
  auto reader = open_sources({folder_.path()});
  ASSERT_TRUE(reader);
  std::filesystem::remove(folder_.path("a.txt"));
  const auto first = (*reader)->next();
  ASSERT_TRUE(first);
  EXPECT_TRUE(std::holds_alternative<Refusal>(*first));
  EXPECT_TRUE(std::holds_alternative<SourceItem>((*reader)->next().value()));
}

TEST_F(SourceReaderTest, EmptyFolderHoldsNothing) {
  const auto reading = read_all({folder_.path()});
  EXPECT_THAT(reading.items, IsEmpty());
  EXPECT_THAT(reading.refusals, IsEmpty());
}

TEST_F(SourceReaderTest, PathThatDoesNotExistIsRefusedAtOnce) {
  const auto reader = open_sources({folder_.write("a.txt", "tin"), folder_.path("khong-co")});
  ASSERT_FALSE(reader);
  EXPECT_EQ(reader.error().code, ErrorCode::NotFound);
  EXPECT_THAT(reader.error().message, HasSubstr("khong-co"));
}

TEST_F(SourceReaderTest, FileOfUnknownEndingIsReadByItsContent) {
  const auto reading =
      read_all({folder_.write("a", "\xEF\xBB\xBF {\"a\":1}\n{\"a\":2}\n"),
                folder_.write("b.aspx", "\n<html>"), folder_.write("c", "[{}]"),
                folder_.write("d.page", "Tin"), folder_.write("e.dat", gzip("{}"))});
  ASSERT_EQ(reading.items.size(), 6U);
  EXPECT_EQ(reading.items[1].bytes, "{\"a\":2}");
  EXPECT_EQ(reading.items[2].format, ItemFormat::HtmlPage);
  EXPECT_EQ(reading.items[3].bytes, "{}");
  EXPECT_EQ(reading.items[4].format, ItemFormat::TextPage);
  EXPECT_EQ(reading.items[5].bytes, "{}");
}

TEST_F(SourceReaderTest, BinaryFileOfUnknownEndingIsRefused) {
  const auto reading = read_all({folder_.write("a.zip", std::string_view("PK\x03\x04\0\0", 6))});
  ASSERT_EQ(reading.refusals.size(), 1U);
  EXPECT_THAT(reading.refusals[0].reason, HasSubstr("not a text file"));
}

TEST_F(SourceReaderTest, ProgressEndsAtTheTotal) {
  folder_.write("a.txt", "tin");
  folder_.write("b.jsonl.gz", gzip("{}\n{}\n"));
  auto reader = open_sources({folder_.path()});
  ASSERT_TRUE(reader);
  EXPECT_GT((*reader)->bytes_total(), 3U);
  EXPECT_EQ((*reader)->bytes_read(), 0U);
  while ((*reader)->next()) {
  }
  EXPECT_EQ((*reader)->bytes_read(), (*reader)->bytes_total());
}

}  // namespace
}  // namespace tracuu
