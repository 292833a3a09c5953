#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "schema/document_number/registry.h"

namespace tracuu {

/// A line of a registry file that was refused.
struct RegistryRefusal {
  std::size_t line = 0;  ///< From 1.
  std::string reason;
};

/// A registry file as read.
struct RegistryFile {
  std::shared_ptr<const DocumentRegistry> registry;  ///< Never null; may be empty.
  std::string
      accepted;  ///< The lines that were taken in, one '\n' each: read again, they give the same.
  std::vector<RegistryRefusal> refused;  ///< By line.
};

/// Reads a registry: JSON Lines as schema/json/registry_entry.schema.json describes them; blank
/// lines and lines that begin with '#' are passed over. A bad line is refused and costs no other.
RegistryFile read_registry(std::string_view bytes);

}  // namespace tracuu
