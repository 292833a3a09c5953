#include "server/query/understanding.h"

#include <algorithm>
#include <string>
#include <utility>

#include "schema/repair/repair.h"
#include "server/query/address_words.h"
#include "server/query/keystrokes.h"
#include "server/query/loose_spellings.h"
#include "server/query/query_parser.h"
#include "server/query/rewording.h"

namespace tracuu {
namespace {

bool holds(const std::vector<AssumptionKind>& literal, AssumptionKind kind) {
  return std::find(literal.begin(), literal.end(), kind) != literal.end();
}

}  // namespace

ParsedQuery understand_query(std::string_view text, const SpellingMap& spellings,
                             const std::vector<AssumptionKind>& literal) {
  std::string meant(text);
  std::vector<Assumption> decoded;
  if (!holds(literal, AssumptionKind::Encoding)) {
    std::string repaired = meant;
    if (repair_plain_text({&repaired}).kinds.any()) {
      decoded.push_back({AssumptionKind::Encoding, meant, repaired});
      meant = std::move(repaired);
    }
  }
  if (!holds(literal, AssumptionKind::Address)) {
    if (auto words = read_addresses(meant)) {
      decoded.push_back({AssumptionKind::Address, meant, *words});
      meant = *std::move(words);
    }
  }
  if (!holds(literal, AssumptionKind::Keystrokes)) {
    if (auto letters = decode_keystrokes(meant, spellings)) {
      decoded.push_back({AssumptionKind::Keystrokes, meant, *letters});
      meant = *std::move(letters);
    }
  }
  ParsedQuery query = parse_query(meant);
  query.assumptions = std::move(decoded);
  add_rewordings(query, spellings, literal);
  if (!holds(literal, AssumptionKind::Spelling)) {
    loosen_spellings(query, spellings, Loosen::UnknownWords);
  }
  return query;
}

}  // namespace tracuu
