#include "schema/document_number/registry_choice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tracuu {
namespace {

constexpr std::size_t kNearBytes = 300;  // A sentence or two around a mention.

}  // namespace

RegistryChoice::RegistryChoice(const DocumentRegistry& registry, std::string_view text)
    : registry_(registry), hits_(registry.find_topics(text)), present_(registry.topic_count()) {
  for (const auto& hit : hits_) present_[hit.topic] = true;
}

const RegistryEntry* RegistryChoice::choose(const DocumentRegistry::Entries& candidates,
                                            const RegistryQuestion& question,
                                            std::size_t at) const {
  auto possible = keep_possible(candidates, question);
  if (possible.size() > 1) keep_topical(possible, at);
  return possible.size() == 1 ? possible.front() : nullptr;
}

const RegistryEntry* RegistryChoice::choose_by_topic(const DocumentRegistry::Entries& candidates,
                                                     const RegistryQuestion& question,
                                                     std::size_t at) const {
  auto possible = keep_possible(candidates, question);
  keep_topical(possible, at);
  return possible.size() == 1 ? possible.front() : nullptr;
}

void RegistryChoice::keep_topical(DocumentRegistry::Entries& possible, std::size_t at) const {
  std::vector<bool> near(present_.size(), false);
  const auto first = std::lower_bound(
      hits_.begin(), hits_.end(), at > kNearBytes ? at - kNearBytes : 0,
      [](const DocumentRegistry::TopicHit& hit, std::size_t place) { return hit.begin < place; });
  for (auto hit = first; hit != hits_.end() && hit->begin <= at + kNearBytes; ++hit) {
    near[hit->topic] = true;
  }
  const std::array<const std::vector<bool>*, 2> ranges{&near, &present_};
  for (const std::vector<bool>* there : ranges) {
    auto rest = possible;
    std::erase_if(rest, [&](const RegistryEntry* entry) {
      const auto& own = registry_.topics_of(*entry);
      return std::none_of(own.begin(), own.end(),
                          [&](std::size_t topic) { return (*there)[topic]; });
    });
    if (rest.empty() && there == &near) continue;
    possible = std::move(rest);
    return;
  }
}

}  // namespace tracuu
