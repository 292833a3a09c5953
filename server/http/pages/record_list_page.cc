#include <array>
#include <string>

#include "server/http/links.h"
#include "server/http/list_parameters.h"
#include "server/http/pages/document_kinds.h"
#include "server/http/pages/page_template.h"
#include "server/http/pages/record_pages.h"
#include "server/http/pages/record_parts.h"
#include "server/http/query_string.h"
#include "server/http/record_links.h"

namespace tracuu {
namespace {

/// What the two lists do not share.
struct ListTraits {
  std::string_view path;
  Text title;
  Text summary;
  Text label;  ///< Of the field to narrow by.
  Text by_name;
  Text count;
};

constexpr ListTraits kOfficials{"/officials",   Text::OfficialsTitle, Text::OfficialsSummary,
                                Text::ListName, Text::ListByName,     Text::ListCountOfficials};
constexpr ListTraits kDocuments{"/documents",     Text::DocumentsTitle, Text::DocumentsSummary,
                                Text::ListNumber, Text::ListByNumber,   Text::ListCountDocuments};

const ListTraits& traits_of(RecordKind records) {
  return records == RecordKind::Officials ? kOfficials : kDocuments;
}

std::string list_path(const ListTraits& traits, const ListRequest& request) {
  const auto query = build_query_string(build_list_parameters(request));
  return std::string(traits.path) + (query.empty() ? "" : '?' + query);
}

void add_option(Dictionary& form, const std::string& section, std::string_view value,
                std::string_view label, bool chosen) {
  auto& option = *form.AddSectionDictionary(section);
  option.SetValue(section + "_VALUE", {value.data(), value.size()});
  option.SetValue(section + "_LABEL", {label.data(), label.size()});
  if (chosen) option.ShowSection(section + "_CHOSEN");
}

void set_form(Dictionary& page, const RecordListView& view) {
  const auto& traits = traits_of(view.records);
  const auto language = view.visit.language;
  page.SetValue("ACTION", page_url(language, traits.path));
  page.SetValue("TEXT", view.request.text);
  page.SetValue("TEXT_LABEL", std::string(text(language, traits.label)));
  for (const auto& [order, name] : kListOrderNames) {
    const auto label = order == ListOrder::Name ? traits.by_name : Text::ListByArticles;
    add_option(page, "ORDER", name, text(language, label), order == view.request.order);
  }
  if (view.records == RecordKind::Officials) return;
  auto& kinds = *page.AddSectionDictionary("KINDS");
  const auto& chosen = view.request.kind;
  add_option(kinds, "KIND", "", text(language, Text::ListAllKinds), chosen.empty());
  add_option(kinds, "KIND", kNamedKind, text(language, Text::ListNamedKind), chosen == kNamedKind);
  for (const auto& [kind, name] : kDocumentKindNames) {
    add_option(kinds, "KIND", kind, name.in(language), chosen == kind);
  }
}

void set_entries(Dictionary& page, const RecordListView& view) {
  const auto language = view.visit.language;
  const auto& response = view.response;
  if (response.total == 0) {
    page.ShowSection("NOTHING");
    return;
  }
  show_text(page, "FOUND", "COUNT_TEXT",
            count_text(language, traits_of(view.records).count, response.total));
  if (response.entries.empty()) return;
  auto& section = *page.AddSectionDictionary("ENTRIES");
  section.SetValue("FIRST_PLAIN", std::to_string(view.request.offset + 1));
  for (const auto& entry : response.entries) {
    auto& row = *section.AddSectionDictionary("ENTRY");
    const bool official = view.records == RecordKind::Officials;
    row.SetValue("ENTRY_URL", official ? official_page_url(language, entry.id)
                                       : document_page_url(language, entry.id));
    row.SetValue("ENTRY_LABEL", entry.label);
    if (!official) {
      show_text(row, "ENTRY_KIND", "ENTRY_KIND_TEXT", document_kind_name(language, entry.kind));
    }
    row.SetValue("ENTRY_SEEN", seen_text(language, entry.seen));
  }
}

void set_paging(Dictionary& page, const RecordListView& view) {
  const auto& traits = traits_of(view.records);
  const auto& request = view.request;
  const bool before = request.offset > 0;
  const bool after = std::uint64_t{request.offset} + request.limit < view.response.total;
  if (!before && !after) return;
  auto& paging = *page.AddSectionDictionary("PAGING");
  const auto url_at = [&](std::uint32_t offset) {
    auto other = request;
    other.offset = offset;
    return page_url(view.visit.language, list_path(traits, other));
  };
  if (before) {
    const auto back = request.offset > request.limit ? request.offset - request.limit : 0;
    show_text(paging, "PREVIOUS", "PREVIOUS_URL", url_at(back));
  }
  if (after) show_text(paging, "NEXT", "NEXT_URL", url_at(request.offset + request.limit));
}

}  // namespace

std::string render_record_list_page(const RecordListView& view) {
  const auto& traits = traits_of(view.records);
  const auto title = text(view.visit.language, traits.title);
  const bool plain = view.request.text.empty() && view.request.kind.empty();
  PageTemplate page("record_list",
                    {.visit = view.visit,
                     .address = list_path(traits, view.request),
                     .title = std::string(title),
                     .description = std::string(text(view.visit.language, traits.summary)),
                     .indexed = plain});
  auto& content = page.content();
  content.SetValue("HEADING", {title.data(), title.size()});
  set_form(content, view);
  set_entries(content, view);
  set_paging(content, view);
  return page.expand();
}

}  // namespace tracuu
