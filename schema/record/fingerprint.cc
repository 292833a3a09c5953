#include "schema/record/fingerprint.h"

#include <algorithm>
#include <iterator>

#include "schema/analysis/char_class.h"

namespace tracuu {
namespace {

constexpr unsigned kFactBits = 2;
constexpr std::size_t kFactsPerByte = 4;
constexpr std::size_t kTextBytes = sizeof(Sketch::text);
constexpr std::size_t kShingleBytes = sizeof(std::uint32_t);

/// The finaliser of MurmurHash3: every bit of the input reaches every bit of the result.
std::uint64_t mix(std::uint64_t bits) {
  bits = (bits ^ (bits >> 33U)) * 0xFF51AFD7ED558CCDULL;
  bits = (bits ^ (bits >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
  return bits ^ (bits >> 33U);
}

template <typename Number>
void append_number(std::string& out, Number number) {
  for (std::size_t i = 0; i < sizeof(number); ++i) {
    out.push_back(static_cast<char>(number >> (8U * i)));
  }
}

template <typename Number>
Number number_at(std::string_view bytes, std::size_t at) {
  Number number = 0;
  for (std::size_t i = 0; i < sizeof(number); ++i) {
    number |= static_cast<Number>(static_cast<unsigned char>(bytes[at + i])) << (8U * i);
  }
  return number;
}

/// Where the line of the agency at the head of a text ends: "(TTXVN) - ", "Hà Nội (VOV) – "; 0
/// without one. Every agency puts its own before the same words.
std::size_t find_dateline_end(std::string_view text) {
  constexpr std::size_t kMostBytes = 48;
  const std::string_view head = text.substr(0, std::min(text.find('\n'), kMostBytes));
  for (const std::string_view end : {" - ", " – ", " — "}) {
    if (const auto at = head.find(end); at != std::string_view::npos) return at + end.size();
  }
  // "Ông Nguyễn Văn An (45 tuổi)" is no agency.
  const auto bracket = head.find(')');
  return head.starts_with('(') && bracket != std::string_view::npos ? bracket : 0;
}

/// Where the line at the foot of a text begins that says who wrote it: "Theo TTXVN", "Tin, ảnh:
/// Hồng Vân". The end of the text if its last line is longer than such lines are.
std::size_t find_byline(std::string_view text) {
  constexpr std::size_t kMostBytes = 64;
  const std::string_view trimmed = text.substr(0, text.find_last_not_of(" \n") + 1);
  const auto line_end = trimmed.rfind('\n');
  const bool is_short =
      line_end != std::string_view::npos && trimmed.size() - line_end <= kMostBytes;
  return is_short ? line_end : text.size();
}

}  // namespace

std::uint64_t shingle_hash(const SequenceCode* first) {
  std::uint64_t codes = 0;
  for (std::size_t i = 0; i < kShingleTokens; ++i) codes = (codes << 16U) | first[i];
  return mix(codes);
}

Sketch build_sketch(const std::vector<SequenceCode>& title, const std::vector<SequenceCode>& body) {
  Sketch sketch;
  const auto add = [&](SequenceCode code) { sketch.text = mix(sketch.text ^ code) + code; };
  std::for_each(body.begin(), body.end(), add);
  if (body.size() < kTitledTokens) std::for_each(title.begin(), title.end(), add);
  if (body.size() < kShingleTokens) return sketch;

  std::vector<std::uint32_t>& shingles = sketch.shingles;
  shingles.reserve(body.size());
  for (std::size_t i = 0; i + kShingleTokens <= body.size(); ++i) {
    shingles.push_back(static_cast<std::uint32_t>(shingle_hash(&body[i])));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  shingles.resize(std::min(shingles.size(), kSketchSize));
  shingles.shrink_to_fit();
  return sketch;
}

std::string encode_sketch(const Sketch& sketch) {
  std::string out;
  if (sketch.shingles.empty()) return out;
  append_number(out, sketch.text);
  for (const std::uint32_t shingle : sketch.shingles) append_number(out, shingle);
  return out;
}

Sketch decode_sketch(std::string_view bytes) {
  Sketch sketch;
  if (bytes.size() < kTextBytes || bytes.size() % kShingleBytes != 0) return sketch;
  sketch.text = number_at<std::uint64_t>(bytes, 0);
  for (std::size_t at = kTextBytes; at < bytes.size(); at += kShingleBytes) {
    sketch.shingles.push_back(number_at<std::uint32_t>(bytes, at));
  }
  return sketch;
}

std::vector<Fact> find_facts(std::string_view text, const std::vector<Token>& body) {
  std::vector<Fact> facts;
  facts.reserve(body.size());
  const std::size_t names_begin = find_dateline_end(text);
  const std::size_t names_end = find_byline(text);
  std::uint32_t sentence = 0;  // Where a token stands if it begins a sentence.
  for (const Token& token : body) {
    const bool in_sentence = !facts.empty() && token.position < sentence;
    sentence = token.position + kSentenceGap;
    const bool word = token.kind == TokenKind::Syllable || token.kind == TokenKind::Acronym;
    if (!word) {
      facts.push_back(Fact::Number);
      continue;
    }
    const bool name =
        token.kind == TokenKind::Acronym || (in_sentence && is_upper_at(text, token.begin));
    facts.push_back(name && token.begin >= names_begin && token.begin < names_end ? Fact::Name
                                                                                  : Fact::None);
  }
  return facts;
}

std::string encode_facts(const std::vector<Fact>& facts) {
  std::string out((facts.size() + kFactsPerByte - 1) / kFactsPerByte, '\0');
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const unsigned shift = kFactBits * (i % kFactsPerByte);
    char& byte = out[i / kFactsPerByte];
    byte = static_cast<char>(static_cast<unsigned char>(byte) |
                             (static_cast<unsigned>(facts[i]) << shift));
  }
  return out;
}

std::vector<Fact> decode_facts(std::string_view bytes, std::size_t count) {
  std::vector<Fact> facts(count, Fact::None);
  for (std::size_t i = 0; i < std::min(count, kFactsPerByte * bytes.size()); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i / kFactsPerByte]);
    const unsigned bits = (byte >> (kFactBits * (i % kFactsPerByte))) & 3U;
    if (bits <= static_cast<unsigned>(Fact::Number)) facts[i] = static_cast<Fact>(bits);
  }
  return facts;
}

std::vector<SequenceCode> title_codes(const std::vector<SequenceCode>& sequence) {
  const auto title_end = std::find(sequence.begin(), sequence.end(), kSequenceTitleEnd);
  std::vector<SequenceCode> title;
  std::copy_if(sequence.begin(), title_end, std::back_inserter(title), is_token);
  return title;
}

std::vector<SequenceCode> body_codes(const std::vector<SequenceCode>& sequence) {
  const auto title_end = std::find(sequence.begin(), sequence.end(), kSequenceTitleEnd);
  std::vector<SequenceCode> body;
  std::copy_if(title_end, sequence.end(), std::back_inserter(body), is_token);
  return body;
}

}  // namespace tracuu
