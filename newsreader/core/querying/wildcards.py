"""Wildcards in a word: `?` for one character, `*` for up to a few words, between characters."""

import re

from newsreader.core.query import Gap

WIDEST = 30
"""Most characters that one `*` stands for."""

_RUN = re.compile(r"(?<=[^?*])([?*]+)(?=[^?*])")
_LITERAL = re.compile(r"[()（）\"“”「」『』＂]")


def pieces_of(word: str) -> tuple[tuple[str, ...], tuple[Gap, ...]]:
    """Divide a word at its wildcards; a word with quotes or parentheses has none."""
    if _LITERAL.search(word):
        return (word,), ()
    parts = _RUN.split(word)
    gaps = (Gap(len(run) - run.count("*"), _most(run)) for run in parts[1::2])
    return tuple(parts[::2]), tuple(gaps)


def written_gap(gap: Gap) -> str:
    """Write a gap as `pieces_of` understands it."""
    return "?" * gap.least + "*" * ((gap.most - gap.least) // WIDEST)


def _most(run: str) -> int:
    return run.count("?") + WIDEST * run.count("*")
