"""Reads what a search gives in each of its forms, with readers that others wrote, as the ids of articles in order."""

import csv
import html.parser
import io
import json
import urllib.parse
import xml.etree.ElementTree

import bibtexparser

ATOM = "{http://www.w3.org/2005/Atom}"
BYTE_ORDER_MARK = "\ufeff"


def follow(server, path, parameters, links):
    """The answers from an address on, as long as `links` finds a next one in them."""
    answer = server.get(path, parameters)
    while True:
        assert answer.status == 200, (path, answer.status, answer.text())
        yield answer
        following = links(answer)
        if not following:
            return
        parts = urllib.parse.urlsplit(following)
        answer = server.get(parts.path, urllib.parse.parse_qsl(parts.query, keep_blank_values=True))


class Page(html.parser.HTMLParser):
    """The articles that a page of hits leads to, and the page after it."""

    def __init__(self, text):
        super().__init__()
        self.articles, self.next, self.inside_hit = [], None, False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        address = attributes.get("href") or ""
        if "hit" in (attributes.get("class") or "").split():
            self.inside_hit = True
        if tag == "a" and "next" in (attributes.get("rel") or "").split():
            self.next = address
        if tag == "a" and self.inside_hit and address.startswith("/articles/"):
            self.articles.append(urllib.parse.unquote(address.removeprefix("/articles/").split("?")[0]))
            self.inside_hit = False


def pages(server, parameters):
    return [article for answer in follow(server, "/search", parameters, lambda answer: Page(answer.text()).next)
            for article in Page(answer.text()).articles]


def offsets(server, parameters):
    return [hit["id"] for answer in follow(server, "/api/v1/search", parameters, lambda answer: answer.json()["links"]["next"])
            for hit in answer.json()["hits"]]


def cursors(server, parameters):
    found, cursor = [], None
    while True:
        given = [("cursor", cursor)] if cursor else []
        answer = server.get("/api/v1/search", parameters + given).json()
        found += [hit["id"] for hit in answer["hits"]]
        cursor = answer["next_cursor"]
        if not cursor:
            return found


def entries(answer):
    return xml.etree.ElementTree.fromstring(answer.body).findall(f"{ATOM}entry")


def next_of_feed(answer):
    for link in xml.etree.ElementTree.fromstring(answer.body).findall(f"{ATOM}link"):
        if link.get("rel") == "next":
            return link.get("href")
    return None


def atom(server, parameters):
    return [urllib.parse.unquote(entry.findtext(f"{ATOM}id").removeprefix("urn:tracuu:articles:"))
            for answer in follow(server, "/feed.atom", parameters, next_of_feed) for entry in entries(answer)]


def export(server, form, parameters):
    answer = server.get("/api/v1/export", [("format", form), *parameters])
    assert answer.status == 200, (form, parameters, answer.text())
    return answer.text()


def csv_rows(text):
    assert text.startswith(BYTE_ORDER_MARK) and "\n" not in text.replace("\r\n", "").split('"')[0]
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), strict=True))


def csv_ids(server, parameters):
    return [row["id"] for row in csv_rows(export(server, "csv", parameters))]


def json_lines(server, parameters):
    return [json.loads(line)["id"] for line in export(server, "jsonl", parameters).splitlines()]


def bibtex_entries(text):
    if not text:
        return []  # The parser fails on nothing.
    parser = bibtexparser.bparser.BibTexParser(ignore_nonstandard_types=False, common_strings=True)
    database = bibtexparser.loads(text, parser)
    assert not database.comments, database.comments[:3]
    return database.entries


def bibtex(server, parameters):
    found = bibtex_entries(export(server, "bibtex", parameters))
    assert len({entry["ID"] for entry in found}) == len(found), "two entries have one key"
    return [urllib.parse.unquote(entry["eprint"]) for entry in found]


def ris_records(text):
    """Strictly by the specification: tag, two blanks, hyphen, blank; from TY to ER."""
    records, record = [], None
    for line in text.split("\r\n"):
        assert "\n" not in line and "\r" not in line, line
        if not line:
            continue
        tag, between, value = line[:2], line[2:6], line[6:]
        assert between == "  - " and tag.isalnum() and tag == tag.upper(), line
        if tag == "TY":
            assert record is None, "a record inside another"
            record = {}
        elif tag == "ER":
            records.append(record)
            record = None
            continue
        record.setdefault(tag, value)
    assert record is None, "a record without an end"
    return records


def ris(server, parameters):
    return [record["ID"] for record in ris_records(export(server, "ris", parameters))]
