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
  std::size_t wide = 0;  ///< Characters beyond ASCII.
};

Utf8Check check_utf8(std::string_view bytes) {
  Utf8Check check;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto c = next_code_point(bytes, i);
    check.bad += static_cast<std::size_t>(c < 0);
    check.wide += static_cast<std::size_t>(c > 0x7F);
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

Result<DecodedText> convert(std::string_view bytes, UConverter* converter,
                            const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter,
                                status);
  if (U_FAILURE(status))
    return refuse(ErrorCode::BadEncoding, "page: not in its encoding '" + name + "'");
  DecodedText out;
  wide.toUTF8String(out.text);
  return out;
}

bool is_utf8_name(UConverter* converter) {
  return ucnv_getType(converter) == UCNV_UTF8;
}

/// The legacy fonts were shown by pages that said they were Latin-1, or said nothing. `converter`
/// is null for a name that nobody knows.
bool may_be_legacy(const Claim& claim, UConverter* converter) {
  static const RE2 latin_pattern(R"((?i)iso[-_]?8859-1|latin-?1|windows-1252|cp1252|us-ascii)");
  return converter == nullptr || is_utf8_name(converter) ||
         RE2::FullMatch(claim.encoding, latin_pattern);
}

}  // namespace

Result<DecodedText> decode_html(std::string_view bytes) {
  const auto claim = read_claim(bytes);
  bytes.remove_prefix(claim.mark_bytes);
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(claim.encoding.c_str(), &status), &ucnv_close);
  const bool wide = claim.encoding.starts_with("utf-16");
  const auto check = wide ? Utf8Check{} : check_utf8(bytes);
  if (check.bad > check.wide && may_be_legacy(claim, converter.get())) {
    if (auto decoded = decode_legacy_bytes(bytes)) return *std::move(decoded);
  }
  if (U_FAILURE(status)) {
    return refuse(ErrorCode::BadEncoding,
                  "page: unknown encoding '" + claim.encoding.substr(0, 40) + "'");
  }
  const bool is_utf8 = is_utf8_name(converter.get());
  if (!wide && check.bad == 0 && (check.wide > 0 || is_utf8)) {
    return DecodedText{std::string(bytes), {}};
  }
  if (!is_utf8) return convert(bytes, converter.get(), claim.encoding);
  if (check.bad > 1 + bytes.size() / kBytesPerBadSequence) {
    return refuse(ErrorCode::BadEncoding, "page: not UTF-8, and no other encoding declared");
  }
  return DecodedText{replace_bad_bytes(bytes), {}};
}

}  // namespace tracuu
