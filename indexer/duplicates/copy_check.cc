#include "indexer/duplicates/copy_check.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace tracuu {
namespace {

// Found on 35,410 press articles; see ARCHITECTURE.md, "Near-duplicates".
constexpr std::size_t kFewestTokens = 16;
constexpr double kShortestShare = 0.5;  // Of the longer one: less is an excerpt, or news in brief.
constexpr double kSharedOfLong = 0.85;
constexpr double kSharedOfShort = 0.95;
constexpr std::size_t kShortTokens = 40;
constexpr double kTitleShare = 1.0 / 3;  // Where a body is too short to speak for itself.
// A slip of the pen or another agency's name; a name of an official has two syllables and more.
constexpr std::size_t kMostNamesChanged = 3;
constexpr std::size_t kFactsPerNameChanged = 50;

/// A shingle that stands once in a body, and where.
struct PlacedShingle {
  std::uint64_t hash = 0;
  std::size_t at = 0;
};

/// A shingle that stands once in both.
struct Anchor {
  std::size_t a = 0;
  std::size_t b = 0;
};

/// A stretch of tokens of a body, from `begin` to before `end`; empty if it has none.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<PlacedShingle> find_single_shingles(const std::vector<SequenceCode>& codes) {
  std::vector<PlacedShingle> all;
  for (std::size_t i = 0; i + kShingleTokens <= codes.size(); ++i) {
    all.push_back({shingle_hash(&codes[i]), i});
  }
  std::sort(all.begin(), all.end(),
            [](const PlacedShingle& x, const PlacedShingle& y) { return x.hash < y.hash; });
  std::vector<PlacedShingle> single;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool as_before = i > 0 && all[i - 1].hash == all[i].hash;
    const bool as_next = i + 1 < all.size() && all[i + 1].hash == all[i].hash;
    if (!as_before && !as_next) single.push_back(all[i]);
  }
  return single;
}

/// In the order of a.
std::vector<Anchor> find_anchors(const ComparedText& a, const ComparedText& b) {
  const auto in_a = find_single_shingles(a.codes);
  const auto in_b = find_single_shingles(b.codes);
  std::vector<Anchor> anchors;
  auto other = in_b.begin();
  for (const PlacedShingle& shingle : in_a) {
    while (other != in_b.end() && other->hash < shingle.hash) ++other;
    if (other != in_b.end() && other->hash == shingle.hash) {
      anchors.push_back({shingle.at, other->at});
    }
  }
  std::sort(anchors.begin(), anchors.end(),
            [](const Anchor& x, const Anchor& y) { return x.a < y.a; });
  return anchors;
}

/// The most of `anchors` that stand in the same order in both: the longest rising run of b.
std::vector<Anchor> keep_in_order(const std::vector<Anchor>& anchors) {
  constexpr std::size_t kNone = SIZE_MAX;
  std::vector<std::size_t> last_of_length;  // The anchor that ends a run of length i + 1.
  std::vector<std::size_t> before(anchors.size(), kNone);
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const auto at =
        std::lower_bound(last_of_length.begin(), last_of_length.end(), anchors[i].b,
                         [&](std::size_t anchor, std::size_t b) { return anchors[anchor].b < b; });
    if (at != last_of_length.begin()) before[i] = *std::prev(at);
    if (at == last_of_length.end()) {
      last_of_length.push_back(i);
    } else {
      *at = i;
    }
  }
  std::vector<Anchor> kept;
  for (std::size_t i = last_of_length.empty() ? kNone : last_of_length.back(); i != kNone;
       i = before[i]) {
    kept.push_back(anchors[i]);
  }
  std::reverse(kept.begin(), kept.end());
  return kept;
}

/// The codes of the facts of that kind in a stretch, sorted.
std::vector<SequenceCode> facts_in(const ComparedText& text, Stretch stretch, Fact kind) {
  std::vector<SequenceCode> found;
  for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
    if (text.facts[i] == kind) found.push_back(text.codes[i]);
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// How many facts of that kind stand in each other's place: what only one has is none.
std::size_t count_changed(const ComparedText& a, Stretch in_a, const ComparedText& b, Stretch in_b,
                          Fact kind) {
  const auto of_a = facts_in(a, in_a, kind);
  const auto of_b = facts_in(b, in_b, kind);
  std::vector<SequenceCode> both;
  std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(),
                        std::back_inserter(both));
  return std::min(of_a.size(), of_b.size()) - both.size();
}

double share_of_title(std::vector<SequenceCode> a, std::vector<SequenceCode> b) {
  if (a.empty() || b.empty()) return 0;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::vector<SequenceCode> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(std::min(a.size(), b.size()));
}

std::size_t count_facts(const ComparedText& text) {
  return text.facts.size() -
         static_cast<std::size_t>(std::count(text.facts.begin(), text.facts.end(), Fact::None));
}

}  // namespace

Comparison compare_texts(const ComparedText& a, const ComparedText& b) {
  if (b.codes.size() < a.codes.size()) return compare_texts(b, a);
  Comparison out{.shorter = a.codes.size(),
                 .longer = b.codes.size(),
                 .facts = std::min(count_facts(a), count_facts(b)),
                 .title = share_of_title(a.title, b.title)};
  std::vector<Anchor> anchors = keep_in_order(find_anchors(a, b));
  anchors.push_back({a.codes.size(), b.codes.size()});  // The ends lie beside each other.
  Anchor end{0, 0};                                     // Of what has been laid side by side.
  for (const Anchor& anchor : anchors) {
    if (anchor.a < end.a || anchor.b < end.b) continue;  // Within what was laid already.
    // What stands twice has no anchors, but goes on from one.
    const auto same = [&](std::size_t in_a, std::size_t in_b) {
      return a.codes[in_a] == b.codes[in_b];
    };
    for (; end.a < anchor.a && end.b < anchor.b && same(end.a, end.b); ++end.a, ++end.b)
      ++out.shared;
    Anchor begin = anchor;
    for (; begin.a > end.a && begin.b > end.b && same(begin.a - 1, begin.b - 1);
         --begin.a, --begin.b) {
      ++out.shared;
    }
    for (const auto& [kind, changed] : {std::pair{Fact::Name, &Comparison::names},
                                        std::pair{Fact::Number, &Comparison::numbers}}) {
      out.*changed += count_changed(a, {end.a, begin.a}, b, {end.b, begin.b}, kind);
    }
    const std::size_t length = std::min(kShingleTokens, a.codes.size() - anchor.a);
    out.shared += length;
    end = {anchor.a + length, anchor.b + length};
  }
  return out;
}

bool are_copies(const Comparison& comparison) {
  const auto [shorter, longer, shared, names, numbers, facts, title] = comparison;
  const auto length = static_cast<double>(shorter);
  if (shorter < kFewestTokens || length < kShortestShare * static_cast<double>(longer))
    return false;
  if (shorter < kTitledTokens && title < kTitleShare) return false;
  const double needed = shorter < kShortTokens ? kSharedOfShort : kSharedOfLong;
  return static_cast<double>(shared) >= needed * length && numbers == 0 &&
         names <= std::min(kMostNamesChanged, facts / kFactsPerNameChanged);
}

}  // namespace tracuu
