#include "indexer/page/html_charset.h"

#include <memory>

#include <re2/re2.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "indexer/page/code_point.h"

namespace tracuu {
namespace {

constexpr std::size_t kMetaBytes = 4096;
// One character cut in half by a portal's byte limit is no reason to lose an article.
constexpr std::size_t kBytesPerBadSequence = 500;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

struct Claim {
  std::string encoding;
  std::size_t mark_bytes = 0;
};

Claim read_claim(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {"utf-8", 3};
  if (bytes.starts_with("\xFE\xFF")) return {"utf-16be", 2};
  if (bytes.starts_with("\xFF\xFE")) return {"utf-16le", 2};
  static const RE2 meta_pattern(R"((?is)<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+))",
                                RE2::Latin1);
  const auto head = bytes.substr(0, kMetaBytes);
  std::string name;
  if (!RE2::PartialMatch(re2::StringPiece(head.data(), head.size()), meta_pattern, &name))
    return {"utf-8", 0};
  static const RE2 wide_pattern(R"((?i)utf-?(?:16|32)(?:le|be)?)");
  // A page whose <meta> can be read byte by byte is not in a two-byte encoding.
  return {RE2::FullMatch(name, wide_pattern) ? "utf-8" : name, 0};
}

struct Utf8Check {
  std::size_t bad = 0;
  bool has_wide = false;
};

Utf8Check check_utf8(std::string_view bytes) {
  Utf8Check check;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto c = next_code_point(bytes, i);
    check.bad += static_cast<std::size_t>(c < 0);
    check.has_wide = check.has_wide || c > 0x7F;
  }
  return check;
}

std::string replace_bad_bytes(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const auto begin = i;
    if (next_code_point(bytes, i) < 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(bytes.substr(begin, i - begin));
    }
  }
  return out;
}

Result<std::string> convert(std::string_view bytes, UConverter* converter,
                            const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter,
                                status);
  if (U_FAILURE(status))
    return refuse(ErrorCode::BadEncoding, "page: not in its encoding '" + name + "'");
  std::string out;
  return wide.toUTF8String(out);
}

bool is_utf8_name(UConverter* converter) {
  return ucnv_getType(converter) == UCNV_UTF8;
}

}  // namespace

Result<std::string> decode_html(std::string_view bytes) {
  const auto claim = read_claim(bytes);
  bytes.remove_prefix(claim.mark_bytes);
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(claim.encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) {
    return refuse(ErrorCode::BadEncoding,
                  "page: unknown encoding '" + claim.encoding.substr(0, 40) + "'");
  }
  const bool wide = claim.encoding.starts_with("utf-16");
  const auto check = wide ? Utf8Check{1, false} : check_utf8(bytes);
  if (check.bad == 0 && (check.has_wide || is_utf8_name(converter.get())))
    return std::string(bytes);
  if (!is_utf8_name(converter.get())) return convert(bytes, converter.get(), claim.encoding);
  if (check.bad > 1 + bytes.size() / kBytesPerBadSequence) {
    return refuse(ErrorCode::BadEncoding, "page: not UTF-8, and no other encoding declared");
  }
  return replace_bad_bytes(bytes);
}

}  // namespace tracuu
