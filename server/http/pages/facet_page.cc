#include <string>

#include "server/http/facet_names.h"
#include "server/http/links.h"
#include "server/http/pages/facet_values.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/pages.h"
#include "server/http/parameters.h"
#include "server/http/texts.h"

namespace tracuu {
std::string render_facet_page(const FacetView& view) {
  const auto language = view.request.language;
  const auto field = std::string(text(language, facet_name(view.facet.field).heading));
  const auto heading =
      view.request.query_text.empty()
          ? field
          : format_text(language, Text::FacetOfQuery, field, view.request.query_text);
  PageTemplate page("facet", {.visit = view.visit,
                              .address = facet_url(view.facet.field, view.request),
                              .title = heading,
                              .query_text = view.request.query_text});
  auto& content = page.content();
  content.SetValue("HEADING", heading);
  add_warnings(content, refusals_for_reader(language, view.refused));
  content.SetValue("BACK_URL", search_page_url(view.request));
  const auto own_url = page_url(language, facet_url(view.facet.field, view.request));
  content.SetValue("FACET_PATH", own_url.substr(0, own_url.find('?')));
  content.SetValue("FIND", view.find);
  auto& finder = *content.AddSectionDictionary("FINDER");
  keep_other_parameters(finder, view.request, {});
  if (view.facet.values.empty()) {
    show_text(content, "NO_VALUES", "NO_VALUES_TEXT",
              view.find.empty() ? std::string(text(language, Text::NoValues))
                                : format_text(language, Text::NoValueLike, view.find));
    return page.expand();
  }
  auto& form = *content.AddSectionDictionary("VALUES_FORM");
  form.SetValue("FACET_HEADING", field);
  keep_other_parameters(form, view.request, {view.facet});
  add_facet_values(form, view.request, view.facet);
  if (view.facet.other > 0) content.ShowSection("MORE_THAN_SHOWN");
  return page.expand();
}

}  // namespace tracuu
