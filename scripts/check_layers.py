#!/usr/bin/env python3
"""Which folder may include which, and which libraries each may see: the table of ARCHITECTURE.md.

The same table holds for the LINKS of tracuu_library() in the CMakeLists.txt of each folder.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, lines, main  # noqa: E402

# A folder, and the folders that it may include besides itself. Files right in schema/ may be
# included by all; they include nothing but each other.
SCHEMA = ["schema", "schema/text", "schema/date", "schema/document_number", "schema/analysis", "schema/record", "schema/repair"]
MAY_INCLUDE = {
    "schema": [],
    "schema/text": SCHEMA[:1],
    "schema/repair": SCHEMA[:2],
    "schema/date": SCHEMA[:2],
    "schema/document_number": SCHEMA[:3],
    "schema/analysis": SCHEMA[:4],
    "schema/record": SCHEMA[:5],
    "indexer": SCHEMA + ["indexer/cli"],
    "indexer/page": SCHEMA,
    "indexer/source": SCHEMA + ["indexer/page"],
    "indexer/extract": SCHEMA,
    "indexer/duplicates": SCHEMA,
    "indexer/authority": SCHEMA + ["indexer/source"],
    "indexer/writer": SCHEMA + ["indexer/authority", "indexer/duplicates", "indexer/extract", "indexer/source"],
    "indexer/cli": SCHEMA + ["indexer/authority", "indexer/page", "indexer/source", "indexer/extract", "indexer/writer"],
    "server": SCHEMA + ["server/query", "server/search", "server/http"],
    "server/query": SCHEMA,
    "server/search": SCHEMA + ["server", "server/query"],
    "server/http": SCHEMA + ["server"],
}

# What all folders of the read side speak: requests, answers, records and the interface between http
# and search. Types only, so that http and query may name them without knowing of the search.
CONTRACTS = {"server/search/search_service.h", "server/search/archive_records.h", "server/search/told_lives.h"}

# A header from outside, and the only folders (outside tests/) that may name it. The order of the
# layers would mean little if Xapian or sockets could be seen from anywhere.
SERVES_HTTP = ["server/http"]
ONLY_IN = [
    (r"xapian\.h|xapian/.*", ["indexer/writer", "server/search"]),
    (r"httplib\.h", SERVES_HTTP),
    (r"(sys/(socket|epoll|un)|netinet/.*|arpa/.*|netdb|poll)(\.h)?", SERVES_HTTP),
    (r"ctemplate/.*", SERVES_HTTP),
    (r"nlohmann/.*", ["schema/record", "indexer/authority", "indexer/page", "indexer/source", "indexer/cli", "indexer/writer", "server/http"]),
    (r"gumbo\.h", ["indexer/page"]),
    (r"archive(_entry)?\.h", ["indexer/source"]),
    (r"CLI/.*", ["indexer/cli", "server"]),
    (r"toml\+\+/.*", ["server"]),
    (r"tl/expected\.hpp", ["schema"]),
    (r"regex", []),  # std::regex is neither linear nor safe on what people type: RE2.
]

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
LIBRARY = re.compile(r"tracuu_library\(\s*(\w+)([^)]*)\)")


def layer_of(path):
    """The row of the table for a file: the first two folders. What lies deeper is its folder's own affair."""
    return "/".join(path.parent.parts[:2])


def include_finding(folder, target):
    """Why `folder` may not include `target`, or None."""
    for pattern, allowed in ONLY_IN:
        if re.fullmatch(pattern, target) and folder not in allowed:
            return f"only {', '.join(allowed) or 'nobody'} may include {target}"
    top = target.split("/")[0]
    if top not in ("schema", "indexer", "server", "tests"):
        return None
    if target in CONTRACTS and top == folder.split("/")[0]:
        return None
    other = layer_of(Path(target))
    if other != folder and other not in MAY_INCLUDE[folder]:
        return f"{folder} may not include {other} ({target})"
    return None


def check_includes(root):
    for path in files(root, ".h", ".cc"):
        folder = layer_of(path)
        if path.parts[0] not in ("schema", "indexer", "server"):
            continue
        if folder not in MAY_INCLUDE:
            yield Finding(str(path), 0, f"{folder} is not in the table of scripts/check_layers.py")
            continue
        for number, text in lines(root, path):
            match = INCLUDE.match(text)
            reason = include_finding(folder, match.group(1)) if match else None
            if reason:
                yield Finding(str(path), number, reason)


def check_links(root):
    """A library links no library of a folder that its own folder may not include."""
    texts = {path: (root / path).read_text(encoding="utf-8") for path in files(root, "CMakeLists.txt")}
    homes = {m.group(1): layer_of(p) for p, text in texts.items() for m in LIBRARY.finditer(text)}
    for path, text in texts.items():
        folder = layer_of(path)
        for match in LIBRARY.finditer(text):
            for linked in re.findall(r"tracuu::(\w+)", match.group(2)):
                home = homes.get(linked, folder)
                if home != folder and home not in MAY_INCLUDE.get(folder, []):
                    yield Finding(str(path), 0, f"{match.group(1)} may not link {linked}: {folder} may not include {home}")


def check(root):
    return [*check_includes(root), *check_links(root)]


if __name__ == "__main__":
    main(check, __doc__)
