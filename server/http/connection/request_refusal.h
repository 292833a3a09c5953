#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace tracuu {

/// Why the connection refuses a request unread.
enum class RequestRefusal {
  BadRequest,
  MethodNotAllowed,
  TooSlow,
  LengthRequired,
  BodyTooLarge,
  TargetTooLong,
  ExpectationFailed,
  AddressBusy,
  HeadTooLarge,
  TransferCoding,
  Overloaded,
  Version,
};

struct RefusalRow {
  RequestRefusal refusal;
  int status;
  std::string_view reason;  ///< RFC 9110, RFC 6585.
  std::string_view label;   ///< In metrics.
};

/// In the order of the enumeration.
inline constexpr std::array kRefusalRows{
    RefusalRow{RequestRefusal::BadRequest, 400, "Bad Request", "bad_request"},
    RefusalRow{RequestRefusal::MethodNotAllowed, 405, "Method Not Allowed", "method"},
    RefusalRow{RequestRefusal::TooSlow, 408, "Request Timeout", "too_slow"},
    RefusalRow{RequestRefusal::LengthRequired, 411, "Length Required", "length_required"},
    RefusalRow{RequestRefusal::BodyTooLarge, 413, "Content Too Large", "body_too_large"},
    RefusalRow{RequestRefusal::TargetTooLong, 414, "URI Too Long", "target_too_long"},
    RefusalRow{RequestRefusal::ExpectationFailed, 417, "Expectation Failed", "expectation"},
    RefusalRow{RequestRefusal::AddressBusy, 429, "Too Many Requests", "address_busy"},
    RefusalRow{RequestRefusal::HeadTooLarge, 431, "Request Header Fields Too Large",
               "head_too_large"},
    RefusalRow{RequestRefusal::TransferCoding, 501, "Not Implemented", "transfer_coding"},
    RefusalRow{RequestRefusal::Overloaded, 503, "Service Unavailable", "overloaded"},
    RefusalRow{RequestRefusal::Version, 505, "HTTP Version Not Supported", "version"},
};

constexpr std::size_t refusal_index(RequestRefusal refusal) {
  return static_cast<std::size_t>(refusal);
}

constexpr const RefusalRow& refusal_row(RequestRefusal refusal) {
  return kRefusalRows[refusal_index(refusal)];
}

static_assert([] {
  for (std::size_t i = 0; i < kRefusalRows.size(); ++i) {
    if (refusal_index(kRefusalRows[i].refusal) != i) return false;
  }
  return true;
}());

}  // namespace tracuu
