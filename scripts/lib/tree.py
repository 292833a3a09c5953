"""The files of the checkout, as the checks see them, and how a check reports."""

import argparse
import os
import sys
from pathlib import Path
from typing import Callable, Iterator, List, NamedTuple

ROOT = Path(__file__).resolve().parents[2]

# Made by the build or by npm, or not ours to judge.
SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__", "index"}


class Finding(NamedTuple):
    """One thing that a check refuses. `line` is 0 where the file as a whole is meant."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}" if self.line else f"{self.path}: {self.message}"


def files(root: Path, *endings: str) -> Iterator[Path]:
    """Every file of the tree, or those with one of the endings, relative to `root`, sorted."""
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
        relative = Path(folder).relative_to(root)
        found += [relative / name for name in names if not endings or name.endswith(endings)]
    return iter(sorted(found))


def lines(root: Path, path: Path) -> Iterator[tuple]:
    """(number from 1, text) of each line; bytes that are not UTF-8 are lint.nfc's business."""
    text = (root / path).read_text(encoding="utf-8", errors="replace")
    return enumerate(text.split("\n"), start=1)


def main(check: Callable[[Path], List[Finding]], description: str) -> None:
    """Runs one check over --root (default: this checkout); exit 1 and a line for each finding."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=ROOT)
    findings = check(parser.parse_args().root)
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
