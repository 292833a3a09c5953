"""The API as its document describes it: every operation is asked, and every example is what it is an example of."""

import tempfile
import unittest
import urllib.parse
from pathlib import Path

from programs import DONE, SOURCE, Server, update
from schemas import document, resolved, validate, validate_answer, validator_for

SAMPLE = SOURCE / "tests/data/sample"


def operations():
    for path, item in document()["paths"].items():
        for method, operation in item.items():
            yield path, method.upper(), operation


def parameters(operation):
    return [resolved(each) for each in operation.get("parameters", [])]


class Contract(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        index = Path(cls.folder.name, "index")
        assert update(index, SAMPLE).code == DONE
        cls.server = Server(index)
        cls.article = cls.server.found(limit=1)[0]
        cls.official = cls.server.get("/api/v1/officials", [("limit", 1)]).json()["officials"][0]["id"]
        cls.document = cls.server.get("/api/v1/documents", [("limit", 1)]).json()["documents"][0]["links"]["self"]

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def filled(self, path):
        """An address of that pattern of which the sample has something."""
        name = {"/api/v1/officials/{id}": self.official, "/sitemap/{file}": "officials.xml"}.get(path, self.article)
        if path == "/api/v1/documents/{id}":
            return self.document
        return path.split("{")[0] + urllib.parse.quote(name, safe="") + path.split("}")[1] if "{" in path else path

    def test_examples_are_what_they_are_examples_of(self):
        for path, method, operation in operations():
            parts = [content for response in operation["responses"].values()
                     for content in resolved(response).get("content", {}).values()]
            parts += operation.get("requestBody", {}).get("content", {}).values()
            parts += parameters(operation)
            for part in parts:
                if "example" in part:
                    with self.subTest(path=path, method=method, example=part["example"]):
                        validate(part["example"], validator_for(part["schema"]))

    def test_every_operation_answers_as_it_is_described(self):
        for path, method, operation in operations():
            needed = [(each["name"], "28-NQ/TW" if each["name"] == "number" else each["example"])
                      for each in parameters(operation) if each.get("required") and each["in"] == "query"]
            with self.subTest(path=path, method=method):
                if method == "POST":
                    answer = self.server.post(path, b"28-NQ/TW", "text/plain", needed)
                else:
                    answer = self.server.get(self.filled(path), needed)
                self.assertIn(answer.status, (200, 300), answer.body[:300])

    def test_head_has_the_head_of_get_and_no_body(self):
        for path, method, operation in operations():
            if method != "GET" or path in ("/metrics", "/readyz"):
                continue
            needed = [(each["name"], "28-NQ/TW" if each["name"] == "number" else each["example"])
                      for each in parameters(operation) if each.get("required") and each["in"] == "query"]
            with self.subTest(path):
                head = self.server.get(self.filled(path), needed, method="HEAD")
                get = self.server.get(self.filled(path), needed)
                self.assertEqual((head.status, head.type, head.body), (get.status, get.type, b""))
                self.assertEqual(head.headers["ETag"], get.headers["ETag"])

    def test_what_is_tagged_is_not_sent_again(self):
        for path, method, operation in operations():
            if method != "GET" or "304" not in operation["responses"]:
                continue
            needed = [(each["name"], each["example"]) for each in parameters(operation)
                      if each.get("required") and each["in"] == "query"]
            with self.subTest(path):
                tag = self.server.get(self.filled(path), needed).headers["ETag"]
                again = self.server.get(self.filled(path), needed, headers={"If-None-Match": tag})
                self.assertEqual((again.status, again.body), (304, b""))

    def test_a_parameter_that_nobody_knows_is_named(self):
        for path, method, operation in operations():
            if method != "GET" or "400" not in operation["responses"]:
                continue
            with self.subTest(path):
                answer = self.server.get(self.filled(path), [("nonsense", "1")])
                self.assertEqual((answer.status, answer.json()["parameter"]), (400, "nonsense"))

    def test_scripts_of_other_sites_may_read_and_ask_first(self):
        for path, method, _ in operations():
            with self.subTest(path=path, method=method):
                answer = self.server.get(self.filled(path), [("nonsense", "1")])
                self.assertEqual(answer.headers["Access-Control-Allow-Origin"], "*")
        asked = self.server.get("/api/v1/resolve", method="OPTIONS",
                                headers={"Origin": "https://other.example", "Access-Control-Request-Method": "POST",
                                         "Access-Control-Request-Headers": "content-type"})
        self.assertEqual((asked.status, asked.headers["Access-Control-Allow-Headers"]), (200, "Content-Type"))
        self.assertIn("POST", asked.headers["Access-Control-Allow-Methods"])
        self.assertEqual(self.server.get("/api/v1/search", method="OPTIONS").status, 405)

    def test_an_answer_that_is_not_documented_is_noticed(self):
        answer = self.server.get("/api/v1/search", [("limit", 1)])
        answer.status = 418
        with self.assertRaises(AssertionError):
            validate_answer("/api/v1/search", answer)
        answer.status, answer.body = 200, b'{"hits": []}'
        with self.assertRaises(AssertionError):
            validate_answer("/api/v1/search", answer)


if __name__ == "__main__":
    unittest.main()
