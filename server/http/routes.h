#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "server/http/query_string.h"
#include "server/http/visit.h"
#include "server/search/search_service.h"

namespace tracuu {

/// Who reads the answer, and so how an error is told: as a problem document or as a page.
enum class Audience { Programs, Readers };

/// What was asked, and how: an address taken apart, with what a POST sends to it.
struct Address : Visit {
  std::string path = "";  ///< As sent, percent-encoded, without the mark of the language.
  std::string tail =
      "";  ///< What stands in the place of the route's "{…}", decoded: an article's id.
  ParsedQueryString query = {};
  std::string method = "GET";
  std::string body = "";            ///< Of POST only.
  std::string content_type = "";    ///< Of the body, as sent.
  bool base_is_configured = false;  ///< It is the same for everybody who asks.
};

enum class Caching {
  None,
  ByContent,     ///< The answer carries an entity tag, so that it need not be sent again.
  ByGeneration,  ///< Likewise, of the archive's state: for long answers, which nobody keeps.
};

/// One kind of address and what answers it.
struct Route {
  std::string_view pattern;  ///< "/articles/{id}": one segment may stand in the place of {id}.
  Audience audience;
  Caching caching;
  HttpResponse (*answer)(SearchService&, const Address&);
  std::size_t post_limit_bytes = 0;  ///< How long a body POST may send; 0: only GET and HEAD.
};

/// All of them.
std::span<const Route> all_routes();

/// The route of `path`, or null. Those for readers have a path in each language, see
/// split_language().
const Route* find_route(std::string_view path);

/// The segment of `path` that stands in the place of the pattern's "{…}", as sent; "" if it has
/// none or does not fit.
std::string_view segment_of(const Route& route, std::string_view path);

/// Who would read the answer for an address without a route.
Audience audience_of(std::string_view path);

HttpResponse error_page(const Visit& visit, int status, std::string_view detail);

/// The error for whoever would read the answer for `path`, in the language of `path`.
HttpResponse error_response(Visit visit, std::string_view path, int status,
                            std::string_view detail);

}  // namespace tracuu
