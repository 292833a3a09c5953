"""What the measurements of slow clients share: clients that drip, one that reads, and the server's memory."""

import http.client
import socket
import time
from pathlib import Path

DRIPPERS = 200


def server_memory_mb(port):
    """Resident megabytes of the process of this machine that was told to listen on `port`."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            if f"127.0.0.1:{port}".encode() not in words:
                continue
            status = (process / "status").read_text()
        except OSError:
            continue
        return int(status.split("VmRSS:")[1].split()[0]) / 1024
    raise SystemExit("the server is gone")


def drip(port, stop):
    """Sends a head byte by byte, forever: the server ends each, and the next one begins."""
    while not stop.is_set():
        try:
            with socket.create_connection(("127.0.0.1", port)) as connection:
                for byte in b"GET /search HTTP/1.1\r\n" + b"X-Slow: 1\r\n" * 1000:
                    if stop.wait(1):
                        return
                    connection.send(bytes([byte]))
        except OSError:
            pass


def ask(port, seconds):
    """The times of searches on a new connection each, in ms, sorted."""
    times = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        start = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", "/api/v1/search?q=th%C3%A0nh+ph%E1%BB%91&limit=5")
        if connection.getresponse().status != 200:
            raise SystemExit("a reader was refused")
        connection.close()
        times.append(1000 * (time.monotonic() - start))
    times.sort()
    return times
