"""The feed, the search description, the site map and the crawlers' rules keep to their standards.

Sources: RFC 4287 (Atom), OpenSearch 1.1 draft 6, sitemaps.org 0.9, RFC 9309 (robots.txt).
"""

import re
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from programs import DONE, SOURCE, Server, update

ATOM = "{http://www.w3.org/2005/Atom}"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
LAST_CHANGE = re.compile(r"\d{4}-\d\d-\d\d(T.*)?")


class Standards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        index = Path(cls.folder.name, "index")
        assert update(index, SOURCE / "tests/data/sample").code == DONE
        cls.server = Server(index)

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def document(self, path):
        answer = self.server.get(path)
        self.assertEqual(answer.status, 200, path)
        return ElementTree.fromstring(answer.text())

    def one(self, element, name):
        found = element.findall(ATOM + name)
        self.assertEqual(len(found), 1, name)
        return found[0].text or ""

    def test_a_feed_has_what_an_atom_reader_needs(self):
        feed = self.document("/feed.atom?q=th%C3%A0nh+ph%E1%BB%91")
        self.assertEqual(feed.tag, ATOM + "feed")
        self.assertTrue(self.one(feed, "id"))
        self.assertTrue(self.one(feed, "title"))
        self.assertRegex(self.one(feed, "updated"), MOMENT)
        links = [(link.get("rel", "alternate"), link.get("href")) for link in feed.findall(ATOM + "link")]
        self.assertIn("self", [rel for rel, _ in links])
        for _, href in links:
            self.assertRegex(href, r"^https?://")
        entries = feed.findall(ATOM + "entry")
        self.assertTrue(entries)
        ids = [self.one(entry, "id") for entry in entries]
        self.assertEqual(len(set(ids)), len(ids))
        moments = [self.one(entry, "updated") for entry in entries]
        for entry, moment in zip(entries, moments):
            self.assertTrue(self.one(entry, "title"))
            self.assertRegex(moment, MOMENT)
            self.assertTrue(feed.findall(ATOM + "author") or entry.findall(ATOM + "author"))
            alternates = [link for link in entry.findall(ATOM + "link") if link.get("rel", "alternate") == "alternate"]
            self.assertTrue(alternates or entry.findall(ATOM + "content"))
        self.assertEqual(moments, sorted(moments, reverse=True))

    def test_a_browser_can_take_the_search(self):
        description = self.document("/opensearch.xml")
        self.assertEqual(description.tag, SEARCH + "OpenSearchDescription")
        self.assertLessEqual(len(description.findtext(SEARCH + "ShortName")), 16)
        self.assertLessEqual(len(description.findtext(SEARCH + "Description")), 1024)
        kinds = {}
        for url in description.findall(SEARCH + "Url"):
            if url.get("rel") == "self":
                continue
            self.assertIn("{searchTerms}", url.get("template"))
            kinds[url.get("type")] = url.get("template")
        for kind in ("text/html", "application/atom+xml", "application/x-suggestions+json"):
            path = re.sub(r"^https?://[^/]+", "", kinds[kind]).replace("{searchTerms}", "thanh+pho")
            path = re.sub(r"\{\w+\?\}", "1", path)
            self.assertEqual(self.server.get(path).status, 200, kinds[kind])

    def test_the_site_map_leads_to_every_article_once(self):
        index = self.document("/sitemap.xml")
        self.assertEqual(index.tag, SITEMAP + "sitemapindex")
        locations = []
        for part in index.findall(SITEMAP + "sitemap"):
            path = re.sub(r"^https?://[^/]+", "", part.findtext(SITEMAP + "loc"))
            urls = self.document(path).findall(SITEMAP + "url")
            self.assertLessEqual(len(urls), 50_000)
            for url in urls:
                locations.append(url.findtext(SITEMAP + "loc"))
                changed = url.findtext(SITEMAP + "lastmod")
                if changed is not None:
                    self.assertRegex(changed, LAST_CHANGE)
        self.assertEqual(len(set(locations)), len(locations))
        articles = [each for each in locations if "/articles/" in each]
        self.assertEqual(len(articles), self.server.search(limit=1)["total"])

    def test_crawlers_are_told_what_is_theirs(self):
        lines = self.server.get("/robots.txt").text().splitlines()
        self.assertIn("User-agent: *", lines)
        self.assertTrue(any(line.startswith("Sitemap: http") for line in lines))
        for line in filter(None, lines):
            self.assertRegex(line, r"^(User-agent|Disallow|Allow|Sitemap): ?\S*$")


if __name__ == "__main__":
    unittest.main()
