"""scripts/propose_compounds: what a curator of the lexicon is shown."""

import gzip
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ.get("TRACUU_SOURCE", Path(__file__).resolve().parents[2]))
BIN = Path(os.environ.get("TRACUU_BIN", SOURCE / "build/release/bin"))

# "bập bung" is always together, "bập" and "bùng" only by chance.
ARTICLES = [{"title": f"Ủy ban kể chuyện {end}", "body": body} for end in ("xanh", "tím", "nâu")
            for body in ("Tàu bập bung trôi, mít rơi.", "Rồi tàu vẫn bập bung về bến", "Gió lùa tàu.\nBùng tàu lên")]


def json_lines(records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def propose(*arguments, stdin=""):
    """The table as lists of its cells."""
    run = subprocess.run([sys.executable, SOURCE / "scripts/propose_compounds", "--min-count", "3", *arguments], input=stdin,
                         text=True, encoding="utf-8", capture_output=True, timeout=60, check=True,
                         env={**os.environ, "TRACUU_BIN": str(BIN)})
    return [line.split("\t") for line in run.stdout.splitlines()]


class Proposals(unittest.TestCase):
    def test_what_never_stands_apart_comes_first(self):
        candidate, count, npmi, capitals, context = propose(stdin=json_lines(ARTICLES))[0]
        self.assertEqual((candidate, count, npmi, capitals), ("bập bung", "6", "1.00", "0.00"))
        self.assertIn("tàu bập bung", context.lower())

    def test_known_words_and_pairs_over_a_sign_are_left_out(self):
        candidates = [row[0] for row in propose(stdin=json_lines(ARTICLES))]
        self.assertNotIn("ủy ban", candidates)
        self.assertNotIn("trôi mít", candidates)
        self.assertNotIn("tàu bùng", candidates)

    def test_a_known_word_may_be_part_of_a_longer_one(self):
        longer = [row[0] for row in propose("--longest", "4", stdin=json_lines(ARTICLES))]
        self.assertIn("ủy ban kể chuyện", longer)
        self.assertTrue(all(len(candidate.split()) <= 4 for candidate in longer))

    def test_the_output_of_analyze_says_the_same(self):
        lines = "".join(f"{article['title']}\n{article['body']}\n" for article in ARTICLES)
        analysed = subprocess.run([BIN / "tracuu-index", "analyze"], input=lines, text=True, encoding="utf-8",
                                  capture_output=True, timeout=60, check=True).stdout
        self.assertEqual(propose(stdin=analysed), propose(stdin=json_lines(ARTICLES)))

    def test_files_may_be_several_and_compressed(self):
        with tempfile.TemporaryDirectory() as folder:
            plain, packed = Path(folder, "a.jsonl"), Path(folder, "b.jsonl.gz")
            plain.write_text(json_lines(ARTICLES), encoding="utf-8")
            packed.write_bytes(gzip.compress(json_lines(ARTICLES).encode()))
            self.assertEqual(propose(str(plain), str(packed), "-")[0][:2], ["bập bung", "12"])


if __name__ == "__main__":
    unittest.main()
