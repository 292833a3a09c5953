#!/usr/bin/env python3
"""Every text file is UTF-8 in NFC, without a byte order mark and with LF line ends.

Text in another form looks the same and compares unequal: where a test needs it, it is an escape.
"""

import re
import sys
import unicodedata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, main  # noqa: E402

BINARY = (".gz", ".zip", ".png", ".ico", ".warc", ".woff2")

# Paths that are meant to hold something else, with the reason.
EXCEPTIONS = [
    r"tests/data/.*",  # Portals deliver several encodings of the same letters; so does the archive of the tests.
    r"tests/golden/page/(crlf_nfd_bom\.txt|refused_empty\.txt|windows_1258\.html)",  # Pages, in the form their names say.
    r"tests/fuzz/seeds/.*",  # Bytes.
]


def excepted(path):
    return path.name.endswith(BINARY) or any(re.fullmatch(pattern, str(path)) for pattern in EXCEPTIONS)


def findings_in(path, data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return [Finding(str(path), data.count(b"\n", 0, error.start) + 1, "not UTF-8")]
    found = []
    if text.startswith("\ufeff"):
        found.append(Finding(str(path), 1, "byte order mark"))
    for number, line in enumerate(text.split("\n"), start=1):
        if line.endswith("\r"):
            found.append(Finding(str(path), number, "CRLF line end"))
        if not unicodedata.is_normalized("NFC", line):
            found.append(Finding(str(path), number, "not NFC: " + line.strip()[:60]))
    return found


def check(root):
    return [f for path in files(root) if not excepted(path) for f in findings_in(path, (root / path).read_bytes())]


if __name__ == "__main__":
    main(check, __doc__)
