#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/date/date.h"

namespace tracuu {

/// The two texts of an article.
enum class TextField : std::uint8_t { Title, Body };

/// A place where an article names something: the bytes [begin, end) of its title or body as stored.
struct Mention {
  TextField field = TextField::Body;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string resolved_by;  ///< How it was understood, in the words of what it names.
  bool operator==(const Mention&) const = default;
};

/// An article keeps so many mentions of one official or document; the first.
inline constexpr std::size_t kMostMentions = 50;

/// An office as one article writes it: "Phó Chủ tịch UBND tỉnh Quảng Nam".
struct CitedOffice {
  std::string text;
  std::string title = {};  ///< "Phó Chủ tịch"
  std::string organ = {};  ///< "UBND", "" if the article does not say.
  std::string place = {};  ///< "tỉnh Quảng Nam", "" if the article does not say.
  bool operator==(const CitedOffice&) const = default;
};

/// A person who holds, held or receives an office in one article.
struct CitedOfficial {
  /// One whom the source itself states, as it does.
  struct Stated {
    std::string id;
    std::string name;
    std::vector<CitedOffice> offices;
    bool operator==(const Stated&) const = default;
  };

  std::string id;                    ///< official_id(name), or an authority file's.
  std::string name;                  ///< NFC, title case; an authority file's, else `spelling`.
  std::vector<CitedOffice> offices;  ///< In order of appearance.
  std::uint32_t mentions = 0;        ///< All of them; `occurrences` may hold fewer.
  std::string spelling = {};         ///< What the article calls the person most often.
  std::string resolved_by = "name";  ///< Who it is by: "name", "authority" or "ambiguous".
  /// In order of appearance, title first; the first fifty. resolved_by: official_evidence.h.
  std::vector<Mention> occurrences = {};
  /// Whom the source states and the text does not show, and who by an authority file is this one:
  /// should the file part them again, they are not lost.
  std::vector<Stated> stated = {};
  bool operator==(const CitedOfficial&) const = default;
};

/// An official document that one article names by number. Two of one number but of different lives
/// (28-NQ/TW of two terms) are two.
struct CitedDocument {
  std::string id;                 ///< document_id(): "28-NQ/TW".
  std::string kind;               ///< document_kind(): "resolution", ...
  std::string label;              ///< What readers see.
  std::vector<Mention> mentions;  ///< In order of appearance, title first; the first fifty.
  std::string issuer;             ///< In words, "" if the article does not say.
  std::optional<int> year;
  std::string term;  ///< "XIII", "" if the article does not say.
  std::string
      resolved_by;  ///< The surest of its mentions: "explicit", "context", "grammar", "registry".
  std::string life = {};  ///< life_id(): "28-NQ/TW@XIII"; the id where the article says nothing.
  std::optional<Day> day = {};  ///< Of the document, where the article says it.
  std::vector<std::string> repairs =
      {};  ///< What was changed beyond spelling: "TU->TW: của Bộ Chính trị".
  std::string registry = {};  ///< The registry's entry that it is, "" if none.
  bool operator==(const CitedDocument&) const = default;
};

/// An official document that one article names without a number: "Nghị quyết Trung ương 6 khóa
/// XIII".
struct NamedDocument {
  std::string id;    ///< The name in its one official spelling, see find_named_documents().
  std::string kind;  ///< "resolution", "conclusion", "law", "ordinance".
  std::vector<Mention> mentions;
  std::vector<std::string> documents;  ///< Ids of the numbers that the registry says it stands for.
  std::string registry;                ///< The registry's entry, "" if none.
  bool operator==(const NamedDocument&) const = default;
};

/// A date of the article's opening and whose it is, so that nobody takes it for the event's.
struct TypedDate {
  Day day;
  std::string role;  ///< date_role_name(): "event", "document", "anniversary", ...
  TextField field = TextField::Body;
  std::uint32_t begin = 0;  ///< Bytes of the field as stored.
  std::uint32_t end = 0;
  bool operator==(const TypedDate&) const = default;
};

/// One news item: as a source gives it, and (below) as extraction completes it. What the index
/// stores and the API returns; encoded by stored_article.h.
struct Article {
  std::string id;     ///< Ours and stable; 1 to 200 bytes, no control characters.
  std::string url;    ///< "" if not known.
  std::string title;  ///< Plain text, one line.
  std::string body;   ///< Plain text, paragraphs separated by '\n'. Chrome removed.
  /// Which paragraphs of the body are captions, counted from 0, ascending: their words find the
  /// article and weigh nothing in the first stage of ranking; as neighbours they count in the
  /// second.
  std::vector<std::uint32_t> captions;
  std::optional<PublishedAt> published;
  std::string section;
  std::string source;    ///< Who published it: "hanoi.gov.vn", "HNMO".
  std::string captured;  ///< ISO 8601, as given; "" if not known.

  std::vector<CitedOfficial> officials;
  std::vector<CitedDocument> documents;
  std::vector<NamedDocument> named_documents;
  std::vector<Day> event_days;   ///< At most two, see find_event_days().
  std::vector<TypedDate> dates;  ///< In order of appearance.
  std::string sha256;  ///< Hex digest of what the source gave; decides whether an article changed.
  bool operator==(const Article&) const = default;
};

/// What stands at `mention` of `article`, byte for byte; cut where the text ends.
inline std::string_view mention_text(const Article& article, const Mention& mention) {
  const std::string_view text = mention.field == TextField::Title ? article.title : article.body;
  const std::size_t begin = std::min<std::size_t>(mention.begin, text.size());
  return text.substr(begin, mention.end > begin ? mention.end - begin : 0);
}

}  // namespace tracuu
