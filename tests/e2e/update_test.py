"""tracuu-index update: adds, replaces, leaves the rest, and says how many."""

import gzip
import json
import tempfile
import unittest
from pathlib import Path

import archive
from programs import DONE, FAILED, SOME_REFUSED, WRONG_USAGE, Server, json_lines, run_index, update


class Update(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.index = self.folder / "index"
        self.source = self.folder / "tin.jsonl"
        self.source.write_text(json_lines(archive.ALL), encoding="utf-8")

    def counts(self, run):
        keys = ("read", "added", "changed", "unchanged", "removed")
        return {key: run.report[key] for key in keys if run.report[key]}

    def test_the_first_run_adds_everything(self):
        run = update(self.index, self.source)
        self.assertEqual((run.code, self.counts(run)), (DONE, {"read": 4, "added": 4}))

    def test_a_second_run_changes_nothing_and_says_so(self):
        update(self.index, self.source)
        before = (self.index / "current").read_bytes()
        run = update(self.index, self.source)
        self.assertEqual((run.code, self.counts(run)), (DONE, {"read": 4, "unchanged": 4}))
        self.assertIn("nothing changed", run.err)
        self.assertEqual((self.index / "current").read_bytes(), before)

    def test_a_changed_article_replaces_the_old_one(self):
        update(self.index, self.source)
        changed = {**archive.MARKET, "body": "Chợ đêm có thêm phố sách."}
        run = update(self.index, "-", stdin=json_lines([changed, archive.FLOOD]))
        self.assertEqual(self.counts(run), {"read": 2, "changed": 1, "unchanged": 1})
        with Server(self.index) as server:
            self.assertEqual(server.found('"phố sách"'), ["cho-dem"])
            self.assertEqual(server.found("phòng cháy"), [])
            self.assertEqual(server.search()["total"], 4)

    def test_formats_and_folders_are_read_alike(self):
        folder = self.folder / "kho lưu trữ"
        folder.mkdir()
        with gzip.open(folder / "a.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json_lines(archive.ALL[:2]))
        (folder / "b.json").write_text(json.dumps(archive.MARKET), encoding="utf-8")
        (folder / "c.html").write_text(
            "<html><head><meta charset='utf-8'><title>Hội sách mùa thu khai mạc</title></head>"
            "<body><article><h1>Hội sách mùa thu khai mạc</h1><p>Hội sách có ba mươi gian hàng và kéo dài năm ngày.</p>"
            "</article></body></html>", encoding="utf-8")
        run = update(self.index, folder)
        self.assertEqual((run.code, self.counts(run)), (DONE, {"read": 4, "added": 4}))
        with Server(self.index) as server:
            self.assertEqual(len(server.found("gian hàng")), 1)

    def test_legacy_encodings_are_read_and_counted(self):
        text = "Héi nghÞ tæng kÕt nhiÖm vô\nNgµy 12, ñy ban nh©n d©n huyÖn tæ chøc héi nghÞ tæng kÕt nhiÖm vô n¨m 2022."
        folder = self.folder / "cũ"
        folder.mkdir()
        (folder / "a.txt").write_bytes(text.encode("latin-1"))
        (folder / "b.jsonl").write_text(json_lines([
            {"id": "b", "title": "Thöôøng tröïc hoäi ñoàng", "body": "Thöôøng tröïc hoäi ñoàng xeùt duyeät."},
            {"id": "c", "title": "Há»™i sÃ¡ch", "body": "H&#7897;i s&aacute;ch mùa thu."}]), encoding="utf-8")
        run = update(self.index, folder)
        self.assertEqual((run.code, self.counts(run)), (DONE, {"read": 3, "added": 3}), run.err)
        self.assertEqual({kind: count for kind, count in run.report["repaired"].items() if count},
                         {"tcvn3": 1, "vni": 1, "mojibake": 1, "entities": 1})
        with Server(self.index) as server:
            self.assertEqual(len(server.found('"tổng kết nhiệm vụ năm 2022"')), 1)
            self.assertEqual(server.found('"thường trực hội đồng"'), ["b"])
            self.assertEqual(server.found('"hội sách mùa thu"'), ["c"])
        self.assertEqual(self.counts(update(self.index, folder)), {"read": 3, "unchanged": 3})

    def test_neither_zone_nor_locale_of_the_machine_changes_an_answer(self):
        answers = []
        for number, env in enumerate([{"LC_ALL": "C", "TZ": "America/New_York"}, {"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"}]):
            index = self.folder / f"index{number}"
            self.assertEqual(update(index, self.source, env=env).code, DONE)
            with Server(index, env=env) as server:
                answer = server.search("thành phố", facets="date,official,resolution,document,section,source")
                for volatile in ("took_ms", "generation"):
                    answer.pop(volatile)
                for hit in answer["hits"]:
                    self.assertTrue(hit.pop("findable_since").endswith("Z"))  # Of another run.
                answers.append(answer)
        self.assertEqual(answers[0], answers[1])
        self.assertIn("2021-03-12T08:30:00+07:00", [hit["published"] for hit in answers[0]["hits"]])

    def test_an_authority_file_says_who_the_officials_are(self):
        article = {"id": "hop", "title": "Họp xã", "body": "Bộ trưởng Lê Văn Bình chủ trì.", "published": "2023-01-12"}
        self.source.write_text(json_lines([article]), encoding="utf-8")
        people = self.folder / "người.jsonl"
        people.write_text('# của thư viện\n{"id": "binh", "name": "Lê Văn Bình"}\n{"op": "đổi"}\n'
                          '{"op": "merge", "from": "name:Lê Văn Bình", "to": "binh"}\n', encoding="utf-8")
        run = update(self.index, self.source, options=("--authority", people))
        self.assertEqual((run.code, self.counts(run)), (SOME_REFUSED, {"read": 1, "added": 1}))
        self.assertEqual([each["line"] for each in run.report["authority_refused"]], [3])
        with Server(self.index) as server:
            official = server.get("/api/v1/articles/hop").json()["officials"][0]
            self.assertEqual((official["id"], official["resolved_by"]), ("binh", "authority"))
            self.assertEqual(server.found(official="binh"), ["hop"])
        # A later run knows the file; one that cannot be read stops it before it begins.
        self.assertEqual(update(self.index, self.source).report["restated"], 0)
        missing = update(self.index, self.source, options=("--authority", self.folder / "không có"))
        self.assertEqual(missing.code, FAILED)
        self.assertIn("authority file", missing.err)

    def test_a_dry_run_counts_and_writes_nothing(self):
        run = update(self.index, self.source, options=["--dry-run"])
        self.assertEqual((run.code, run.report["added"]), (DONE, 4))
        self.assertFalse((self.index / "current").exists())

    def test_check_and_stats_know_what_was_written(self):
        update(self.index, self.source)
        self.assertEqual(run_index("check", "--index", self.index).code, DONE)
        self.assertEqual(json.loads(run_index("stats", "--index", self.index).out)["articles"], 4)

    def test_an_empty_archive_is_served_as_empty(self):
        folder = self.folder / "trống"
        folder.mkdir()
        run = update(self.index, folder)
        self.assertEqual((run.code, run.report["read"]), (DONE, 0))
        with Server(self.index) as server:
            self.assertEqual(server.search()["total"], 0)
            self.assertEqual(server.get("/").status, 200)

    def test_a_source_that_does_not_exist_stops_the_run_before_it_begins(self):
        run = update(self.index, self.folder / "không có")
        self.assertIn(run.code, (FAILED, WRONG_USAGE))
        self.assertIn("không có", run.err)
        self.assertFalse((self.index / "current").exists())

    def test_wrong_usage_is_told_apart(self):
        for arguments in (["update"], ["update", "--index", self.index], ["nonsense"], [],
                          ["update", "--index", self.index, self.source, "--no-such-option"]):
            with self.subTest(arguments):
                run = run_index(*arguments)
                self.assertEqual(run.code, WRONG_USAGE)
                self.assertTrue(run.err.strip() or run.out.strip())

    def test_check_and_stats_of_a_missing_index_say_how_to_make_one(self):
        for command in ("check", "stats"):
            run = run_index(command, "--index", self.folder / "nowhere")
            self.assertEqual(run.code, FAILED)
            self.assertIn("tracuu-index update", run.err)
            self.assertEqual(len(run.err.strip().splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
