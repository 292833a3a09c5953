#include "server/http/discovery/stable_id.h"

#include <algorithm>

#include "server/http/query_string.h"

namespace tracuu {

std::string stable_id(const Address& address, std::string_view kind, std::string_view key) {
  std::string id = "urn:tracuu:";
  char before_key = ':';
  const auto host = address.base.substr(std::min(address.base.find("//"), address.base.size()));
  if (address.base_is_configured && host.find('[') == std::string::npos) {
    constexpr std::size_t kSlashes = 2;
    const auto name = host.substr(kSlashes, host.find(':', kSlashes) - kSlashes);
    id = "tag:" + name + ",2026:";  // A year in which the host was the archive's, for good.
    before_key = '/';
  }
  return id.append(kind).append(1, before_key).append(percent_encode(key));
}

}  // namespace tracuu
