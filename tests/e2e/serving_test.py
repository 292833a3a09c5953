"""tracuu-server as a program: start, stop, what stands in its way, and a new generation while it runs."""

import socket
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

import archive
from programs import BIN, DONE, FAILED, WRONG_USAGE, Server, json_lines, update, wait_until
from schemas import validate, validator_of


class Serving(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.index = Path(folder.name, "index")
        self.assertEqual(update(self.index, "-", stdin=json_lines(archive.ALL)).code, DONE)

    def start(self, *arguments):
        return subprocess.run([BIN / "tracuu-server", *map(str, arguments)], text=True, capture_output=True, timeout=60,
                              check=False)

    def test_sigterm_ends_it_with_success(self):
        with Server(self.index) as server:
            self.assertEqual(server.get("/healthz").status, 200)
            self.assertEqual(server.stop(), 0)

    def test_what_readers_ask_is_not_in_the_log(self):
        with Server(self.index) as server:
            server.get("/search", [("q", "bí mật của tôi"), ("official", "Trần Quốc Bảo")])
            server.search("bimatcuatoi")
            server.stop()
            log = server.logged()
        self.assertIn("/api/v1/search", log)
        for asked in ("bimat", "b%C3%AD", "bí mật", "Tr%E1", "official="):
            self.assertNotIn(asked, log)

    def test_a_missing_index_is_one_line_that_says_what_to_do(self):
        run = self.start("--index", self.index / "nowhere", "--listen", "127.0.0.1:0")
        self.assertEqual(run.returncode, FAILED)
        self.assertIn("tracuu-index update", run.stderr)
        self.assertEqual(len(run.stderr.strip().splitlines()), 1, run.stderr)

    def test_a_port_in_use_is_one_line_that_names_it(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            run = self.start("--index", self.index, "--listen", f"127.0.0.1:{port}")
        self.assertEqual(run.returncode, FAILED)
        self.assertIn(str(port), run.stderr)
        self.assertEqual(len(run.stderr.strip().splitlines()), 1, run.stderr)

    def test_wrong_usage_is_told_apart(self):
        for arguments in (["--index", self.index, "--no-such-option"], [],
                          ["--index", self.index, "--listen", "somewhere"]):
            with self.subTest(arguments):
                self.assertEqual(self.start(*arguments).returncode, WRONG_USAGE)

    def test_a_new_generation_is_picked_up_with_no_failed_request(self):
        with Server(self.index) as server:
            stop = threading.Event()
            totals, failures = [[], [], []], []  # What each reader saw, in order.

            def ask(totals):
                while not stop.is_set():
                    try:
                        totals.append(server.search("thành phố")["total"])
                    except Exception as error:  # Any failure at all fails the test.
                        failures.append(repr(error))

            readers = [threading.Thread(target=ask, args=(seen,)) for seen in totals]
            for reader in readers:
                reader.start()
            try:
                for count in (40, 80, 120):
                    update(self.index, "-", stdin=json_lines(archive.many(count)))
                    wait_until(lambda count=count: server.search('"bản tin số"', limit=1)["total"] == count,
                               f"{count} new articles are served")
            finally:
                stop.set()
                for reader in readers:
                    reader.join()
            self.assertEqual(failures, [])
            for seen in totals:
                self.assertEqual(seen, sorted(seen), "an old generation came back")
                self.assertGreater(seen[-1], seen[0])

    def test_health_and_readiness(self):
        with Server(self.index) as server:
            self.assertEqual(server.get("/healthz").status, 200)
            ready = server.get("/readyz")
            self.assertEqual(ready.status, 200)
            self.assertEqual(ready.json()["articles"], 4)

    def test_the_openapi_document_describes_what_is_answered(self):
        with Server(self.index) as server:
            document = server.get("/openapi.json").json()
            self.assertTrue(document["openapi"].startswith("3."))
            for path, answer in (("/search", server.search("cầu")),
                                 ("/articles/{id}", server.get("/api/v1/articles/cho-dem").json())):
                operation = next(item for name, item in document["paths"].items() if name.endswith(path))
                content = operation["get"]["responses"]["200"]["content"]["application/json"]["schema"]
                validate(answer, validator_of({**content, "components": document["components"]}))

    def test_what_is_not_there_is_said_so(self):
        with Server(self.index) as server:
            self.assertEqual(server.get("/api/v1/articles/khong-co").status, 404)
            self.assertEqual(server.get("/api/v1/nonsense").type, "application/problem+json")
            page = server.get("/articles/khong-co")
            self.assertEqual((page.status, page.type), (404, "text/html"))
            self.assertIn("<form", page.text())

    def test_only_get_and_head_are_answered(self):
        with Server(self.index) as server:
            self.assertEqual(server.get("/api/v1/search", method="DELETE").status, 405)
            head = server.get("/api/v1/search", [("q", "cầu")], method="HEAD")
            self.assertEqual((head.status, head.body), (200, b""))

    def test_pages_keep_scripts_and_frames_out(self):
        with Server(self.index) as server:
            for path in ("/", "/search", "/articles/cho-dem"):
                headers = server.get(path).headers
                self.assertIn("default-src", headers["Content-Security-Policy"])
                self.assertEqual(headers["X-Content-Type-Options"], "nosniff")


if __name__ == "__main__":
    unittest.main()
