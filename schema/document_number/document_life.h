#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "schema/date/date.h"
#include "schema/document_number/document_number.h"

namespace tracuu {

/// What a text says about a document besides its number.
struct DocumentEvidence {
  std::optional<int> year = {};
  std::optional<Day> day = {};
  std::string_view term = {};   ///< "XIII", "" if not said.
  std::string_view place = {};  ///< Of the issuer: "tỉnh Nghệ An", "" if not said.
};

/// What tells one document from the others of its number, as far as a text says it: the Party
/// counts anew in each term, the State each year, and every province has its own. Parts that the
/// number itself settles are empty.
struct DocumentLife {
  std::string term;         ///< Of the Party's Central Committee, or said of another committee.
  std::optional<int> year;  ///< Of a yearly series, or of a local committee's number.
  std::string unit;         ///< The issuer's place: "Nghệ An", "huyện Cư Jút".
  bool operator==(const DocumentLife&) const = default;
};

/// The life of `number` that `evidence` shows. A term of the Central Committee also follows from
/// day or year, unless a congress met in that year.
DocumentLife find_life(const DocumentNumber& number, const DocumentEvidence& evidence);

/// False if a part differs that both lives have.
bool may_be_same(const DocumentLife& a, const DocumentLife& b);

/// Completes `life` with the parts that only `other` has.
void join_life(DocumentLife& life, const DocumentLife& other);

/// "28-NQ/TW@XIII", "24-CT/TU@XVII,Hà Nội", "183/QĐ-UBND@2019,Đắk Nông": the id, '@' and the parts
/// that are known; the id alone where none is.
std::string life_id(std::string_view document_id, const DocumentLife& life);

/// The inverse: what stands behind the '@'; nothing known for an id without one.
DocumentLife parse_life(std::string_view life_id);

/// The life_id() of `document_id` as far as a year tells it: "19/NQ-CP" of 2016 -> "19/NQ-CP@2016",
/// "28-NQ/TW" of 2022 -> "28-NQ/TW@XIII".
std::string life_of_year(std::string_view document_id, int year);

/// The term of the Party's Central Committee that sat on `day`, else in `year`: "XIII". "" in a
/// year of a congress without a day, and before 1951.
std::string find_party_term(std::optional<int> year, std::optional<Day> day);

}  // namespace tracuu
