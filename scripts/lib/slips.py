"""Slips of the finger and of spelling, as people make them in Vietnamese: what the measuring scripts put into queries."""

import random
import re
import unicodedata

from product import nfd, strip_accents

# Letters without marks only: those with marks are two keys or three, and which of them slips is another matter.
KEYBOARD_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
GRAVE, ACUTE, HOOK, TILDE, DOT = TONES = "\u0300\u0301\u0309\u0303\u0323"
# Sounds that dialects do not tell apart, as they stand at the start and at the end of a syllable.
ONSETS = (("ch", "tr"), ("s", "x"), ("l", "n"), ("d", "gi"), ("d", "r"))
CODAS = (("n", "ng"), ("t", "c"))


def neighbour_key(syllables, chance):
    place = chance.randrange(len(syllables))
    letters = syllables[place]
    spots = [(i, row, row.index(c)) for i, c in enumerate(letters) for row in KEYBOARD_ROWS if c in row]
    if not spots:
        return None
    i, row, at = chance.choice(spots)
    typed = row[at + 1] if at == 0 or (at + 1 < len(row) and chance.random() < 0.5) else row[at - 1]
    return replaced(syllables, place, letters[:i] + typed + letters[i + 1:])


def transposition(syllables, chance):
    place = chance.randrange(len(syllables))
    word = syllables[place]
    spots = [i for i in range(len(word) - 1) if word[i] != word[i + 1]]
    if not spots:
        return None
    i = chance.choice(spots)
    return replaced(syllables, place, word[:i] + word[i + 1] + word[i] + word[i + 2:])


def dropped_letter(syllables, chance):
    place = chance.randrange(len(syllables))
    word = syllables[place]
    if len(word) < 3:
        return None
    i = chance.randrange(len(word))
    return replaced(syllables, place, word[:i] + word[i + 1:])


def doubled_letter(syllables, chance):
    place = chance.randrange(len(syllables))
    word = syllables[place]
    i = chance.randrange(len(word))
    return replaced(syllables, place, word[:i] + word[i] + word[i:])


def missing_blank(syllables, chance):
    if len(syllables) < 2:
        return None
    place = chance.randrange(len(syllables) - 1)
    return syllables[:place] + [syllables[place] + syllables[place + 1]] + syllables[place + 2:]


def hook_for_tilde(syllables, chance):
    spots = [i for i, s in enumerate(syllables) if HOOK in nfd(s) or TILDE in nfd(s)]
    if not spots:
        return None
    place = chance.choice(spots)
    swapped = nfd(syllables[place]).translate({ord(HOOK): TILDE, ord(TILDE): HOOK})
    return replaced(syllables, place, swapped)


def wrong_tone(syllables, chance):
    spots = [(i, c) for i, s in enumerate(syllables) for c in nfd(s) if c in TONES]
    if not spots:
        return None
    place, tone = chance.choice(spots)
    other = chance.choice([t for t in TONES if t != tone])
    return replaced(syllables, place, nfd(syllables[place]).replace(tone, other))


def missing_marks(syllables, chance):
    spots = [i for i, s in enumerate(syllables) if strip_accents(s) != s]
    if not spots or len(syllables) < 2:
        return None
    place = chance.choice(spots)
    return replaced(syllables, place, strip_accents(syllables[place]))


def onset(syllables, chance):
    return confusion(syllables, chance, ONSETS, r"^{}(?=[aeiouy])")


def coda(syllables, chance):
    return confusion(syllables, chance, CODAS, r"(?<=[aeiouy]){}$")


def confusion(syllables, chance, pairs, pattern):
    spots = []
    for place, syllable in enumerate(syllables):
        bare = strip_accents(syllable)
        for one, other in pairs:
            for wrong, right in ((one, other), (other, one)):
                found = re.search(pattern.format(right), bare)
                if found:
                    spots.append((place, found.span(), wrong))
    if not spots:
        return None
    place, (begin, end), wrong = chance.choice(spots)
    word = unicodedata.normalize("NFC", syllables[place])
    return replaced(syllables, place, word[:begin] + wrong + word[end:])


def replaced(syllables, place, word):
    return syllables[:place] + [unicodedata.normalize("NFC", word)] + syllables[place + 1:]


SLIPS = (neighbour_key, transposition, dropped_letter, doubled_letter, missing_blank, hook_for_tilde, wrong_tone,
         missing_marks, onset, coda)


def slip(text, seed):
    """(kind, text with one slip), the kind by chance among those that the text allows."""
    chance = random.Random(f"{seed} {text}")
    syllables = unicodedata.normalize("NFC", text.lower()).split()
    for make in chance.sample(SLIPS, len(SLIPS)):
        made = make(syllables, chance)
        if made and made != syllables:
            return make.__name__, " ".join(made)
    return None, text
