#include "indexer/source/item_reader.h"

namespace tracuu {

namespace {

class PageReader : public ItemReader {
 public:
  PageReader(const SourceFile& file, ByteStream& bytes, ItemFormat format)
      : file_(file), bytes_(bytes), format_(format) {}

  std::optional<ItemOrRefusal> next() override {
    if (done_) return std::nullopt;
    done_ = true;
    std::string page;
    while (true) {
      const auto chunk = bytes_.peek();
      if (chunk.empty()) break;
      if (page.size() + chunk.size() > kMaxItemBytes)
        return refuse_page(too_large_reason("the page"));
      page += chunk;
      bytes_.consume(chunk.size());
    }
    if (!bytes_.failure().empty()) return refuse_page(bytes_.failure());
    if (page.find_first_not_of(" \t\r\n") == std::string::npos)
      return refuse_page("the file is empty");
    return SourceItem{file_.path, 0, format_, std::move(page), file_.name};
  }

 private:
  Refusal refuse_page(std::string reason) const { return {file_.path, 0, std::move(reason)}; }

  const SourceFile& file_;
  ByteStream& bytes_;
  ItemFormat format_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<ItemReader> read_page(const SourceFile& file, ByteStream& bytes,
                                      ItemFormat format) {
  return std::make_unique<PageReader>(file, bytes, format);
}

}  // namespace tracuu
