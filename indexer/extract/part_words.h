#pragma once

#include <cstdint>
#include <string_view>

#include "indexer/extract/name_lexicon.h"

namespace tracuu {

/// What stands before a name and tells of the person.
inline constexpr PhraseKinds kPersonKinds =
    kinds_of(PhraseKind::Honorific, PhraseKind::Comrade, PhraseKind::Layman, PhraseKind::Rank,
             PhraseKind::Degree);

/// "và": what joins offices and names.
bool joins_parts(std::string_view word);

/// False if `word` in small letters, known to the lexicon as `id`, begins no part of a sentence but
/// Other (constituents.h): so it is with most of a text. Thread-safe.
bool opens_part(std::string_view word, std::uint32_t id);

}  // namespace tracuu
