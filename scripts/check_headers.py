#!/usr/bin/env python3
"""Each header compiles alone, and twice: it includes what it names.

Takes the include folders of the build's compile database, so run it after a build.
"""

import json
import os
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "lib"))
from tree import Finding, files, main  # noqa: E402


def compiler_and_folders(build):
    """The compiler that the build uses, and every -I and -isystem of it."""
    compiler, options = os.environ.get("CXX", "c++"), []
    database = build / "compile_commands.json"
    for entry in json.loads(database.read_text(encoding="utf-8")) if database.exists() else []:
        words = shlex.split(entry["command"])
        compiler = next(word for word in words if not word.endswith("ccache"))
        for index, word in enumerate(words):
            option = words[index:index + 2] if word == "-isystem" else [word] if word.startswith("-I") else []
            if option and option not in options:
                options.append(option)
    return compiler, [word for option in options for word in option]


def check_header(root, path, command):
    source = f'#include "{path}"\n#include "{path}"\n'
    run = subprocess.run([*command, "-"], input=source, cwd=root, text=True, capture_output=True, check=False)
    if run.returncode == 0:
        return []
    errors = [line for line in run.stderr.splitlines() if "error:" in line]
    return [Finding(str(path), 0, errors[0] if errors else run.stderr.strip()[:200])]


def check(root):
    compiler, folders = compiler_and_folders(Path(os.environ.get("TRACUU_BUILD", root / "build/release")))
    command = [compiler, "-std=c++20", "-fsyntax-only", "-x", "c++", f"-I{root}", *folders]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [f for found in pool.map(lambda path: check_header(root, path, command), files(root, ".h")) for f in found]


if __name__ == "__main__":
    main(check, __doc__)
