"""Each check of scripts/check_*.py refuses what it is there to refuse, on a tree of a few lines."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
FIELD_TABLE = 'inline constexpr std::array kFields{Field{"official", "XOFFICIAL", 1}};\n'


def findings(check, tree):
    """What scripts/check_<check>.py prints for a tree given as {path: text or bytes}."""
    with tempfile.TemporaryDirectory() as folder:
        for path, content in {"schema/record/field.h": FIELD_TABLE, **tree}.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        run = subprocess.run([sys.executable, SCRIPTS / f"check_{check}.py", "--root", folder], text=True,
                             capture_output=True, check=False, env={**os.environ, "TRACUU_BUILD": folder})
    if run.returncode not in (0, 1):
        raise AssertionError(run.stderr)
    lines = run.stdout.splitlines()
    assert (run.returncode == 1) == bool(lines), (run.returncode, lines)
    return lines


class Layers(unittest.TestCase):
    def test_the_server_may_not_include_the_indexer(self):
        found = findings("layers", {"server/search/a.cc": '\n#include "indexer/writer/b.h"\n'})
        self.assertEqual(found, ["server/search/a.cc:2: server/search may not include indexer/writer (indexer/writer/b.h)"])

    def test_lower_folders_of_the_schema_may_not_include_higher_ones(self):
        found = findings("layers", {"schema/text/a.h": '#include "schema/analysis/token.h"\n'})
        self.assertIn("schema/text may not include schema/analysis", found[0])

    def test_xapian_is_named_only_by_writer_and_search(self):
        tree = {path: "#include <xapian.h>\n" for path in
                ("server/search/a.cc", "indexer/writer/a.cc", "server/http/a.cc", "schema/record/a.cc")}
        self.assertEqual([line.split(":")[0] for line in findings("layers", tree)],
                         ["schema/record/a.cc", "server/http/a.cc"])

    def test_standard_regular_expressions_are_refused_everywhere(self):
        self.assertEqual(len(findings("layers", {"server/query/a.cc": "#include <regex>\n"})), 1)

    def test_a_folder_unknown_to_the_table_is_refused(self):
        self.assertIn("not in the table", findings("layers", {"server/tricks/a.cc": ""})[0])

    def test_a_link_against_the_order_is_refused_too(self):
        tree = {"indexer/writer/CMakeLists.txt": "tracuu_library(writer SOURCES a.cc LINKS tracuu::text)",
                "schema/text/CMakeLists.txt": "tracuu_library(text SOURCES a.cc)",
                "server/http/CMakeLists.txt": "tracuu_library(http SOURCES a.cc LINKS tracuu::writer)"}
        self.assertEqual(findings("layers", tree),
                         ["server/http/CMakeLists.txt: http may not link writer: server/http may not include indexer/writer"])


class Texts(unittest.TestCase):
    def test_a_sentence_that_nothing_says_is_refused(self):
        tree = {"server/http/texts/messages.tsv": "key\tvi\ten\nA\ta\ta\nB\tb\tb\nC\tc\tc\n",
                "server/http/a.cc": "text(language, Text::A);\n", "server/http/templates/b.tpl": "<p>[[C]]</p>\n"}
        self.assertEqual(findings("texts", tree), ["server/http/texts/messages.tsv:3: nothing says B"])


class Nfc(unittest.TestCase):
    def test_a_decomposed_letter_is_named_with_its_line(self):
        self.assertIn("a.md:2: not NFC", findings("nfc", {"a.md": "x\ne\u0302\n"})[0])

    def test_another_encoding_a_byte_order_mark_and_crlf_are_refused(self):
        tree = {"a.tsv": b"\xd0\xe3\n", "b.tsv": "\ufeffx\n", "c.tsv": "x\r\n"}
        self.assertEqual(findings("nfc", tree),
                         ["a.tsv:1: not UTF-8", "b.tsv:1: byte order mark", "c.tsv:1: CRLF line end"])

    def test_the_sample_archive_may_hold_what_portals_deliver(self):
        self.assertEqual(findings("nfc", {"tests/data/sample/a.txt": b"\xd0\xe3\r\n"}), [])


class Prefixes(unittest.TestCase):
    def test_a_prefix_of_the_field_table_is_refused_outside_the_schema(self):
        line = 'auto term = std::string("XOFFICIAL") + id;\n'
        self.assertEqual(len(findings("prefixes", {"server/search/a.cc": line})), 1)
        self.assertEqual(findings("prefixes", {"schema/record/a.cc": line}), [])

    def test_a_slot_number_is_refused(self):
        self.assertIn("slot number", findings("prefixes", {"indexer/writer/a.cc": "document.add_value(3, v);\n"})[0])

    def test_a_roman_number_is_no_prefix(self):
        self.assertEqual(findings("prefixes", {"server/query/a.cc": 'auto term = "XIII";\n'}), [])


class Headers(unittest.TestCase):
    def test_a_header_that_leans_on_its_includer_is_refused(self):
        tree = {"schema/record/field.h": "#pragma once\n", "schema/a.h": "#pragma once\nstd::string name;\n"}
        self.assertIn("schema/a.h", findings("headers", tree)[0])

    def test_a_header_without_a_guard_is_refused(self):
        tree = {"schema/record/field.h": "#pragma once\n", "schema/a.h": "struct A {};\n"}
        self.assertIn("redefinition", findings("headers", tree)[0])


class Names(unittest.TestCase):
    def test_two_types_of_one_name_are_refused(self):
        tree = {"indexer/a.h": "class Lexicon {\n};\n", "schema/b.h": "struct Lexicon;\nstruct Lexicon {\n};\n"}
        self.assertEqual(findings("names", tree), ["schema/b.h:2: Lexicon is a type of indexer/a.h too; rename one"])

    def test_a_file_may_keep_a_name_to_itself(self):
        hidden = "namespace {\nstruct Place {};\n}  // namespace\n"
        self.assertEqual(findings("names", {"schema/a.cc": hidden, "server/b.cc": hidden}), [])


class Paths(unittest.TestCase):
    def test_a_path_of_one_machine_is_refused(self):
        self.assertEqual(len(findings("paths", {"a.sh": "cat /" + "root/x\n"})), 1)

    def test_a_registry_host_is_refused(self):
        self.assertEqual(len(findings("paths", {"a.txt": "https" + "://registry.example.org/x\n"})), 1)

    def test_a_lock_file_without_addresses_is_enforced(self):
        self.assertEqual(len(findings("paths", {"tests/browser/package-lock.json": '"resolved": "x"\n'})), 1)

    def test_a_path_below_the_checkout_is_fine(self):
        self.assertEqual(findings("paths", {"a.sh": "cat tests/work/x\n"}), [])


class Sizes(unittest.TestCase):
    def test_a_file_over_400_lines_is_refused(self):
        self.assertEqual(findings("sizes", {"a.cc": "\n" * 401}), ["a.cc: 401 lines, at most 400"])
        self.assertEqual(findings("sizes", {"a.cc": "\n" * 300}), [])


class Builds(unittest.TestCase):
    def test_a_source_that_no_build_has_is_refused(self):
        listing = "add_library(a a.cc deep/b.cc ${CMAKE_SOURCE_DIR}/tests/c.cc)"
        tree = {"x/CMakeLists.txt": listing, "x/a.cc": "", "x/deep/b.cc": "", "tests/c.cc": ""}
        self.assertEqual(findings("builds", tree), [])
        self.assertEqual(findings("builds", {**tree, "x/c.cc": ""}), ["x/c.cc: no CMakeLists.txt names it"])


if __name__ == "__main__":
    unittest.main()
