#!/usr/bin/env python3
"""No source file over 400 lines: it asks to be split along its meaning. Names those over 300."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

LIMIT_LINES = 400
WARNING_LINES = 300
SOURCES = (".h", ".cc", ".py", ".sh", ".mjs", ".js", ".css", ".tpl", ".cmake", "CMakeLists.txt")


def check(root):
    found = []
    for path in files(root, *SOURCES):
        # The text after the last line end is no line.
        count = sum(1 for _ in lines(root, path)) - 1
        if count > LIMIT_LINES:
            found.append(Finding(str(path), 0, f"{count} lines, at most {LIMIT_LINES}"))
        elif count > WARNING_LINES:
            print(f"note: {path} has {count} lines, {LIMIT_LINES} is the limit")
    return found


if __name__ == "__main__":
    main(check, __doc__)
