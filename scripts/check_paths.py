#!/usr/bin/env python3
"""No path of one machine, and no registry's host: the checkout must work wherever it lies."""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

FORBIDDEN = [
    (re.compile(r"(?<![\w.~$})/-])/(work|root|farm|Users|home/\w+)/"), "path of one machine"),
    (re.compile(r"https?://(registry|deb|security|snapshot|ftp|pypi|files|mirror|artifacts?)\.[a-z]"), "registry host"),
]
LOCK_FILE = "package-lock.json"


def check(root):
    found = []
    for path in files(root):
        if path.name.endswith((".gz", ".zip", ".png", ".ico")):
            continue
        for number, text in lines(root, path):
            found += [Finding(str(path), number, what) for pattern, what in FORBIDDEN if pattern.search(text)]
            if path.name == LOCK_FILE and '"resolved"' in text:
                found.append(Finding(str(path), number, "registry address; npm needs only the integrity"))
    return found


if __name__ == "__main__":
    main(check, __doc__)
