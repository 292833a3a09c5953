#!/usr/bin/env python3
"""One name, one type: no two types of ours share a name.

All of our code is one namespace, and tests link both programs' libraries. Two classes of one name
break the One Definition Rule without a word from compiler or linker: one of the two destructors is
then used for both. A type in an unnamed namespace may be called anything.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

PROGRAMS = ("schema/", "indexer/", "server/")
# Top level is the first column: members and locals are indented.
TYPE = re.compile(r"(?:class|struct|enum class|using) (\w+)\b(?!\s*;|::)")
UNNAMED_BEGIN = re.compile(r"namespace \{")
UNNAMED_END = re.compile(r"\}  // namespace$")


def types_of(root, path):
    """(line, name) of each type that a file defines for all to see."""
    hidden = False
    for number, text in lines(root, path):
        if UNNAMED_BEGIN.match(text):
            hidden = True
        elif UNNAMED_END.match(text):
            hidden = False
        found = TYPE.match(text)
        if found and not hidden:
            yield number, found.group(1)


def check(root):
    first = {}
    found = []
    for path in files(root, ".h", ".cc"):
        if not str(path).startswith(PROGRAMS):
            continue
        for number, name in types_of(root, path):
            if name in first:
                found.append(Finding(str(path), number, f"{name} is a type of {first[name]} too; rename one"))
            first.setdefault(name, path)
    return found


if __name__ == "__main__":
    main(check, __doc__)
