#include "schema/record/archive_statistics.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "schema/analysis/analyzer.h"
#include "schema/text/tone_mark.h"

namespace tracuu {
namespace {

static_assert(std::endian::native == std::endian::little, "the file is mapped as it lies");

constexpr std::uint64_t kMagic = 0x5441545355434154;  // "TACUSTAT"
constexpr std::size_t kAlignment = 8;
constexpr std::size_t kChecksumEnd = 24;  // In the header.
constexpr double kStepsPerOctave = 8;

struct Header {
  std::uint64_t magic = kMagic;
  std::uint64_t version = kStatisticsVersion;
  std::uint64_t checksum = 0;
  std::uint64_t articles = 0;
  std::uint64_t words = 0;
  std::uint64_t word_bytes = 0;
  std::uint64_t phrases = 0;
  std::uint64_t phrase_bytes = 0;
  std::uint64_t pairs = 0;
};

/// FNV-1a over words of eight bytes: a byte at a time would take 0.1 s at a million articles.
/// `bytes` is a multiple of eight long.
std::uint64_t checksum_of(std::string_view bytes) {
  std::uint64_t sum = 14695981039346656037ULL;
  for (std::size_t at = 0; at + kAlignment <= bytes.size(); at += kAlignment) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    sum = (sum ^ word) * 1099511628211ULL;
    sum ^= sum >> 29U;  // So that a change in the high bits of a word reaches the low ones.
  }
  return sum;
}

void pad(std::string& out) {
  out.resize((out.size() + kAlignment - 1) / kAlignment * kAlignment, '\0');
}

template <typename Number>
void append_numbers(std::string& out, const std::vector<Number>& numbers) {
  if (!numbers.empty()) {
    const std::size_t at = out.size();
    out.resize(at + numbers.size() * sizeof(Number));
    std::memcpy(out.data() + at, numbers.data(), numbers.size() * sizeof(Number));
  }
  pad(out);
}

/// Returns how many bytes of text the rows have.
std::size_t append_rows(std::string& out, const std::vector<CountedText>& rows) {
  std::vector<std::uint32_t> counts;
  std::vector<std::uint32_t> ends;
  std::string bytes;
  for (const CountedText& row : rows) {
    counts.push_back(row.articles);
    bytes += row.key;
    ends.push_back(static_cast<std::uint32_t>(bytes.size()));
    bytes += row.text;
    ends.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  append_numbers(out, counts);
  append_numbers(out, ends);
  out += bytes;
  pad(out);
  return bytes.size();
}

void append_pairs(std::string& out, const std::vector<CountedPair>& pairs) {
  std::vector<std::uint32_t> ends(kSequenceCodes, 0);
  std::vector<std::uint16_t> seconds;
  std::vector<std::uint8_t> counts;
  for (const CountedPair& pair : pairs) {
    ++ends[pair.first];
    seconds.push_back(pair.second);
    counts.push_back(encode_count(pair.articles));
  }
  std::uint32_t end = 0;
  for (std::uint32_t& row : ends) row = end += row;
  append_numbers(out, ends);
  append_numbers(out, seconds);
  append_numbers(out, counts);
}

/// Takes the parts of the file from its front.
class PartReader {
 public:
  explicit PartReader(std::string_view bytes) : rest_(bytes) {}

  template <typename Number>
  std::span<const Number> take(std::uint64_t count) {
    const std::string_view bytes = take_bytes(count, sizeof(Number));
    // The mapping begins at a page and every part at a multiple of eight bytes.
    return {reinterpret_cast<const Number*>(bytes.data()), bytes.size() / sizeof(Number)};
  }

  ArchiveStatistics::Rows take_rows(std::uint64_t count, std::uint64_t size) {
    const auto counts = take<std::uint32_t>(count);
    const auto ends = take<std::uint32_t>(2 * count);
    const std::string_view bytes = take_bytes(size, 1);
    complete_ = complete_ && std::is_sorted(ends.begin(), ends.end()) &&
                (ends.empty() ? 0 : ends.back()) == bytes.size();
    return {counts, ends, bytes};
  }

  /// All that was asked for was there, and nothing is left.
  bool complete() const { return complete_ && rest_.empty(); }

 private:
  std::string_view take_bytes(std::uint64_t count, std::size_t size) {
    if (!complete_ || count > rest_.size() / size) {
      complete_ = false;
      return {};
    }
    const std::string_view part = rest_.substr(0, count * size);
    const std::size_t padded = (part.size() + kAlignment - 1) / kAlignment * kAlignment;
    rest_.remove_prefix(std::min(padded, rest_.size()));
    return part;
  }

  std::string_view rest_;
  bool complete_ = true;
};

/// How to make the statistics of a generation anew; `database` is DIR/generations/7.
std::string remedy(const std::filesystem::path& database) {
  const auto index = database.parent_path().parent_path();
  return "no suggestions until 'tracuu-index compact --index " + index.string() +
         "' makes them anew";
}

}  // namespace

/// A file in memory, read only.
class ArchiveStatistics::MappedFile {
 public:
  /// Not open where there is no such file.
  explicit MappedFile(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && status.st_size > 0) {
      size_ = static_cast<std::size_t>(status.st_size);
      void* const at = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
      if (at != MAP_FAILED) data_ = at;
    }
    ::close(descriptor);
    opened_ = true;
  }
  ~MappedFile() {
    if (data_ != nullptr) ::munmap(data_, size_);
  }
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  MappedFile(MappedFile&&) = delete;
  MappedFile& operator=(MappedFile&&) = delete;

