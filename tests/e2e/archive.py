"""A few articles of an invented city, for tests that need to know every one."""

import json
from pathlib import Path

# Also what the browser test indexes.
CITY = Path(__file__).resolve().parents[1] / "support/city.jsonl"
ALL = [json.loads(line) for line in CITY.read_text(encoding="utf-8").splitlines()]
BRIDGE, SCHOOL, MARKET, FLOOD = ALL


def many(count):
    """Enough articles to keep an indexer busy; each has a word of its own."""
    return [{"id": f"bai-{number}", "title": f"Bản tin số {number} của thành phố", "published": "2022-01-01",
             "body": f"Nội dung bản tin. Từ riêng: banriengso{number}. " + "Thành phố họp bàn về ngân sách. " * 20}
            for number in range(count)]
