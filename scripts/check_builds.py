#!/usr/bin/env python3
"""Every source file is named in a CMakeLists.txt: what no build has is neither run nor missed.

By its path from the folder of that file, with or without its ending, or from ${CMAKE_SOURCE_DIR}.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, main  # noqa: E402


def named_sources(root):
    """The paths from the root of all that may be a source of any CMakeLists.txt."""
    named = set()
    for listing in files(root, "CMakeLists.txt"):
        text = (root / listing).read_text(encoding="utf-8")
        for word in text.replace("(", " ").replace(")", " ").split():
            path = word.removeprefix("${CMAKE_SOURCE_DIR}/")
            named.add(path if path != word else str(listing.parent / word))
    return named


def check(root):
    named = named_sources(root)
    return [Finding(str(path), 0, "no CMakeLists.txt names it") for path in files(root, ".cc")
            if str(path) not in named and str(path.with_suffix("")) not in named]


if __name__ == "__main__":
    main(check, __doc__)
