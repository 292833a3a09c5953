#include "server/http/connection/accepted_coding.h"

#include <algorithm>
#include <optional>

#include "server/http/connection/field_value.h"

namespace tracuu {
namespace {

/// "q=0", "q=0.", "q=0.000" refuse a coding; anything else that is left of a parameter list does
/// not.
bool has_zero_weight(std::string_view parameters) {
  bool zero = false;
  for_each_part(parameters, ';', [&](std::string_view parameter) {
    if (parameter.size() < 3 || (parameter[0] != 'q' && parameter[0] != 'Q')) return;
    if (parameter[1] != '=') return;
    zero = parameter.find_first_not_of("0.", 2) == std::string_view::npos;
  });
  return zero;
}

}  // namespace

bool accepts_gzip(std::string_view accept_encoding) {
  std::optional<bool> named;
  bool any = false;
  for_each_part(accept_encoding, ',', [&](std::string_view part) {
    const auto end = std::min(part.find(';'), part.size());
    const auto coding = trim_blanks(part.substr(0, end));
    const bool accepted = !has_zero_weight(part.substr(end));
    if (equal_ignoring_case(coding, "gzip") || equal_ignoring_case(coding, "x-gzip")) {
      named = accepted;
    } else if (coding == "*") {
      any = accepted;
    }
  });
  return named.value_or(any);
}

}  // namespace tracuu
