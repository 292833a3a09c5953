#include "server/http/pages/page_template.h"

#include <stdexcept>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>

#include "embedded/page_templates.h"
#include "server/http/assets.h"
#include "server/http/links.h"
#include "server/http/texts.h"

namespace tracuu {
namespace {

using ctemplate::DO_NOT_STRIP;
using ctemplate::TemplateString;

constexpr const char* kLayout = "layout";
constexpr const char* kHome = "home";

TemplateString as_template_string(std::string_view text) {
  return {text.data(), text.size()};
}

/// "en/search": each template is there once for each language.
std::string template_name(ReaderLanguage language, const std::string& name) {
  return std::string(text(language, Text::LanguageCode)) + '/' + name;
}

/// All templates, parsed once. Thread-safe: filled before the first page, only read afterwards.
ctemplate::TemplateCache& template_cache() {
  struct Filled {
    ctemplate::TemplateCache cache;
    Filled() {
      for (const auto& [name, content] : embedded::page_templates()) {
        for (const auto language : kReaderLanguages) {
          add(template_name(language, name), localize_template(content, language));
        }
      }
    }
    void add(const std::string& name, const std::string& content) {
      if (!cache.StringToTemplateCache(name, content, DO_NOT_STRIP)) {
        throw std::logic_error("template does not parse: " + name);
      }
    }
  };
  static Filled filled;
  return filled.cache;
}

/// The search box: on the first page within the content, elsewhere on top.
void add_form(Dictionary& parent, const PageFrame& frame) {
  auto& form = include_template(parent, "FORM", frame.visit.language, "form");
  form.SetValue("QUERY", frame.query_text);
  set_kept(form, frame.kept);
}

/// The page's own address for search engines, and those of the same page in each language. They
/// are told absolute addresses or none.
void set_addresses(Dictionary& layout, const PageFrame& frame) {
  for (const auto language : kReaderLanguages) {
    const auto url = page_url(language, frame.address);
    if (language != frame.visit.language) layout.SetValue("OTHER_LANGUAGE_URL", url);
    if (!frame.indexed || frame.visit.base.empty()) continue;
    if (language == frame.visit.language)
      show_text(layout, "INDEXED", "CANONICAL_URL", frame.visit.base + url);
    auto& alternate = *layout.AddSectionDictionary("ALTERNATE");
    alternate.SetValue("ALTERNATE_LANGUAGE",
                       as_template_string(text(language, Text::LanguageCode)));
    alternate.SetValue("ALTERNATE_URL", frame.visit.base + url);
  }
  if (!frame.indexed) layout.ShowSection("NO_INDEX");
}

/// What is said of the page where it is shared or listed.
void set_description(Dictionary& layout, const PageFrame& frame) {
  layout.SetValue("SHARED_TITLE", frame.title.empty() ? frame.visit.site_name : frame.title);
  show_text(layout, "DESCRIPTION", "DESCRIPTION_TEXT", frame.description);
  show_text(layout, "PUBLISHED", "PUBLISHED_ISO", frame.published);
  layout.SetValue("PAGE_TYPE", frame.published.empty() ? "website" : "article");
  if (frame.json_ld.empty()) return;
  // Within a script element only "<" could end the data.
  std::string data;
  for (const char c : frame.json_ld) data += c == '<' ? "\\u003c" : std::string(1, c);
  show_text(layout, "JSON_LD", "JSON_LD_TEXT", data);
}

}  // namespace

PageTemplate::PageTemplate(const std::string& name, const PageFrame& frame)
    : language_(frame.visit.language),
      layout_("layout"),
      content_(&include_template(layout_, "CONTENT", frame.visit.language, name)) {
  std::string title = frame.title;
  title.append(title.empty() ? "" : " – ").append(frame.visit.site_name);
  layout_.SetValue("PAGE_TITLE", title);
  layout_.SetValue("SITE_NAME", frame.visit.site_name);
  layout_.SetValue("STYLE_URL", style_url());
  layout_.SetValue("SCRIPT_URL", script_url());
  set_description(layout_, frame);
  show_text(layout_, "FEED", "FEED_URL", frame.feed);
  set_addresses(layout_, frame);
  if (name == kHome) {
    add_form(*content_, frame);
  } else {
    add_form(*layout_.AddSectionDictionary("TOP_FORM"), frame);
  }
}

std::string PageTemplate::expand() const {
  std::string html;
  if (!template_cache().ExpandWithData(template_name(language_, kLayout), DO_NOT_STRIP, &layout_,
                                       nullptr, &html)) {
    throw std::logic_error("a page template is missing");
  }
  return html;
}

Dictionary& include_template(Dictionary& parent, std::string_view place, ReaderLanguage language,
                             const std::string& name) {
  auto& included = *parent.AddIncludeDictionary(as_template_string(place));
  included.SetFilename(template_name(language, name));
  return included;
}

Dictionary& add_hit(Dictionary& parent, ReaderLanguage language) {
  return include_template(*parent.AddSectionDictionary("HIT"), "HIT_BODY", language, "hit");
}

void set_kept(Dictionary& form, const QueryPairs& kept) {
  for (const auto& [name, value] : kept) {
    auto* field = form.AddSectionDictionary("KEPT");
    field->SetValue("NAME", name);
    field->SetValue("VALUE", value);
  }
}

void add_warnings(Dictionary& page, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  auto& section = *page.AddSectionDictionary("WARNINGS");
  for (const auto& text : texts) section.AddSectionDictionary("WARNING")->SetValue("TEXT", text);
}

void show_text(Dictionary& dictionary, std::string_view section, std::string_view variable,
               std::string_view text) {
  if (text.empty()) return;
  dictionary.ShowSection(as_template_string(section));
  dictionary.SetValue(as_template_string(variable), as_template_string(text));
}

}  // namespace tracuu
