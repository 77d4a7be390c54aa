"""How Chinese is spelled in Latin letters; the only module that knows pypinyin.

Importing it costs nothing: the table of readings (0.1 s, 13 MB) is read when first asked for.
"""

import os
import re
import unicodedata
from functools import cache
from itertools import islice, product

_MOST = 4
"""Most ways in which one text is read, where its characters have several readings."""

_OTHER = re.compile(r"[^a-z]")


def spellings(text: str) -> tuple[str, ...]:
    """Return how a text is typed in pinyin without tones: whole syllables, and first letters.

    A character with several readings is taken in each; what is no Chinese stays, in lower case.
    """
    readings = [_readings(character) for character in text]
    ways = list(islice(product(*readings), _MOST))
    whole = ("".join(way) for way in ways)
    initials = ("".join(syllable[:1] for syllable in way) for way in ways)
    return tuple(dict.fromkeys((*whole, *initials)))


@cache
def _readings(character: str) -> tuple[str, ...]:
    """Return the syllables of a character, the commonest first."""
    found = _table().get(ord(character), "").split(",")
    return tuple(filter(None, dict.fromkeys(map(_plain, found)))) or (character.lower(),)


def _plain(syllable: str) -> str:
    """Return a syllable without its tone; ü is typed as v."""
    parts = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return _OTHER.sub("", parts)


@cache
def _table() -> dict[int, str]:
    # Its own switch: without it, readings of phrases are loaded too (0.5 s, 45 MB).
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin.constants import PINYIN_DICT  # noqa: PLC0415  takes a while

    return PINYIN_DICT
