#pragma once

#include <gumbo.h>

namespace tracuu {

/// True if the element ends the paragraph before it and begins one of its own.
bool is_block(const GumboNode* node);

/// True if no text of the element can belong to an article, whatever it holds: scripts, controls,
/// hidden elements.
bool is_silent(const GumboNode* node);

/// True for navigation, forms and those whose class or id holds a word of
/// schema/tables/page_blocks.tsv. Some portals wrap the whole page in one of these: look at how
/// much text it holds.
bool is_chrome_block(const GumboNode* node);

}  // namespace tracuu
