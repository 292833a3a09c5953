"""Bad input is refused one article at a time, with file, line and reason, and never loses a neighbour."""

import json
import tempfile
import unittest
from pathlib import Path

import archive
from programs import DONE, SOME_REFUSED, WRONG_USAGE, Server, update
from schemas import schema, validate

GOOD = [json.dumps(article, ensure_ascii=False).encode() for article in archive.ALL]


class Refusals(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.index = self.folder / "index"

    def refused(self, bad, name="tin.jsonl"):
        """Indexes one good line, a bad one, another good one; returns the refusal of the bad one."""
        file = self.folder / name
        file.write_bytes(b"\n".join([GOOD[0], bad, GOOD[1]]) + b"\n")
        run = update(self.index, file)
        self.assertEqual((run.code, run.report["added"]), (SOME_REFUSED, 2), run.err)
        self.assertEqual(len(run.report["refused"]), 1)
        refusal = run.report["refused"][0]
        self.assertEqual((refusal["file"], refusal["line"]), (str(file), 2))
        self.assertTrue(refusal["reason"].strip())
        self.assertIn(f"{file}:2", run.err)
        return refusal["reason"]

    def test_broken_json(self):
        self.refused('{"id": "x", "title": "Thiếu ngoặc", "body": "…'.encode())

    def test_json_that_is_no_article(self):
        self.refused(b"[1, 2, 3]")

    def test_no_title(self):
        self.assertIn("title", self.refused('{"id": "x", "body": "Không có tiêu đề."}'.encode()))

    def test_no_body(self):
        self.assertIn("body", self.refused('{"id": "x", "title": "Không có nội dung"}'.encode()))

    def test_a_day_that_does_not_exist(self):
        bad = json.dumps({**archive.FLOOD, "published": "2023-02-30"}).encode()
        self.assertIn("2023-02-30", self.refused(bad))

    def test_bytes_that_are_no_text(self):
        self.refused(b'{"id": "x", "title": "\xff\xfe\xfd", "body": "\x80\x81"}')

    def test_a_field_of_the_wrong_type(self):
        self.refused(json.dumps({**archive.FLOOD, "title": 12}).encode())

    def test_absurd_nesting(self):
        self.refused(b'{"id": "x", "title": ' + b"[" * 100_000 + b"]" * 100_000 + b', "body": "y"}')

    def test_a_truncated_gzip_file_does_not_stop_its_neighbours(self):
        (self.folder / "in").mkdir()
        (self.folder / "in" / "a.jsonl.gz").write_bytes(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x01")
        (self.folder / "in" / "b.jsonl").write_bytes(b"\n".join(GOOD) + b"\n")
        run = update(self.index, self.folder / "in")
        self.assertEqual((run.code, run.report["added"]), (SOME_REFUSED, 4), run.err)
        self.assertIn("a.jsonl.gz", run.report["refused"][0]["file"])

    def test_a_bad_line_of_a_registry(self):
        registry = self.folder / "van-ban.jsonl"
        known = {"id": "28", "canonical": "28-NQ/TW", "date": "2022-11-17", "aliases": ["Nghị quyết 28"]}
        lines = [json.dumps(known, ensure_ascii=False), '{"id": "x", "canonical": "không có số"}']
        registry.write_text("# của kho\n" + "\n".join(lines) + "\n", encoding="utf-8")
        validate(known, schema("registry_entry"))
        file = self.folder / "tin.jsonl"
        file.write_bytes(GOOD[0] + b"\n")
        run = update(self.index, file, options=("--registry", registry))
        self.assertEqual((run.code, run.report["added"], run.report["registry"]["entries"]), (SOME_REFUSED, 1, 1))
        refusal = run.report["registry"]["refused"][0]
        self.assertEqual((refusal["file"], refusal["line"]), (str(registry), 3))
        self.assertIn("canonical", refusal["reason"])
        self.assertIn(f"{registry}:3", run.err)
        again = update(self.index, file)
        self.assertEqual((again.code, again.report["unchanged"], again.report["registry"]["entries"]), (DONE, 1, 1))

    def test_a_registry_that_is_not_there(self):
        file = self.folder / "tin.jsonl"
        file.write_bytes(GOOD[0] + b"\n")
        run = update(self.index, file, options=("--registry", self.folder / "none.jsonl"))
        self.assertEqual(run.code, WRONG_USAGE)
        self.assertIn("none.jsonl", run.err)

    def test_the_counts_of_the_report_add_up(self):
        file = self.folder / "tin.jsonl"
        file.write_bytes(b"\n".join([GOOD[0], b"{", GOOD[1], GOOD[0], b"null", GOOD[2]]) + b"\n")
        report = update(self.index, file).report
        parts = sum(report[key] for key in ("added", "changed", "unchanged", "repeated")) + len(report["refused"])
        self.assertEqual((report["read"], parts), (6, 6))

    def test_an_article_that_becomes_bad_keeps_its_good_version(self):
        file = self.folder / "tin.jsonl"
        file.write_bytes(b"\n".join(GOOD) + b"\n")
        self.assertEqual(update(self.index, file).code, DONE)
        file.write_bytes(json.dumps({**archive.MARKET, "title": ""}).encode() + b"\n")
        self.assertEqual(update(self.index, file).code, SOME_REFUSED)
        with Server(self.index) as server:
            self.assertEqual(server.get("/api/v1/articles/cho-dem").json()["title"], archive.MARKET["title"])


if __name__ == "__main__":
    unittest.main()
