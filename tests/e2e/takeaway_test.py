"""What a search finds is the same in every form in which it can be read and taken away."""

import random
import tempfile
import unittest
from pathlib import Path

import takeaway
from programs import DONE, SOURCE, Server, json_lines, update

SAMPLE = SOURCE / "tests/data/sample"

# What no writer may stumble over, as an article.
AWKWARD = [
    {"id": "=cộng(1)", "title": "=1+1, \"hai\"; ba", "body": "Thành phố họp.", "published": "2023-05-01"},
    {"id": "a b/ç?{x}%20", "title": "50% & $5 #1 a_b {c \\\\ ~ ^ }", "body": "Thành phố họp <b>.", "source": "+84 báo"},
    {"id": "@bài", "title": "- gạch đầu dòng", "body": "Thành phố.\r\nER  - \r\nhết", "section": "@mục, \"lạ\"",
     "url": "https://tin.example/a{b}?c=d&e=%20f"},
    {"id": "\u0111\u01b0\u1eddng", "title": "Tiêu đề ]]> &amp; <mark>x</mark>", "body": "Thành phố \u2028 mới.", "published": "2022-11-17"},
]
SEED = 5
SEARCHES = 20


class Takeaway(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        index = Path(cls.folder.name, "index")
        assert update(index, SAMPLE).code == DONE
        assert update(index, "-", stdin=json_lines(AWKWARD)).code == DONE
        cls.server = Server(index)
        facets = cls.server.search(facets="official,resolution,document,section,source", facet_size=30)["facets"]
        cls.values = {name: [value["value"] for value in facet["values"]] for name, facet in facets.items()}

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def draw(self, rng):
        """A search that often finds something."""
        parameters = []
        if rng.random() < 0.7:
            parameters.append(("q", rng.choice(["thành phố", "nghi quyet", "hội nghị", "chủ tịch -họp", '"thành phố"', "ủy ban nhân dân xã"])))
        for name, values in self.values.items():
            if values and rng.random() < 0.15:
                parameters.append((rng.choice(["", "exclude_"]) + name, rng.choice(values)))
        if rng.random() < 0.3:
            parameters.append(("date", rng.choice(["2022", "2023", "2022-11..", "..2022-06-30"])))
        if rng.random() < 0.4:
            parameters.append(("duplicates", "show"))
        return parameters

    def check(self, parameters, order, limit):
        """All forms against each other; `order` is a parameter of those that have one."""
        ordered = parameters + order
        by_offset = takeaway.offsets(self.server, ordered + [("limit", limit)])
        self.assertEqual(len(set(by_offset)), len(by_offset), "an article is there twice")
        for form in (takeaway.cursors, takeaway.pages):
            self.assertEqual(form(self.server, ordered + [("limit", limit)]), by_offset, form.__name__)
        for form in (takeaway.csv_ids, takeaway.json_lines, takeaway.bibtex, takeaway.ris):
            found = [article.removeprefix("'") if form is takeaway.csv_ids else article for article in form(self.server, ordered)]
            self.assertEqual(found, by_offset, form.__name__)
        feed = takeaway.atom(self.server, parameters + [("limit", limit)])
        self.assertEqual(feed, takeaway.cursors(self.server, parameters + [("sort", "indexed"), ("limit", 100)]), "atom")
        self.assertEqual(len(feed), len(by_offset))
        if ("duplicates", "show") in parameters:  # Else a hit stands for its copies, which of them depends on the order.
            self.assertEqual(sorted(feed), sorted(by_offset), "atom")
        return by_offset

    def test_random_searches_find_the_same_everywhere(self):
        rng = random.Random(SEED)
        found = 0
        for _ in range(SEARCHES):
            parameters = self.draw(rng)
            order = [("sort", rng.choice(["newest", "oldest"]))]
            with self.subTest(parameters=parameters, order=order):
                found += len(self.check(parameters, order, rng.choice([7, 40, 100])))
        self.assertGreater(found, SEARCHES * 5, "the searches find too little to test anything")

    def test_everything_is_exported_that_is_counted(self):
        total = self.server.search(limit=1)["total"]
        everything = self.check([("duplicates", "show")], [("sort", "newest")], 100)
        self.assertEqual(len(everything), total)
        for article in AWKWARD:
            self.assertIn(article["id"], everything)

    def test_no_cell_begins_as_a_formula(self):
        for row in takeaway.csv_rows(takeaway.export(self.server, "csv", [("duplicates", "show")])):
            for name, cell in row.items():
                self.assertFalse(cell.startswith(("=", "+", "-", "@", "\t", "\r")), (name, cell))

    def test_titles_come_through_every_format(self):
        title = "=1+1, \"hai\"; ba"
        rows = takeaway.csv_rows(takeaway.export(self.server, "csv", []))
        self.assertIn("'" + title, [row["title"] for row in rows])
        self.assertIn(title, [record["TI"] for record in takeaway.ris_records(takeaway.export(self.server, "ris", []))])
        entries = takeaway.bibtex_entries(takeaway.export(self.server, "bibtex", []))
        self.assertIn("{" + title + "}", [entry["title"] for entry in entries])

    def test_one_article_is_cited_as_it_is_exported(self):
        for form in ("bibtex", "ris"):
            cited = self.server.get("/api/v1/articles/%C4%91%C6%B0%E1%BB%9Dng/cite", [("format", form)])
            self.assertIn(cited.text(), takeaway.export(self.server, form, [("duplicates", "show")]))


if __name__ == "__main__":
    unittest.main()
