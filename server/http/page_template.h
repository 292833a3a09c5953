#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/http/dictionary.h"
#include "server/http/message.h"

namespace tracuu {

enum class PageKind { Home, Search, Article, Error };

/// What surrounds the content of every page.
struct PageFrame {
  std::string title;       ///< Of the window; " – Tra Cứu" is added.
  std::string query_text;  ///< Shown in the search box.
  QueryPairs kept;         ///< Parameters that a new search from the box keeps.
  bool indexed = false;    ///< May a search engine list this page?
};

/// The dictionary of a page's content and of the parts in it. Text set here is escaped for the
/// place where the template has it; only {{..._HTML:none}} is taken as HTML.
class PageTemplate {
 public:
  PageTemplate(PageKind kind, const PageFrame& frame);
  PageTemplate(const PageTemplate&) = delete;
  PageTemplate& operator=(const PageTemplate&) = delete;

  Dictionary& content() { return *content_; }

  /// The whole page as HTML.
  std::string expand() const;

 private:
  Dictionary layout_;
  Dictionary* content_;  ///< Owned by layout_.
};

/// The template of a text in which mentions are links: see marked_text.h.
inline constexpr const char* kMarkedTextTemplate = "marked_text";

/// Adds the included template of one hit to a section's dictionary.
Dictionary* add_hit(Dictionary& parent);

/// Adds one hidden field of a form for each pair, as section KEPT.
void set_kept(Dictionary& form, const QueryPairs& kept);

/// Sets `variable` and shows `section` unless `text` is empty.
void show_text(Dictionary& dictionary, std::string_view section, std::string_view variable,
               std::string_view text);

}  // namespace tracuu
