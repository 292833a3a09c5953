#include "indexer/page/tag_scanner.h"

#include <algorithm>
#include <array>

namespace tracuu {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\f";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_blank(char c) {
  return kBlanks.find(c) != std::string_view::npos;
}

bool holds_raw_text(std::string_view name) {
  static constexpr std::array<std::string_view, 8> kRaw{"script", "style",  "textarea", "title",
                                                        "xmp",    "iframe", "noembed",  "noframes"};
  return std::find(kRaw.begin(), kRaw.end(), name) != kRaw.end();
}

}  // namespace

std::optional<SourceTag> TagScanner::next() {
  while (true) {
    at_ = html_.find('<', at_);
    if (at_ == std::string_view::npos || at_ + 1 >= html_.size()) return std::nullopt;
    ++at_;
    const bool end = html_[at_] == '/';
    const auto name_at = at_ + static_cast<std::size_t>(end);
    if (name_at < html_.size() && is_letter(html_[name_at])) {
      const auto begin = at_ - 1;
      at_ = name_at;
      auto tag = read_tag(begin, end);
      if (!end && holds_raw_text(tag.name)) skip_raw_text(tag.name);
      return tag;
    }
    if (!skip_markup_declaration()) return std::nullopt;
  }
}

// "<!-- … -->", "<!doctype …>", "<?…>", "</3>"; anything else is text.
bool TagScanner::skip_markup_declaration() {
  const auto rest = html_.substr(at_);
  std::string_view close = ">";
  if (rest.starts_with("!--") && !rest.starts_with("!-->") && !rest.starts_with("!--->")) {
    close = "-->";
  } else if (!rest.starts_with("!") && !rest.starts_with("?") && !rest.starts_with("/")) {
    return true;
  }
  const auto end = html_.find(close, at_);
  if (end == std::string_view::npos) return false;
  at_ = end + close.size();
  return true;
}

SourceTag TagScanner::read_tag(std::size_t begin, bool end) {
  SourceTag tag;
  tag.end = end;
  for (; at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>' && html_[at_] != '/';
       ++at_) {
    tag.name += to_lower(html_[at_]);
  }
  while (at_ < html_.size() && html_[at_] != '>') {
    if (is_blank(html_[at_]) || html_[at_] == '/') {
      ++at_;
      continue;
    }
    ++tag.attributes;
    // A '=' in the first place is part of the name.
    do {
      ++at_;
    } while (at_ < html_.size() && !is_blank(html_[at_]) && html_[at_] != '>' &&
             html_[at_] != '/' && html_[at_] != '=');
    skip_attribute_value();
  }
  at_ = std::min(at_ + 1, html_.size());
  tag.source = html_.substr(begin, at_ - begin);
  return tag;
}

void TagScanner::skip_attribute_value() {
  const auto equals = html_.find_first_not_of(kBlanks, at_);
  if (equals == std::string_view::npos || html_[equals] != '=') return;
  at_ = std::min(html_.find_first_not_of(kBlanks, equals + 1), html_.size());
  if (at_ >= html_.size() || html_[at_] == '>') return;
  const char quote = html_[at_];
  if (quote == '"' || quote == '\'') {
    const auto close = html_.find(quote, at_ + 1);
    at_ = close == std::string_view::npos ? html_.size() : close + 1;
    return;
  }
  at_ = std::min(html_.find_first_of(" \t\n\r\f>", at_), html_.size());
}

void TagScanner::skip_raw_text(const std::string& name) {
  for (auto at = html_.find("</", at_); at != std::string_view::npos;
       at = html_.find("</", at + 2)) {
    const auto candidate = html_.substr(at + 2, name.size());
    if (candidate.size() == name.size() &&
        std::equal(candidate.begin(), candidate.end(), name.begin(),
                   [](char a, char b) { return to_lower(a) == b; })) {
      at_ = at;
      return;
    }
  }
  at_ = html_.size();
}

}  // namespace tracuu
