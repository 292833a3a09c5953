#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "server/search/search_service.h"

namespace tracuu {

/// What the answers of the API have in common. What is not known is null.
nlohmann::ordered_json or_null(const std::string& text);
nlohmann::ordered_json day_to_json(const std::optional<Day>& day);
nlohmann::ordered_json published_to_json(const std::optional<PublishedAt>& published);

/// "2026-01-02T03:04:05Z"; "" for the beginning of time, which stands for not known.
std::string format_time(std::chrono::sys_seconds time);
/// The same as JSON, null where it is not known.
nlohmann::ordered_json time_to_json(std::chrono::sys_seconds time);

/// An article as lists of others show it: id, url, title, published, source.
nlohmann::ordered_json article_reference_to_json(const Article& article);

/// Articles, and the first and last day of them.
nlohmann::ordered_json seen_to_json(const SeenSpan& seen);

}  // namespace tracuu
