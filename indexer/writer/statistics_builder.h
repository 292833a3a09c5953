#pragma once

#include <filesystem>

namespace tracuu {

/// Counts the words, pairs and phrases of the database (schema/record/archive_statistics.h) and
/// writes them beside it, as a file that is complete or not there. Reads all sequences of articles,
/// and some articles for the spelling of phrases; about 200 MB of memory, however many there are.
/// Throws IndexError.
void write_statistics(const std::filesystem::path& database);

}  // namespace tracuu
