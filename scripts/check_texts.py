#!/usr/bin/env python3
"""Every sentence of messages.tsv is said somewhere: by a template as [[Key]], in C++ as Text::Key.

A key that is used and not there does not compile, or fails every page.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

TABLE = Path("server/http/texts/messages.tsv")
USE = re.compile(r"\[\[(\w+)\]\]|Text::(\w+)")


def check(root):
    used = set()
    for path in files(root, ".cc", ".h", ".tpl"):
        if path.parts[0] == "server":
            used.update(a or b for _, line in lines(root, path) for a, b in USE.findall(line))
    keys = [(number, line.split("\t")[0]) for number, line in lines(root, TABLE) if number > 1 and line]
    return [Finding(str(TABLE), number, f"nothing says {key}") for number, key in keys if key not in used]


if __name__ == "__main__":
    main(check, __doc__)
