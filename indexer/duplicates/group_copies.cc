#include "indexer/duplicates/group_copies.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace tracuu {
namespace {

// Of 16 shingles: an article and a half of it share 8, give or take 2; the same template with other
// facts, 3 or more as often as not. What they say is compared then.
constexpr std::size_t kSharedShingles = 3;

// A shingle that more articles have is a phrase of the language or of a template, and finds
// nothing. So work grows with the archive, not with its square.
constexpr std::size_t kMostSharing = 64;

using Index = std::uint32_t;  ///< Of an article in the list.

/// Sets that grow together: a forest with path halving.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parents_(size) {
    std::iota(parents_.begin(), parents_.end(), Index{0});
  }
  Index find(Index at) {
    while (parents_[at] != at) at = parents_[at] = parents_[parents_[at]];
    return at;
  }
  void unite(Index a, Index b) {
    a = find(a);
    b = find(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<Index> parents_;
};

/// Which articles have a shingle, for all shingles of a list of articles.
class ShingleIndex {
 public:
  ShingleIndex(const std::vector<SketchedArticle>& articles, const std::vector<Index>& listed) {
    for (const Index index : listed) {
      for (const std::uint32_t shingle : articles[index].sketch.shingles) {
        entries_.emplace_back(shingle, index);
      }
    }
    std::sort(entries_.begin(), entries_.end());
  }

  /// Articles before `index` in the list that share enough of its shingles.
  std::vector<Index> find_alike(Index index, const Sketch& sketch) const {
    std::vector<Index> sharing;
    for (const std::uint32_t shingle : sketch.shingles) {
      const auto begin = std::lower_bound(entries_.begin(), entries_.end(), Entry(shingle, 0));
      std::size_t size = 0;
      while (begin + static_cast<std::ptrdiff_t>(size) != entries_.end() && size <= kMostSharing &&
             begin[static_cast<std::ptrdiff_t>(size)].first == shingle) {
        ++size;
      }
      if (size > kMostSharing) continue;
      for (auto at = begin; at->second != index; ++at) sharing.push_back(at->second);
    }
    std::sort(sharing.begin(), sharing.end());
    std::vector<Index> alike;
    const std::size_t needed = std::min(kSharedShingles, sketch.shingles.size());
    for (std::size_t i = 0; i + needed <= sharing.size(); ++i) {
      const bool is_new = alike.empty() || alike.back() != sharing[i];
      if (is_new && sharing[i + needed - 1] == sharing[i]) alike.push_back(sharing[i]);
    }
    return alike;
  }

 private:
  using Entry = std::pair<std::uint32_t, Index>;
  std::vector<Entry> entries_;
};

/// Unites articles with one text, and returns the first of each text.
std::vector<Index> unite_same_texts(const std::vector<SketchedArticle>& articles,
                                    DisjointSets& sets) {
  std::vector<std::pair<std::uint64_t, Index>> texts;
  for (Index index = 0; index < articles.size(); ++index) {
    const Sketch& sketch = articles[index].sketch;
    if (!sketch.shingles.empty()) texts.emplace_back(sketch.text, index);
  }
  std::sort(texts.begin(), texts.end());
  std::vector<Index> firsts;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0 && texts[i].first == texts[i - 1].first) {
      sets.unite(texts[i].second, texts[i - 1].second);
    } else {
      firsts.push_back(texts[i].second);
    }
  }
  return firsts;
}

std::vector<DocidGroup> list_groups(const std::vector<SketchedArticle>& articles,
                                    DisjointSets& sets) {
  std::map<Index, DocidGroup> by_root;
  for (Index index = 0; index < articles.size(); ++index) {
    const Index root = sets.find(index);
    if (root != index) by_root[root].push_back(articles[index].docid);
  }
  std::vector<DocidGroup> groups;
  for (auto& [root, group] : by_root) {
    group.push_back(articles[root].docid);
    std::sort(group.begin(), group.end());
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace

std::vector<DocidGroup> group_copies(const std::vector<SketchedArticle>& articles,
                                     const TextReader& read) {
  DisjointSets sets(articles.size());
  const std::vector<Index> listed = unite_same_texts(articles, sets);
  const ShingleIndex shingles(articles, listed);
  for (const Index index : listed) {
    ComparedText own;
    for (const Index other : shingles.find_alike(index, articles[index].sketch)) {
      if (sets.find(index) == sets.find(other)) continue;
      if (own.codes.empty()) own = read(articles[index].docid);
      if (are_copies(compare_texts(own, read(articles[other].docid)))) sets.unite(index, other);
    }
  }
  return list_groups(articles, sets);
}

}  // namespace tracuu
