#pragma once

#include <cstddef>
#include <string>

#include <tl/expected.hpp>

namespace tracuu {

/// What kind of input was refused. Broken environments (disk, index) are exceptions, not codes.
enum class ErrorCode {
  BadSyntax,     ///< Not the format it claims to be: broken JSON, unbalanced structure.
  BadEncoding,   ///< Neither UTF-8 nor a known encoding.
  BadDate,       ///< Not a date, or not a day that exists.
  BadNumber,     ///< Not a document number.
  BadField,      ///< A field or parameter that does not exist, or a value it cannot have.
  MissingField,  ///< A required field is absent or empty.
  TooLarge,      ///< Over a limit that the message names.
  NotFound,      ///< Well-formed, but nothing has that name.
  Withdrawn,     ///< Was there and was taken down.
};

/// Why an input was refused. The message says what the reader can do: lower case, no full stop,
/// the offending value quoted.
struct Error {
  ErrorCode code = ErrorCode::BadSyntax;
  std::string message;
  std::size_t offset = 0;  ///< Byte offset in the refused input, 0 where it has no meaning.
};

/// A value, or the reason why the input gives none. The only place that names tl::expected:
/// replace by std::expected when both compilers of Debian have it.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> refuse(ErrorCode code, std::string message, std::size_t offset = 0) {
  return tl::unexpected(Error{code, std::move(message), offset});
}

}  // namespace tracuu