  bool opened() const { return opened_; }
  std::string_view bytes() const {
    return data_ == nullptr ? std::string_view()
                            : std::string_view(static_cast<char*>(data_), size_);
  }

 private:
  void* data_ = nullptr;
  std::size_t size_ = 0;
  bool opened_ = false;
};

std::uint8_t encode_count(std::uint32_t count) {
  if (count == 0) return 0;
  const double steps = std::round(kStepsPerOctave * std::log2(static_cast<double>(count)));
  return static_cast<std::uint8_t>(std::min(steps, 254.0) + 1);
}

double rounded_count(std::uint8_t code) {
  static const auto counts = [] {
    std::array<double, 256> table{};
    for (std::size_t i = 1; i < table.size(); ++i) {
      table[i] = std::exp2(static_cast<double>(i - 1) / kStepsPerOctave);
    }
    return table;
  }();
  return counts[code];
}

std::string encode_statistics(const StatisticsTables& tables) {
  Header header;
  std::string out(sizeof header, '\0');
  header.articles = tables.articles;
  header.words = tables.words.size();
  header.word_bytes = append_rows(out, tables.words);
  header.phrases = tables.phrases.size();
  header.phrase_bytes = append_rows(out, tables.phrases);
  header.pairs = tables.pairs.size();
  append_pairs(out, tables.pairs);
  std::memcpy(out.data(), &header, sizeof header);
  header.checksum = checksum_of(std::string_view(out).substr(kChecksumEnd));
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

std::string suggestion_key(std::string_view text) {
  std::string key;
  for (const Token& token : analyze(text)) {
    if (!key.empty()) key.push_back(' ');
    key += token.folded;
  }
  std::replace(key.begin(), key.end(), 'y', 'i');
  return key;
}

std::size_t ArchiveStatistics::Rows::lower_bound(std::string_view wanted) const {
  std::size_t low = 0;
  std::size_t high = size();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (key(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::pair<std::size_t, std::size_t> ArchiveStatistics::Rows::find_prefix(
    std::string_view prefix) const {
  // No text of the archive has a byte like the one that the end is found by: keys are UTF-8.
  return {lower_bound(prefix), lower_bound(std::string(prefix) + '\xFF')};
}

std::size_t ArchiveStatistics::Rows::find(std::string_view wanted) const {
  const std::size_t at = lower_bound(wanted);
  return at < size() && key(at) == wanted ? at : size();
}

Result<ArchiveStatistics> ArchiveStatistics::open(const std::filesystem::path& database) {
  const auto path = database / kStatisticsFile;
  const auto file = std::make_shared<const MappedFile>(path);
  if (!file->opened()) {
    return refuse(ErrorCode::NotFound, path.string() + " is missing: " + remedy(database));
  }
  ArchiveStatistics statistics;
  statistics.file_ = file;
  if (!statistics.take(file->bytes())) {
    return refuse(ErrorCode::BadSyntax,
                  path.string() + " is damaged or of another version: " + remedy(database));
  }
  return statistics;
}

bool ArchiveStatistics::take(std::string_view bytes) {
  Header header;
  if (bytes.size() < sizeof header || bytes.size() % kAlignment != 0) return false;
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kMagic || header.version != kStatisticsVersion) return false;
  if (header.checksum != checksum_of(bytes.substr(kChecksumEnd))) return false;
  bytes.remove_prefix(sizeof header);

  PartReader parts(bytes);
  articles_ = header.articles;
  words_ = parts.take_rows(header.words, header.word_bytes);
  phrases_ = parts.take_rows(header.phrases, header.phrase_bytes);
  pair_ends_ = parts.take<std::uint32_t>(kSequenceCodes);
  pair_seconds_ = parts.take<std::uint16_t>(header.pairs);
  pair_counts_ = parts.take<std::uint8_t>(header.pairs);
  return parts.complete() && std::is_sorted(pair_ends_.begin(), pair_ends_.end()) &&
         pair_ends_.back() == header.pairs;
}

std::uint32_t ArchiveStatistics::count_word(std::string_view key) const {
  const std::size_t row = words_.find(key);
  return row < words_.size() ? words_.articles(row) : 0;
}

std::string ArchiveStatistics::spell_word(std::string_view key) const {
  const std::size_t row = words_.find(key);
  if (row < words_.size() && !words_.text(row).empty()) return std::string(words_.text(row));
  return spell_key(key);
}

std::size_t ArchiveStatistics::count_followers(SequenceCode first) const {
  if (pair_ends_.empty()) return 0;
  return pair_ends_[first] - (first == 0 ? 0 : pair_ends_[first - 1]);
}

double ArchiveStatistics::count_pair(SequenceCode first, SequenceCode second) const {
  if (pair_ends_.empty()) return 0;
  const auto begin = pair_seconds_.begin() + (first == 0 ? 0 : pair_ends_[first - 1]);
  const auto end = pair_seconds_.begin() + pair_ends_[first];
  const auto found = std::lower_bound(begin, end, second);
  if (found == end || *found != second) return 0;
  return rounded_count(pair_counts_[static_cast<std::size_t>(found - pair_seconds_.begin())]);
}

}  // namespace tracuu
