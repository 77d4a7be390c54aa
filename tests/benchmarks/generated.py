"""Generated issues for the benchmarks: nonsense, its characters as frequent as in print."""

import random

from newsreader.core.recognised import RecognisedIssue
from tests.support.builders import plain_issue

ARTICLES = 10
CHARACTERS = 1_000
_ALPHABET = [chr(code) for code in range(0x4E00, 0x4E00 + 3_000)]
_WEIGHTS = [1 / (rank + 1) for rank in range(len(_ALPHABET))]


def generated_issue(dice: random.Random, number: int) -> tuple[str, RecognisedIssue]:
    """Return an issue of ten articles of a thousand characters, on a day of its own."""
    characters = dice.choices(_ALPHABET, _WEIGHTS, k=ARTICLES * CHARACTERS)
    bodies: list[str] = []
    for start in range(0, len(characters), CHARACTERS):
        body = "".join(characters[start : start + CHARACTERS])
        bodies.append(f"{body[:12]}\n{body[12:500]}。\n{body[500:]}。")
    date = f"{2000 + number // 365}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return plain_issue(bodies, date=date)
