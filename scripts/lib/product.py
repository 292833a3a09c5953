"""What the measuring scripts share: reading archives, and the two programs driven from outside."""

import contextlib
import gzip
import http.client
import json
import os
import socket
import subprocess
import tempfile
import time
import unicodedata
import urllib.parse
from pathlib import Path

BIN = Path(os.environ.get("TRACUU_BIN", Path(__file__).resolve().parents[2] / "build/release/bin"))
START_SECONDS = 60


def nfd(text):
    return unicodedata.normalize("NFD", text)


def strip_accents(text):
    return "".join(c for c in nfd(text.replace("đ", "d").replace("Đ", "D")) if not unicodedata.combining(c))


def articles(path):
    """Those of a file of JSON Lines, also .gz."""
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def update(index, archive):
    """Indexes `archive`; refused articles are no failure."""
    run = subprocess.run([BIN / "tracuu-index", "update", "--quiet", "--index", index, archive], check=False)
    if run.returncode not in (0, 3):
        raise SystemExit(f"tracuu-index update ended with {run.returncode}")


def segment(texts):
    """For each text, of one line each, its words as `tracuu-index analyze --words` finds them."""
    asked = "".join(" ".join(text.split()) + "\n" for text in texts)
    printed = subprocess.run([BIN / "tracuu-index", "analyze", "--words"], input=asked, text=True, check=True,
                             encoding="utf-8", stdout=subprocess.PIPE).stdout
    return [[word.replace("_", " ") for word in line.split()] for line in printed.split("\n")[:-1]]


class Client:
    """A connection to a server on this machine, opened anew where the server closed it because nothing was asked."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        return answer, answer.read()

    def get(self, path, **parameters):
        """The JSON answer; an answer other than 200 ends the program."""
        asked = urllib.parse.urlencode(parameters, doseq=True)
        address = f"{path}?{asked}" if asked else path
        try:
            answer, body = self.ask(address)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            self.connection.close()
            answer, body = self.ask(address)
        if answer.status != 200:
            raise SystemExit(f"{path}?{asked} answered {answer.status}: {body[:300]!r}")
        return json.loads(body)

    def search(self, **parameters):
        return self.get("/api/v1/search", **parameters)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def serving(index):
    """A server over `index`, as a Client; it ends with the block."""
    port = free_port()
    with subprocess.Popen([BIN / "tracuu-server", "--index", index, "--listen", f"127.0.0.1:{port}"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            deadline = time.monotonic() + START_SECONDS
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=1).close()
                    break
                except OSError:
                    if server.poll() is not None or time.monotonic() > deadline:
                        raise SystemExit("tracuu-server does not answer")
                    time.sleep(0.05)
            yield Client(port)
        finally:
            server.terminate()


@contextlib.contextmanager
def serving_archive(archive):
    """The same over a new index of `archive`, or over `archive` if it is an index."""
    if Path(archive).is_dir():
        with serving(archive) as client:
            yield client
        return
    with tempfile.TemporaryDirectory() as scratch:
        update(Path(scratch, "index"), archive)
        with serving(Path(scratch, "index")) as client:
            yield client
