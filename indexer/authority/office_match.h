#pragma once

#include <optional>

#include "indexer/authority/membership.h"
#include "schema/record/article.h"

namespace tracuu {

/// True if `office`, which an article of `day` gives a person, can be `membership`: no part that
/// both state differs (short forms written out, "tỉnh Quảng Nam" as "Quảng Nam"), and the day lies
/// within its days; for a former office, not before them. An unknown day fits.
bool fits(const Membership& membership, const CitedOffice& office, std::optional<Day> day);

/// True if `day` is known to lie within the days of `membership`; a membership without days holds
/// on any day.
bool covers(const Membership& membership, std::optional<Day> day);

}  // namespace tracuu
