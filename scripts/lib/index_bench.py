"""index_bench.py PROGRAM ARCHIVE INDEX: what indexing ARCHIVE costs beside analysing its texts, for scripts/bench."""

import json
import os
import subprocess
import sys


def cpu_seconds(command, **options):
    """Processor time of `command` and what it starts."""
    before = os.times()
    if subprocess.run(command, check=False, stdout=subprocess.DEVNULL, **options).returncode not in (0, 3):
        raise SystemExit(f"{command[0]} failed")
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def main(program, archive, index):
    with open(archive, encoding="utf-8") as lines:
        texts = [f"{a['title']}\n{a['body']}" for a in map(json.loads, lines)]
    size = sum(len(text.encode()) for text in texts) / 2 ** 20
    words = cpu_seconds([program, "analyze", "--words"], input="\n".join(texts).encode())
    added = cpu_seconds([program, "update", "--quiet", "--index", index, archive])
    print(f"indexing\t{size / added:.1f} MB/s, {len(texts) / added:.0f} articles/s\t{added / words:.2f}\tanalyze --words")
    unchanged = cpu_seconds([program, "update", "--quiet", "--index", index, archive])
    print(f"a run that finds nothing new\t{size / unchanged:.1f} MB/s\t{unchanged / added:.3f}\tindexing")


if __name__ == "__main__":
    main(*sys.argv[1:])
