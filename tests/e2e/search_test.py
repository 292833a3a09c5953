"""What a reader types and what is found: on a handful of articles of which everything is known."""

import html
import re
import tempfile
import unittest
from pathlib import Path

import archive
from programs import DONE, Server, json_lines, update

STRANGE_QUERIES = [
    '"', '""', '"chưa đóng', "(", ")))", "OR", "OR OR", "-", "--cầu", "*", "a*", "cầu AND", "official:", "date:hôm nay",
    "xyz:abc", "https://haivan.example/?a=b&c=d", "<script>alert(1)</script>", "%00", "\u0000", "a\tb\nc", "\U0001f600",
    "e\u0302\u0301", "cầu " * 60, "x" * 1000, "'; DROP TABLE", "../../etc/passwd", "28-NQ/TW OR", "-28-NQ/TW", "ﬁ", "\u202e",
]


class Search(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        index = Path(cls.folder.name, "index")
        run = update(index, "-", stdin=json_lines(archive.ALL))
        assert run.code == DONE, run.err
        cls.server = Server(index)

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def test_missing_accents_are_open(self):
        self.assertEqual(self.server.found("khoi cong cau song bac"), ["cau-song-bac"])
        self.assertEqual(set(self.server.found("duong")), {"cho-dem", "chong-ngap"})

    def test_typed_accents_bind(self):
        self.assertEqual(self.server.found("đường"), ["cho-dem"])
        # Below what is spelt so, what has more marks: "đường".
        self.assertEqual(self.server.found("dương"), ["chong-ngap", "cho-dem"])
        self.assertEqual(self.server.found("dướng"), [])

    def test_a_document_number_is_found_in_any_spelling(self):
        for spelling in ("28-NQ/TW", "28-nq/tw", "28 NQ TW", "nghị quyết 28", "nghi quyet 28", "28-NQ/TƯ"):
            with self.subTest(spelling):
                self.assertEqual(set(self.server.found(spelling)), {"cau-song-bac", "cho-dem"})

    def test_an_official_is_found_with_and_without_accents(self):
        for spelling in ("Trần Quốc Bảo", "tran quoc bao", '"trần quốc bảo"'):
            with self.subTest(spelling):
                self.assertEqual(set(self.server.found(spelling)), {"cau-song-bac", "cho-dem"})

    def test_matches_are_marked_and_everything_else_is_escaped(self):
        hit = self.server.search("mầm non")["hits"][0]
        marked = re.findall(r"<mark>(.*?)</mark>", hit["title_html"])
        self.assertEqual(" ".join(marked).lower(), "mầm non")
        self.assertEqual(html.unescape(re.sub(r"</?mark>", "", hit["title_html"])), hit["title"])

    def test_facets_name_officials_and_resolutions_with_exact_counts(self):
        facets = self.server.search("thành phố")["facets"]
        self.assertIn(("Trần Quốc Bảo", 2), [(v["label"], v["count"]) for v in facets["official"]["values"]])
        self.assertIn(("28-NQ/TW", 2), [(v["label"], v["count"]) for v in facets["resolution"]["values"]])

    def test_dates_are_days_in_viet_nam_both_ends_included(self):
        self.assertEqual(set(self.server.found(date="2023")), {"cho-dem", "chong-ngap"})
        self.assertEqual(self.server.found(from_="20/01/2023", to="20/01/2023"), ["cho-dem"])
        self.assertEqual(set(self.server.found(date="..2022-09-05")), {"cau-song-bac", "truong-hoc-moi"})

    def test_filters_narrow_and_exclude(self):
        self.assertEqual(self.server.found(section="Giáo dục"), ["truong-hoc-moi"])
        self.assertEqual(len(self.server.found(section=["Giáo dục", "Kinh tế"])), 2)
        self.assertEqual(set(self.server.found(exclude_section="Hạ tầng")), {"truong-hoc-moi", "cho-dem"})
        self.assertEqual(set(self.server.found(resolution="28 nq/tw")), {"cau-song-bac", "cho-dem"})

    def test_without_a_query_the_newest_come_first(self):
        self.assertEqual(self.server.found(), ["chong-ngap", "cho-dem", "truong-hoc-moi", "cau-song-bac"])
        self.assertEqual(self.server.found(sort="oldest")[0], "cau-song-bac")

    def test_a_bad_parameter_is_refused_by_name(self):
        for name, value in (("limt", "5"), ("limit", "0"), ("limit", "101"), ("offset", "10001"), ("sort", "best"),
                            ("date", "2023-02-30"), ("facets", "colour"), ("facet_size", "x"), ("from", "tomorrow"),
                            ("literal", "all")):
            with self.subTest(name=name, value=value):
                answer = self.server.get("/api/v1/search", [(name, value)])
                self.assertEqual((answer.status, answer.type), (400, "application/problem+json"))
                self.assertIn(name, answer.text())

    def test_nothing_a_reader_types_is_an_error(self):
        for query in STRANGE_QUERIES:
            with self.subTest(query):
                self.assertEqual(self.server.get("/api/v1/search", [("q", query)]).status, 200)
                page = self.server.get("/search", [("q", query)])
                self.assertEqual(page.status, 200)
                self.assertNotIn("<script>alert", page.text())

    def suggested(self, typed, **parameters):
        answer = self.server.get("/api/v1/suggest", [("q", typed), *parameters.items()])
        self.assertEqual((answer.status, answer.type), (200, "application/json"))
        return [(each["kind"], each["text"]) for each in answer.json()["suggestions"]]

    def test_what_is_being_typed_is_completed(self):
        self.assertIn(("official", "Trần Quốc Bảo"), self.suggested("tran q"))
        self.assertIn(("resolution", "28-NQ/TW"), self.suggested("28 nq"))
        self.assertIn("thành phố", [text.lower() for _, text in self.suggested("thanh p")])
        self.assertEqual(len(self.suggested("t", limit=1)), 1)
        self.assertEqual(self.suggested(""), [])
        self.assertEqual(self.server.get("/api/v1/suggest", [("q", "t")], method="HEAD").status, 200)

    def test_nothing_that_is_being_typed_is_an_error(self):
        for query in STRANGE_QUERIES:
            with self.subTest(query):
                self.assertEqual(self.server.get("/api/v1/suggest", [("q", query)]).status, 200)

    def test_a_bad_parameter_of_suggestions_is_refused_by_name(self):
        for name, value in (("limt", "5"), ("limit", "11"), ("offset", "0")):
            answer = self.server.get("/api/v1/suggest", [("q", "t"), (name, value)])
            self.assertEqual((answer.status, answer.type), (400, "application/problem+json"))
            self.assertIn(name, answer.text())

    def test_a_slip_is_answered_with_a_question(self):
        asked = self.server.search("thànhphố", section="Hạ tầng")["query"]["suggestion"]
        self.assertEqual(asked, "thành phố")
        page = self.server.get("/search", [("q", "thànhphố"), ("section", "Hạ tầng")]).text()
        link = re.search(r'Có phải bạn muốn tìm <a rel="nofollow" href="([^"]+)"', page).group(1)
        self.assertIn("section=", link)
        self.assertIsNone(self.server.search("thành phố")["query"]["suggestion"])

    def test_an_article_has_its_provenance(self):
        article = self.server.get("/api/v1/articles/cau-song-bac").json()
        self.assertEqual((article["title"], article["url"]), (archive.BRIDGE["title"], archive.BRIDGE["url"]))
        self.assertRegex(article["sha256"], "^[0-9a-f]{64}$")
        self.assertEqual([document["id"] for document in article["documents"]], ["28-NQ/TW", "1234/QĐ-UBND"])


if __name__ == "__main__":
    unittest.main()
