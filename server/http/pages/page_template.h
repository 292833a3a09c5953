#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/reader_language.h"
#include "server/http/message.h"
#include "server/http/pages/dictionary.h"
#include "server/http/visit.h"

namespace tracuu {

/// What surrounds the content of every page.
struct PageFrame {
  Visit visit = {};
  /// Of this page in Vietnamese: "/search?q=…"; the other language's is made of it.
  std::string address = "/";
  std::string title = {};        ///< Of the window; the site's name is added.
  std::string description = {};  ///< For search engines and shared links, "" for none.
  std::string feed = {};         ///< Address of the Atom feed of what the page lists.
  std::string query_text = {};   ///< Shown in the search box.
  QueryPairs kept = {};          ///< Parameters that a new search from the box keeps.
  bool indexed = false;          ///< May a search engine list this page?
  std::string published = {};    ///< Of an article: when it appeared, RFC 3339.
  std::string json_ld = {};      ///< What the page is about, for search engines: see schema.org.
};

/// The dictionary of a page's content and of the parts in it. Text set here is escaped for the
/// place where the template has it; only {{..._HTML:none}} is taken as HTML.
///
/// `name` is that of a file in templates/ that CMakeLists.txt lists. What the page itself says is
/// not in the file, but in texts/messages.tsv: see localize_template().
class PageTemplate {
 public:
  PageTemplate(const std::string& name, const PageFrame& frame);
  PageTemplate(const PageTemplate&) = delete;
  PageTemplate& operator=(const PageTemplate&) = delete;

  Dictionary& content() { return *content_; }

  /// The whole page as HTML.
  std::string expand() const;

 private:
  ReaderLanguage language_;
  Dictionary layout_;
  Dictionary* content_;  ///< Owned by layout_.
};

/// Adds the template `name` for the place {{>PLACE}} of a section.
Dictionary& include_template(Dictionary& parent, std::string_view place, ReaderLanguage language,
                             const std::string& name);

/// Adds the included template of one hit to a section's dictionary.
Dictionary& add_hit(Dictionary& parent, ReaderLanguage language);

/// Adds one hidden field of a form for each pair, as section KEPT.
void set_kept(Dictionary& form, const QueryPairs& kept);

/// Adds a list of warnings as section WARNINGS; none for no texts.
void add_warnings(Dictionary& page, const std::vector<std::string>& texts);

/// Sets `variable` and shows `section` unless `text` is empty.
void show_text(Dictionary& dictionary, std::string_view section, std::string_view variable,
               std::string_view text);

}  // namespace tracuu
