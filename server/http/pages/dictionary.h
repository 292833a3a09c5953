#pragma once

#include <cstring>  // ctemplate's header calls strlen and does not declare it.

#include <ctemplate/template_dictionary.h>

namespace tracuu {

/// The values of one template or section.
using Dictionary = ctemplate::TemplateDictionary;

}  // namespace tracuu
