#include "server/http/page_template.h"

#include <array>
#include <stdexcept>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>

#include "embedded/article_template.h"
#include "embedded/error_template.h"
#include "embedded/form_template.h"
#include "embedded/hit_template.h"
#include "embedded/home_template.h"
#include "embedded/layout_template.h"
#include "embedded/marked_text_template.h"
#include "embedded/search_template.h"
#include "server/http/assets.h"

namespace tracuu {
namespace {

using ctemplate::DO_NOT_STRIP;
using ctemplate::TemplateString;

constexpr const char* kLayout = "layout";
constexpr const char* kForm = "form";
constexpr const char* kHit = "hit";

/// In the order of PageKind.
constexpr std::array kContentNames{"home", "search", "article", "error"};

TemplateString as_template_string(std::string_view text) {
  return {text.data(), text.size()};
}

/// All templates, parsed once. Thread-safe: filled before the first page, only read afterwards.
ctemplate::TemplateCache& template_cache() {
  struct Filled {
    ctemplate::TemplateCache cache;
    Filled() {
      add(kLayout, embedded::layout_template);
      add(kForm, embedded::form_template);
      add(kHit, embedded::hit_template);
      add(kMarkedTextTemplate, embedded::marked_text_template);
      add(kContentNames[0], embedded::home_template);
      add(kContentNames[1], embedded::search_template);
      add(kContentNames[2], embedded::article_template);
      add(kContentNames[3], embedded::error_template);
    }
    void add(const char* name, std::string_view text) {
      if (!cache.StringToTemplateCache(name, as_template_string(text), DO_NOT_STRIP)) {
        throw std::logic_error(std::string("template does not parse: ") + name);
      }
    }
  };
  static Filled filled;
  return filled.cache;
}

/// The search box: on the first page within the content, elsewhere on top.
void add_form(Dictionary& parent, const PageFrame& frame) {
  auto* form = parent.AddIncludeDictionary("FORM");
  form->SetFilename(kForm);
  form->SetValue("QUERY", frame.query_text);
  set_kept(*form, frame.kept);
}

}  // namespace

PageTemplate::PageTemplate(PageKind kind, const PageFrame& frame)
    : layout_("layout"), content_(layout_.AddIncludeDictionary("CONTENT")) {
  content_->SetFilename(kContentNames.at(static_cast<std::size_t>(kind)));
  layout_.SetValue("PAGE_TITLE", frame.title.empty() ? "Tra Cứu" : frame.title + " – Tra Cứu");
  layout_.SetValue("STYLE_URL", style_url());
  layout_.SetValue("SCRIPT_URL", script_url());
  if (!frame.indexed) layout_.ShowSection("NO_INDEX");
  if (kind == PageKind::Home) {
    add_form(*content_, frame);
  } else {
    add_form(*layout_.AddSectionDictionary("TOP_FORM"), frame);
  }
}

std::string PageTemplate::expand() const {
  std::string html;
  if (!template_cache().ExpandWithData(kLayout, DO_NOT_STRIP, &layout_, nullptr, &html)) {
    throw std::logic_error("a page template is missing");
  }
  return html;
}

Dictionary* add_hit(Dictionary& parent) {
  auto* hit = parent.AddSectionDictionary("HIT")->AddIncludeDictionary("HIT_BODY");
  hit->SetFilename(kHit);
  return hit;
}

void set_kept(Dictionary& form, const QueryPairs& kept) {
  for (const auto& [name, value] : kept) {
    auto* field = form.AddSectionDictionary("KEPT");
    field->SetValue("NAME", name);
    field->SetValue("VALUE", value);
  }
}

void show_text(Dictionary& dictionary, std::string_view section, std::string_view variable,
               std::string_view text) {
  if (text.empty()) return;
  dictionary.ShowSection(as_template_string(section));
  dictionary.SetValue(as_template_string(variable), as_template_string(text));
}

}  // namespace tracuu
