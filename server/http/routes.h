#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "server/http/query_string.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Who reads the answer, and so how an error is told: as a problem document or as a page.
enum class Audience { Programs, Readers };

/// An address taken apart.
struct Address {
  std::string path;  ///< As sent, percent-encoded.
  std::string tail;  ///< What follows the route's path, decoded: an article's id.
  ParsedQueryString query;
};

enum class Tail { None, Segment };
enum class Caching { None, ByContent };

/// One kind of address and what answers it.
struct Route {
  std::string_view path;
  Tail tail;
  Audience audience;
  Caching
      caching;  ///< ByContent: the answer carries an entity tag, so that it need not be sent again.
  HttpResponse (*answer)(SearchService&, const Address&);
  std::size_t post_limit_bytes = 0;  ///< How long a body POST may send; 0: only GET and HEAD.
};

/// The route of `path`, or null.
const Route* find_route(std::string_view path);

/// Who would read the answer for an address without a route.
Audience audience_of(std::string_view path);

HttpResponse error_response(Audience audience, int status, std::string_view detail,
                            std::string_view parameter = {});

}  // namespace tracuu
