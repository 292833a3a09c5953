#include "indexer/page/html_guard.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/page/tag_scanner.h"

namespace tracuu {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{32} << 20;
constexpr std::size_t kMaxDepth = 512;  // Where browsers flatten the tree too.
// Elements that an end tag further out closed. Gumbo may keep some of them open where this pass
// does not, so the sum bounds the true depth.
constexpr std::size_t kMaxLeftOpen = 5000;
constexpr std::size_t kMaxAttributes = 1000;
constexpr std::size_t kMaxTags = 500000;
// Formatting elements open at a tag, summed over all tags: as many nodes may be copied.
constexpr std::size_t kMaxCopies = 3000000;

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_void(std::string_view name) {
  static constexpr std::array<std::string_view, 18> kVoid{
      "area",  "base", "basefont", "bgsound", "br",     "col",   "embed", "frame",  "hr",
      "image", "img",  "input",    "link",    "keygen", "param", "meta",  "source", "wbr"};
  return is_one_of(kVoid, name);
}

bool is_formatting(std::string_view name) {
  static constexpr std::array<std::string_view, 14> kFormatting{
      "a",    "b", "big",   "code",   "em",     "font", "i",
      "nobr", "s", "small", "strike", "strong", "tt",   "u"};
  return is_one_of(kFormatting, name);
}

struct Implied {
  std::string_view tag;
  std::string_view closes;  ///< Open elements that the tag ends, in blanks.
  std::string_view within;  ///< Where the search for them ends.
};

// End tags that authors may leave out.
constexpr std::array kImplied{
    Implied{"p", " p ", " td th table div li "},
    Implied{"li", " li ", " ul ol "},
    Implied{"dt", " dt dd ", " dl "},
    Implied{"dd", " dt dd ", " dl "},
    Implied{"td", " td th ", " tr table "},
    Implied{"th", " td th ", " tr table "},
    Implied{"tr", " tr ", " table "},
    Implied{"tbody", " thead tbody tfoot ", " table "},
    Implied{"thead", " thead tbody tfoot ", " table "},
    Implied{"tfoot", " thead tbody tfoot ", " table "},
    Implied{"option", " option ", " select optgroup "},
    Implied{"optgroup", " optgroup ", " select "},
    Implied{"a", " a ", " td th table "},
};

const Implied* find_implied(std::string_view name) {
  const auto found = std::find_if(kImplied.begin(), kImplied.end(),
                                  [&](const Implied& implied) { return implied.tag == name; });
  return found == kImplied.end() ? nullptr : &*found;
}

bool is_in(std::string_view names, const std::string& name) {
  return names.find(' ' + name + ' ') != std::string_view::npos;
}

// Follows the parser's stack of open elements closely enough to bound it: what it may have got
// wrong is counted as left open.
class OpenElements {
 public:
  void open(const SourceTag& tag) {
    if (const auto* implied = find_implied(tag.name)) close_implied(*implied);
    stack_.push_back({tag.name, formatting_.size()});
    ++count_[tag.name];
    // The parser keeps three of a kind at most.
    if (is_formatting(tag.name) &&
        std::count_if(formatting_.begin(), formatting_.end(),
                      [&](const Formatting& open) { return open.source == tag.source; }) < 3) {
      formatting_.push_back({tag.name, tag.source});
    }
  }

  void close(const std::string& name) {
    if (is_formatting(name)) {
      const auto last = std::find_if(formatting_.rbegin(), formatting_.rend(),
                                     [&](const Formatting& open) { return open.name == name; });
      if (last != formatting_.rend()) formatting_.erase(std::next(last).base());
    }
    const auto known = count_.find(name);
    if (known == count_.end() || known->second == 0) return;
    while (stack_.back().name != name) leave_open();
    pop();
  }

  std::size_t depth() const { return stack_.size(); }
  std::size_t left_open() const { return left_open_; }
  std::size_t formatting() const { return formatting_.size(); }

 private:
  struct Element {
    std::string name;
    std::size_t formatting = 0;  ///< Formatting elements open outside it.
  };
  struct Formatting {
    std::string name;
    std::string_view source;
  };

  void close_implied(const Implied& implied) {
    for (auto at = stack_.size(); at > 0; --at) {
      const auto& name = stack_[at - 1].name;
      if (is_in(implied.within, name)) return;
      if (!is_in(implied.closes, name)) continue;
      while (stack_.size() > at) leave_open();
      pop();
      return;
    }
  }

  void leave_open() {
    const auto& name = stack_.back().name;
    left_open_ += static_cast<std::size_t>(!is_formatting(name) && find_implied(name) == nullptr &&
                                           name != "span");
    pop();
  }

  // A cell takes the formatting elements that were opened in it along.
  void pop() {
    const auto& top = stack_.back();
    if (top.name == "td" || top.name == "th") {
      formatting_.resize(std::min(formatting_.size(), top.formatting));
    }
    --count_[top.name];
    stack_.pop_back();
  }

  std::vector<Element> stack_;
  std::unordered_map<std::string, std::size_t> count_;
  std::vector<Formatting> formatting_;
  std::size_t left_open_ = 0;
};

Error too_large(std::string message) {
  return Error{ErrorCode::TooLarge, std::move(message), 0};
}

}  // namespace

std::optional<Error> find_html_danger(std::string_view html) {
  if (html.size() > kMaxBytes) return too_large("page: over 32 MiB");
  TagScanner scanner(html);
  OpenElements open;
  std::size_t tags = 0;
  std::size_t copies = 0;
  while (const auto tag = scanner.next()) {
    if (++tags > kMaxTags) return too_large("page: over 500000 tags");
    if (tag->attributes > kMaxAttributes) return too_large("page: a tag with over 1000 attributes");
    if (is_void(tag->name)) continue;
    tag->end ? open.close(tag->name) : open.open(*tag);
    copies += open.formatting();
    if (open.formatting() > kMaxDepth)
      return too_large("page: over 512 formatting elements left open");
    if (open.depth() > kMaxDepth) return too_large("page: elements nested over 512 deep");
    if (open.left_open() > kMaxLeftOpen) return too_large("page: over 5000 elements left open");
    if (copies > kMaxCopies) return too_large("page: too many formatting elements left open");
  }
  return std::nullopt;
}

}  // namespace tracuu
