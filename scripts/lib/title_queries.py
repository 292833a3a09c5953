"""Short queries out of the titles of an archive, each of which one title answers."""

import collections
import itertools
import random
import re
import unicodedata

from product import segment

SYLLABLES = range(2, 5)
WORD = re.compile(r"[^\W_]+")


def syllables(text):
    return WORD.findall(unicodedata.normalize("NFC", text.lower()))


def readable(word):
    return all(part.isalpha() for part in word.split())


def count_syllables(words):
    return sum(len(word.split()) for word in words)


def names(words):
    """Runs of words with capitals, but for the first of the title, which has one anyway."""
    for capital, run in itertools.groupby(words[1:], key=lambda word: all(s.istitle() for s in word.split())):
        run = list(run)
        if capital and count_syllables(run) in SYLLABLES and all(map(readable, run)):
            yield tuple(run)


def compounds(words):
    for size in (1, 2):
        for start in range(len(words) - size + 1):
            chosen = words[start:start + size]
            if count_syllables(chosen) in SYLLABLES and all(map(readable, chosen)):
                yield tuple(chosen)


def distant_words(words):
    for one, other in itertools.combinations(range(len(words)), 2):
        chosen = (words[one], words[other])
        if other - one > 1 and count_syllables(chosen) in SYLLABLES and all(map(readable, chosen)):
            yield chosen


def has_phrase(title, words):
    return f" {' '.join(words).lower()} " in title


def has_words(title, words):
    return all(f" {word.lower()} " in title for word in words)


# Kind: what a title offers, and what another title must not have.
KINDS = {"name": (names, has_phrase), "compound": (compounds, has_phrase), "words": (distant_words, has_words)}


def choose(titles, count, seed):
    """[(kind, place of the article, query), ...]"""
    chance = random.Random(seed)
    flat = [" " + " ".join(syllables(title)) + " " for title in titles]
    holders = collections.defaultdict(set)
    for place, title in enumerate(flat):
        for word in title.split():
            holders[word].add(place)

    order = chance.sample(range(len(titles)), len(titles))
    segmented = dict(zip(order, segment([titles[place] for place in order])))
    chosen = []
    for kind, (offers, has) in KINDS.items():
        found = 0
        for place in order:
            offered = list(offers(segmented[place]))
            if not offered or found == count:
                continue
            words = chance.choice(offered)
            parts = syllables(" ".join(words))
            others = set.intersection(*(holders[part] for part in parts)) - {place}
            if has(flat[place], words) and not any(has(flat[other], words) for other in others):
                chosen.append((kind, place, " ".join(words)))
                found += 1
    return chosen
