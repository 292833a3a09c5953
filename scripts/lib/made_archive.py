"""made_archive.py COUNT: an archive of COUNT invented articles as JSON Lines, for measuring speed.

Sentences are drawn from the project's own tables of words, places and surnames; every tenth article comes again from
another source. Deterministic.
"""

import json
import random
import sys
from pathlib import Path

TABLES = Path(__file__).resolve().parents[2] / "schema/tables"


def first_column(name):
    rows = (TABLES / name).read_text(encoding="utf-8").splitlines()
    return [row.split("\t")[0] for row in rows if row and not row.startswith("#")]


def main(count):
    rng = random.Random(28)
    words, places, surnames = (first_column(f"{name}.tsv") for name in ("lexicon", "places", "surnames"))
    weights = [1 / (rank + 8) for rank in range(len(words))]
    rng.shuffle(words)

    def sentence():
        drawn = rng.choices(words, weights, k=rng.randint(6, 14))
        kind = rng.random()
        if kind < 0.15:
            drawn.append(f"theo Nghị quyết số {rng.randint(1, 90)}/NQ-HĐND")
        elif kind < 0.35:
            drawn.append(f"ông {rng.choice(surnames)} Văn {rng.choice(['An', 'Bình', 'Hải', 'Minh'])}, Chủ tịch xã {rng.choice(places)}")
        elif kind < 0.6:
            drawn.append(f"ngày {rng.randint(1, 28)}/{rng.randint(1, 12)} với {rng.randint(2, 900)} triệu đồng")
        return " ".join(drawn).capitalize() + "."

    for number in range(count):
        body = "\n".join(" ".join(sentence() for _ in range(rng.randint(2, 5))) for _ in range(rng.randint(2, 9)))
        article = {"id": f"made-{number}", "title": sentence(), "body": body, "source": f"nguồn {number % 7}",
                   "published": f"{2008 + number % 17}-{1 + number % 12:02d}-{1 + number % 28:02d}"}
        print(json.dumps(article, ensure_ascii=False))
        if number % 10 == 0:
            print(json.dumps({**article, "id": f"again-{number}", "source": "nguồn khác"}, ensure_ascii=False))


if __name__ == "__main__":
    main(int(sys.argv[1]))
