"""Runs the built programs as their users do."""

import json
import os
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from schemas import schema, validate, validate_answer

SOURCE = Path(os.environ.get("TRACUU_SOURCE", Path(__file__).resolve().parents[2]))
BIN = Path(os.environ.get("TRACUU_BIN", SOURCE / "build/release/bin"))

# The exit codes that users and cron jobs rely on.
DONE, FAILED, WRONG_USAGE, SOME_REFUSED, LOCKED = 0, 1, 2, 3, 4

# Long for a sanitizer build on a busy machine, short for a hang.
PATIENCE_S = 60


def wait_until(condition, what):
    """Asks again until `condition` holds; the time limit is for hangs only."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE_S} s in vain: {what}")
        time.sleep(0.02)


class Run:
    """How a program ended."""

    def __init__(self, process, report=None):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr
        self.report = report


def run_index(*arguments, stdin=None, env=None):
    """Runs tracuu-index to its end."""
    process = subprocess.run([BIN / "tracuu-index", *map(str, arguments)], input=stdin, text=True, encoding="utf-8",
                             capture_output=True, timeout=PATIENCE_S * 4, check=False, env={**os.environ, **(env or {})})
    return Run(process)


def update(index, *sources, stdin=None, env=None, options=()):
    """Runs `tracuu-index update` with a report, which is checked against the contract."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        run = run_index("update", "--index", index, "--report", report, *options, *sources, stdin=stdin, env=env)
        if report.exists():
            run.report = json.loads(report.read_text(encoding="utf-8"))
            validate(run.report, schema("run_report"))
    return run


def json_lines(articles):
    return "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)


class PausedUpdate:
    """A run that holds the lock and has read `articles`, and waits for more on stdin."""

    def __init__(self, index, articles=()):
        self.process = subprocess.Popen([BIN / "tracuu-index", "update", "--index", str(index), "-"],
                                        stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        self.process.stdin.write(json_lines(articles))
        self.process.stdin.flush()
        wait_until((Path(index) / "build").exists, "the run has begun to build")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate()

    def finish(self):
        _, err = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, err


class Answer:
    """An HTTP answer, read whole."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def type(self):
        return self.headers.get("Content-Type", "").split(";")[0]

    def json(self):
        return json.loads(self.body)

    def text(self):
        return self.body.decode("utf-8")


class Server:
    """tracuu-server on a free port of loopback, until the end of the `with`."""

    def __init__(self, index, env=None, options=()):
        # A file, not a pipe: nobody would read the pipe, and a full one stops the server.
        self.log = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.process = subprocess.Popen([BIN / "tracuu-server", "--index", str(index), "--listen", "127.0.0.1:0",
                                         *options],
                                        stdout=subprocess.PIPE, stderr=self.log, text=True, encoding="utf-8",
                                        env={**os.environ, **(env or {})})
        # The first line on stdout is the address, written once connections are taken.
        self.address = self.process.stdout.readline().strip()
        if not self.address.startswith("http://127.0.0.1:"):
            self.process.kill()
            self.process.communicate()
            raise AssertionError(f"the server did not start: {self.address!r} {self.logged()}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
        self.log.close()

    def logged(self):
        self.log.seek(0)
        return self.log.read()

    def stop(self):
        """SIGTERM; returns the exit code."""
        self.process.terminate()
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode

    def get(self, path, parameters=(), method="GET", headers=None, body=None):
        """Any status is an answer. It is checked against the contract on the way."""
        query = urllib.parse.urlencode(list(parameters))
        request = urllib.request.Request(self.address + path + ("?" + query if query else ""), method=method,
                                         headers=headers or {}, data=body)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_S) as response:
                answer = Answer(response.status, response.headers, response.read())
        except urllib.error.HTTPError as error:
            with error:
                answer = Answer(error.code, error.headers, error.read())
        if method in ("GET", "POST"):
            validate_answer(path, answer, method)
        return answer

    def post(self, path, body, content_type, parameters=()):
        return self.get(path, parameters, "POST", {"Content-Type": content_type}, body)

    def search(self, query=None, **filters):
        """The answer of /api/v1/search. A filter may be a list of values."""
        parameters = [] if query is None else [("q", query)]
        for name, value in filters.items():
            parameters += [(name.rstrip("_"), item) for item in (value if isinstance(value, list) else [value])]
        answer = self.get("/api/v1/search", parameters)
        assert answer.status == 200, (parameters, answer.status, answer.text())
        return answer.json()

    def found(self, query=None, **filters):
        """The ids of the hits, in order."""
        return [hit["id"] for hit in self.search(query, **filters)["hits"]]
