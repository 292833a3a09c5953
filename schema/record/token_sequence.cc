#include "schema/record/token_sequence.h"

#include "schema/record/stable_hash.h"

namespace tracuu {
namespace {

void append(std::string& out, SequenceCode code) {
  out.push_back(static_cast<char>(code & 0xFFU));
  out.push_back(static_cast<char>(code >> 8U));
}

void append_tokens(std::string& out, const std::vector<Token>& tokens) {
  bool unaccented = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i > 0 && tokens[i].position != tokens[i - 1].position + 1) append(out, kSequenceGap);
    if (tokens[i].unaccented != unaccented) append(out, kSequenceUnaccented);
    unaccented = tokens[i].unaccented;
    append(out, sequence_code(tokens[i].text));
  }
  if (unaccented) append(out, kSequenceUnaccented);
}

}  // namespace

SequenceCode sequence_code(std::string_view key) {
  const std::uint64_t hash = stable_hash(key);
  const auto code = static_cast<SequenceCode>(hash ^ (hash >> 16U) ^ (hash >> 32U) ^ (hash >> 48U));
  return is_token(code) ? code : SequenceCode{kSequenceUnaccented + 1};
}

std::string encode_sequence(const std::vector<Token>& title, const std::vector<Token>& body) {
  std::string out;
  out.reserve(2 * (title.size() + body.size() + body.size() / 8));
  append_tokens(out, title);
  append(out, kSequenceTitleEnd);
  append_tokens(out, body);
  return out;
}

std::vector<SequenceCode> decode_sequence(std::string_view bytes) {
  std::vector<SequenceCode> codes;
  codes.reserve(bytes.size() / 2);
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto low = static_cast<unsigned char>(bytes[i]);
    const auto high = static_cast<unsigned char>(bytes[i + 1]);
    codes.push_back(static_cast<SequenceCode>(low | (high << 8U)));
  }
  return codes;
}

}  // namespace tracuu
