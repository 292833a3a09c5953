#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/authority/authority.h"
#include "schema/record/article.h"

namespace tracuu {

/// Names anew the officials of the articles in `database` that stand under any of `official_ids`,
/// and hands those that come out otherwise to `use`, with since when they can be found. Articles in
/// `skipped` are left alone. Reads the concerned articles only, one at a time. Throws IndexError.
void restate_officials(const std::filesystem::path& database, const Authority& authority,
                       const std::vector<std::string>& official_ids,
                       const std::unordered_set<std::string>& skipped,
                       const std::function<void(const Article&, std::chrono::sys_seconds)>& use);

}  // namespace tracuu
