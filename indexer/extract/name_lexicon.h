#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "indexer/extract/lexeme.h"

namespace tracuu {

/// What a phrase of the tables can be; a phrase may be several.
enum class PhraseKind : std::uint8_t {
  // schema/tables/titles.tsv
  StrongTitle,    ///< An office by itself: "bộ trưởng".
  UsualTitle,     ///< An office unless its organ is a private one: "chánh văn phòng".
  ChairTitle,     ///< An office with an organ or a place: "chủ tịch".
  WeakTitle,      ///< An office with an organ of Party or State: "giám đốc".
  DelegateTitle,  ///< An office where the text is about a council: "đại biểu".
  UniqueTitle,    ///< Beside another kind: held by one person of a country, "thủ tướng".
  AideTitle,      ///< Beside another kind: serves an office, "thư ký (của) Thủ tướng".
  MilitaryTitle,  ///< Beside another kind: a rank that counts as an office, "thiếu tướng".
  Rank,           ///< Of an officer; no office by itself: "thượng tá".
  Degree,         ///< "TS", "bác sĩ".
  TitleModifier,  ///< "nguyên", "phó".
  Epithet,        ///< Beside TitleModifier: says who holds the office, not which: "tân".
  Former,         ///< Beside TitleModifier or Appointment: the office is held no more.
  // schema/tables/organs.tsv
  StateOrgan,
  OtherOrgan,   ///< Business, school, press, sport: a weak title there is no office.
  OrganPart,    ///< A word that names of organs are made of: "y tế".
  PlaceNoun,    ///< "huyện"; the organ's own level.
  CommuneNoun,  ///< "xã", "phường": named after anything, heroes too.
  NamedPlace,   ///< "đường", "trường": what follows is a place's name.
  OrganLink,    ///< "của", between parts of an organ's name.
  // schema/tables/places.tsv, namesakes.tsv
  Place,
  Country,
  Namesake,  ///< A person whose name streets, wards and schools bear.
  // schema/tables/name_context.tsv
  Honorific,
  Comrade,
  Plural,
  Layman,  ///< "ca sĩ", "bị cáo": the name that follows holds no office by it.
  Appointment,
  Act,        ///< Gives or takes an office: "bổ nhiệm"; who acts does not hold it.
  Candidacy,  ///< "ứng cử": the office that follows is wanted, not held.
  Mandate,    ///< "thừa ủy quyền": the office that follows is another's.
  Verb,
  Opener,    ///< Capitalised only because it opens a sentence.
  NoName,    ///< Capitalised likewise, and nobody's given name: "Nhưng".
  RareName,  ///< Likewise, and hardly anybody's: "Nguồn".
  PersonalDetail,
  Credit,
  NameParticle,
  ForeignSurname,
};

using PhraseKinds = std::uint64_t;

template <typename... Kinds>
constexpr PhraseKinds kinds_of(Kinds... kinds) {
  return ((PhraseKinds{1} << static_cast<unsigned>(kinds)) | ...);
}

inline constexpr PhraseKinds kTitleKinds =
    kinds_of(PhraseKind::StrongTitle, PhraseKind::UsualTitle, PhraseKind::ChairTitle,
             PhraseKind::WeakTitle, PhraseKind::DelegateTitle);

/// A surname of schema/tables/surnames.tsv.
struct Surname {
  double percent = 0;        ///< Of all bearers; 0 for rare ones.
  bool ambiguous = false;    ///< Also a common word or part of a place's name.
  bool minority = false;     ///< Begins names of other frames: "Y Thanh Hà Niê Kđăm".
  bool middle_name = false;  ///< Far more often a middle name: "Kim Thúy" has no surname.
  bool listed = false;
};

/// The phrases of the tables, found in a text at any place. Case and the place of the tone mark do
/// not matter. Immutable, thread-safe.
class NameLexicon {
 public:
  static const NameLexicon& instance();

  /// The id of a word by its syllable_key(), 0 if no table has it.
  std::uint32_t word_id(const std::string& key) const;

  struct Match {
    std::size_t length = 0;  ///< In lexemes; 0 if nothing was found.
    PhraseKinds kinds = 0;
    bool is(PhraseKind kind) const { return (kinds & kinds_of(kind)) != 0; }
  };
  /// The longest phrase at lexeme `i` that is any of `wanted`; never across a line's end.
  Match find(const LexemeText& text, std::size_t i, PhraseKinds wanted) const {
    return i < text.size() && may_begin(text[i].word, wanted) ? find_longest(text, i, wanted)
                                                              : Match{};
  }

  /// False if no phrase of a kind in `wanted` begins with `word`.
  bool may_begin(std::uint32_t word, PhraseKinds wanted) const {
    return word < openings_.size() && (openings_[word].ahead & wanted) != 0;
  }

  /// What begins with `word`.
  PhraseKinds ahead(std::uint32_t word) const {
    return word < openings_.size() ? openings_[word].ahead : PhraseKinds{0};
  }

  /// True if the whole of [begin, end) is one phrase of a kind in `wanted`.
  bool is_phrase(const LexemeText& text, std::size_t begin, std::size_t end,
                 PhraseKinds wanted) const;

  Surname surname(std::uint32_t word) const;

 private:
  struct Child {
    std::uint32_t word = 0;
    std::uint32_t node = 0;
  };
  /// A place in the tree of the phrases' words.
  struct Node {
    PhraseKinds kinds = 0;  ///< Of the phrase that ends here.
    PhraseKinds ahead = 0;  ///< Of all that end here or further on.
    std::uint32_t first_child = 0;
    std::uint32_t children = 0;
  };
  /// What a word at the beginning of a phrase leads to.
  struct Opening {
    PhraseKinds ahead = 0;
    std::uint32_t node = 0;  ///< 0: nowhere.
  };

  NameLexicon();
  void add_table(std::string_view table);
  void add_phrases(std::string_view table, PhraseKind kind);
  void add_surnames(std::string_view table);
  void add(std::string_view phrase, PhraseKind kind);
  std::uint32_t open(std::uint32_t word, PhraseKind kind);
  std::uint32_t go_on(std::uint32_t node, std::uint32_t word);
  void lay_out_children();
  const Child* find_child(const Node& node, std::uint32_t word) const;
  std::uint32_t intern(const std::string& key);
  Match find_longest(const LexemeText& text, std::size_t i, PhraseKinds wanted) const;

  std::unordered_map<std::string, std::uint32_t> words_;
  std::vector<Opening> openings_;  ///< By word.
  std::vector<Node> nodes_{1};     ///< The first one is nowhere.
  std::vector<Child> children_;    ///< Of all nodes, those of one together and sorted by word.
  std::vector<std::vector<Child>> growing_{1};  ///< By node, while the tables are read.
  std::vector<Surname> surnames_;               ///< By word.
};

}  // namespace tracuu
