#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tracuu {

/// One tag as it stands in HTML source.
struct SourceTag {
  std::string name;  ///< Lower case.
  bool end = false;  ///< </name>
  std::size_t attributes = 0;
  std::string_view source;  ///< From '<' to behind '>'.
};

/// Reads the tags of HTML source one after the other, as a browser's tokenizer delimits them:
/// quoted values, comments and the raw text of scripts hold no tags. Linear.
class TagScanner {
 public:
  explicit TagScanner(std::string_view html) : html_(html) {}

  std::optional<SourceTag> next();

 private:
  bool skip_markup_declaration();
  SourceTag read_tag(std::size_t begin, bool end);
  void skip_attribute_value();
  void skip_raw_text(const std::string& name);

  std::string_view html_;
  std::size_t at_ = 0;
};

}  // namespace tracuu
