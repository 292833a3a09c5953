#include "schema/record/docid_groups.h"

#include <limits>
#include <optional>

namespace tracuu {
namespace {

void append_number(std::string& out, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7U) out.push_back(static_cast<char>(0x80U | (number & 0x7FU)));
  out.push_back(static_cast<char>(number));
}

/// Takes a number off the front of `bytes`; nothing if they end in it or it is no docid.
std::optional<std::uint32_t> take_number(std::string_view& bytes) {
  std::uint64_t number = 0;
  for (unsigned shift = 0; shift <= 28; shift += 7) {
    if (bytes.empty()) return std::nullopt;
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if (byte >= 0x80) continue;
    if (number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(number);
  }
  return std::nullopt;
}

std::optional<DocidGroup> take_group(std::string_view& bytes) {
  const auto size = take_number(bytes);
  if (!size || *size < 2 || *size > bytes.size()) return std::nullopt;
  DocidGroup group;
  std::uint64_t docid = 0;
  for (std::uint32_t i = 0; i < *size; ++i) {
    const auto step = take_number(bytes);
    if (!step || *step == 0) return std::nullopt;
    docid += *step;
    if (docid > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    group.push_back(static_cast<std::uint32_t>(docid));
  }
  return group;
}

}  // namespace

std::string encode_docid_groups(const std::vector<DocidGroup>& groups) {
  std::string out;
  for (const DocidGroup& group : groups) {
    append_number(out, group.size());
    std::uint32_t before = 0;
    for (const std::uint32_t docid : group) {
      append_number(out, docid - before);
      before = docid;
    }
  }
  return out;
}

Result<std::vector<DocidGroup>> decode_docid_groups(std::string_view bytes) {
  std::vector<DocidGroup> groups;
  const std::size_t length = bytes.size();
  while (!bytes.empty()) {
    auto group = take_group(bytes);
    if (!group) {
      return refuse(ErrorCode::BadSyntax, "groups of docids: damaged", length - bytes.size());
    }
    groups.push_back(*std::move(group));
  }
  return groups;
}

}  // namespace tracuu
