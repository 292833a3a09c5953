#!/usr/bin/env python3
"""No term prefix and no slot number as a literal outside schema/.

A prefix written twice is a prefix that differs one day, and then what is indexed is not found.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

FIELD_TABLE = "schema/record/field.h"
ROW = re.compile(r'Field\{"\w+", "([A-Z]+)"')

# Unit tests of schema/ are about the very literals.
EXEMPT = ("schema/", "tests/unit/schema/")

LITERALS = [
    (re.compile(r'\b(add_boolean_term|add_term|add_posting|Xapian::Query|term_exists|postlist_begin)\s*[({]\s*"(?!")'),
     "term as a literal"),
    (re.compile(r'"[A-Z]"\s*\+|std::string[({]\s*"[A-Z]"\s*[)}]\s*\+'), "term prefix as a literal"),
    (re.compile(r"\b(add_value|get_value|remove_value|valuestream_begin|get_value_(lower|upper)_bound|ValueCountMatchSpy|"
                r"set_sort_by_value\w*|set_collapse_key|ValueRangeProcessor)\s*[({]\s*\d"), "slot number as a literal"),
]


def prefix_literals(root):
    """The prefixes of two letters and more, as the field table has them; alone or before a term."""
    text = (root / FIELD_TABLE).read_text(encoding="utf-8")
    prefixes = [prefix for prefix in ROW.findall(text) if len(prefix) > 1]
    return [(re.compile(rf'"({"|".join(prefixes)})(?![A-Z])'), "term prefix as a literal")] if prefixes else []


def check(root):
    found = []
    literals = LITERALS + prefix_literals(root)
    for path in files(root, ".h", ".cc"):
        if str(path).startswith(EXEMPT):
            continue
        for number, text in lines(root, path):
            code = text.split("//")[0]
            found += [Finding(str(path), number, f"{what}; ask schema/ for it") for pattern, what in literals
                      if pattern.search(code)]
    return found


if __name__ == "__main__":
    main(check, __doc__)
