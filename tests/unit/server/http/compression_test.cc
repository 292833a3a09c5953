#include "server/http/compression.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

namespace tracuu {
namespace {

using testing::IsEmpty;

/// What a reader has of a gzip member whose beginning `bytes` is; not whole where `whole` is false.
std::string decode(std::string_view bytes, bool& whole) {
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
  std::string in(bytes);
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  std::string text;
  int result = Z_OK;
  while (result == Z_OK) {
    std::string out(4096, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    result = inflate(&stream, Z_SYNC_FLUSH);
    text.append(out, 0, out.size() - stream.avail_out);
  }
  whole = result == Z_STREAM_END;
  inflateEnd(&stream);
  return text;
}

class Lines : public PieceSource {
 public:
  explicit Lines(std::vector<std::string> lines) : lines_(std::move(lines)) {}
  std::optional<std::string> next() override {
    if (at_ == lines_.size()) return std::nullopt;
    return lines_[at_++];
  }

 private:
  std::vector<std::string> lines_;
  std::size_t at_ = 0;
};

HttpResponse page(std::string body, std::string type = "text/html; charset=utf-8") {
  HttpResponse response;
  response.content_type = std::move(type);
  response.body = std::move(body);
  return response;
}

const std::string& long_text() {
  static const std::string text = [] {
    std::string lines;
    for (int i = 0; i < 200; ++i) lines += "Nghị quyết số " + std::to_string(i) + "-NQ/TW\n";
    return lines;
  }();
  return text;
}

TEST(Compression, AWholeAnswerIsTheSameTextInLessBytes) {
  HttpResponse response = page(long_text());
  compress(response);
  EXPECT_THAT(response.headers, testing::Contains(testing::Pair("Content-Encoding", "gzip")));
  EXPECT_LT(response.body.size(), long_text().size() / 4);
  bool whole = false;
  EXPECT_EQ(decode(response.body, whole), long_text());
  EXPECT_TRUE(whole);
}

TEST(Compression, ShortOnesImagesAndWhatIsCompressedStay) {
  HttpResponse already = page(long_text());
  already.headers.emplace_back("Content-Encoding", "br");
  compress(already);
  EXPECT_EQ(already.body, long_text());
  EXPECT_EQ(already.headers.size(), 1U);
  HttpResponse small = page("Không có bài nào.");
  compress(small);
  EXPECT_EQ(small.body, "Không có bài nào.");
  EXPECT_THAT(small.headers, IsEmpty());
  HttpResponse image = page(long_text(), "image/png");
  compress(image);
  EXPECT_EQ(image.body, long_text());
  EXPECT_THAT(image.headers, IsEmpty());
}

/// A reader of a long answer must not wait for its end to see its beginning.
TEST(Compression, EachPieceCanBeReadWhenItArrives) {
  HttpResponse response = page("", "application/jsonl");
  response.pieces =
      std::make_unique<Lines>(std::vector<std::string>{"{\"id\":\"a\"}\n", "", "{\"id\":\"b\"}\n"});
  compress(response);
  ASSERT_TRUE(response.pieces);
  EXPECT_THAT(response.headers, testing::Contains(testing::Pair("Content-Encoding", "gzip")));

  bool whole = true;
  std::string sent = response.pieces->next().value();
  EXPECT_EQ(decode(sent, whole), "{\"id\":\"a\"}\n");
  EXPECT_FALSE(whole);
  while (const auto piece = response.pieces->next()) sent += *piece;
  EXPECT_EQ(decode(sent, whole), "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
  EXPECT_TRUE(whole);
  EXPECT_FALSE(response.pieces->next());
}

}  // namespace
}  // namespace tracuu
