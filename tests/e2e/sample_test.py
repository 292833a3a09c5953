"""The sample archive as a whole: what must hold of every archive, whatever is in it."""

import tempfile
import unittest
import urllib.parse
from pathlib import Path

from programs import DONE, SOURCE, Server, run_index, update

SAMPLE = SOURCE / "tests/data/sample"
FILTER_OF_FACET = {"date": "date", "official": "official", "resolution": "resolution", "document": "document",
                   "section": "section", "source": "source"}
QUERIES = [None, "thành phố", "nghi quyet", "chủ tịch"]


class Sample(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.index = Path(cls.folder.name, "index")
        cls.first = update(cls.index, SAMPLE)
        cls.server = Server(cls.index)

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def test_every_file_is_taken(self):
        self.assertEqual((self.first.code, self.first.report["refused"]), (DONE, []))
        self.assertGreaterEqual(self.first.report["articles"], 100)

    def test_a_second_update_changes_nothing(self):
        run = update(self.index, SAMPLE)
        self.assertEqual((run.code, run.report["added"], run.report["changed"], run.report["published"]), (DONE, 0, 0, False))

    def test_the_index_has_no_faults(self):
        self.assertEqual(run_index("check", "--index", self.index).code, DONE)

    def test_every_facet_has_something_to_show(self):
        facets = self.server.search(facets=",".join(FILTER_OF_FACET), limit=1)["facets"]
        for name in FILTER_OF_FACET:
            self.assertTrue(facets[name]["values"], name)

    def test_a_facet_count_is_what_following_it_finds(self):
        for query in QUERIES:
            facets = self.server.search(query, facets=",".join(FILTER_OF_FACET), limit=1)["facets"]
            for name, facet in facets.items():
                for value in facet["values"]:
                    with self.subTest(query=query, facet=name, value=value["value"]):
                        narrowed = self.server.search(query, limit=1, facets="", **{FILTER_OF_FACET[name]: value["value"]})
                        self.assertEqual((narrowed["total"], narrowed["total_relation"]), (value["count"], "eq"))

    def test_the_total_is_the_number_of_hits_that_can_be_paged_through(self):
        for query in QUERIES:
            with self.subTest(query):
                total = self.server.search(query, limit=1)["total"]
                seen = [article for offset in range(0, total, 40)
                        for article in self.server.found(query, limit=40, offset=offset, duplicates="show")]
                self.assertEqual((len(seen), len(set(seen))), (total, total))

    def test_hits_and_their_copies_are_all_that_matches(self):
        for query in QUERIES:
            for sort in ("relevance", "recent", "newest", "oldest"):
                with self.subTest(query=query, sort=sort):
                    first = self.server.search(query, limit=1, sort=sort)
                    hits = [hit for offset in range(0, first["total_hits"], 40)
                            for hit in self.server.search(query, limit=40, offset=offset, sort=sort)["hits"]]
                    copies = sum(hit["copies"]["count"] for hit in hits)
                    self.assertEqual((len(hits), len(hits) + copies), (first["total_hits"], first["total"]))

    def test_every_article_opens_as_json_and_as_a_page(self):
        total = self.server.search(limit=1)["total"]
        for offset in range(0, total, 100):
            for article in self.server.found(limit=100, offset=offset, duplicates="show"):
                with self.subTest(article):
                    name = urllib.parse.quote(article, safe="")
                    self.assertEqual(self.server.get(f"/api/v1/articles/{name}").status, 200)
                    self.assertEqual(self.server.get(f"/articles/{name}").status, 200)


if __name__ == "__main__":
    unittest.main()
