"""Where an end of a highlight can be moved to: by character, word, sentence, paragraph."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple, Protocol
from unicodedata import category

from newsreader.core.spans import Span
from newsreader.ui.article.words import Words

_SENTENCE = re.compile(r"[。！？!?…；;]+[”’」』）)》〉\"]*|\.(?=\s)[”’\")]*|\n")
"""What ends a sentence, with the quotes and brackets that close after it."""


class Unit(StrEnum):
    """How far a step goes."""

    CHARACTER = "Character"
    WORD = "Word"
    SENTENCE = "Sentence"
    PARAGRAPH = "Paragraph"


class Stops(Protocol):
    """Tells the next place at which a highlight may begin or end."""

    def __call__(self, at: int, *, later: bool) -> int:
        """Return the one after `at`, or the one before it."""
        ...


class Step(NamedTuple):
    """One step of an end of a highlight: which end, which way, how far."""

    end: bool
    later: bool
    unit: Unit


def stepped(text: str, words: Words, span: Span, step: Step) -> Span:
    """Return the span after a step of one of its ends; one character of it always stays."""
    here = span.end if step.end else span.start
    stops = _STOPS[step.unit](text, words)
    there = _next(text, stops, here, step)
    if step.end:
        return Span(span.start, max(there, span.start + 1))
    return Span(min(there, span.end - 1), span.end)


def _next(text: str, stops: Stops, here: int, step: Step) -> int:
    """Go from stop to stop until words come in or go out, not white space only."""
    there = here
    while there < len(text) if step.later else there > 0:
        there = stops(there, later=step.later)
        neat = _neat(text, there, end=step.end)
        if neat > here if step.later else neat < here:
            return neat
    return here


def _neat(text: str, at: int, *, end: bool) -> int:
    """Leave white space outside: an end goes before it, a start after it."""
    return len(text[:at].rstrip()) if end else len(text) - len(text[at:].lstrip())


def _characters(text: str, _words: Words) -> Stops:
    def stop(at: int, *, later: bool) -> int:
        at += 1 if later else -1
        while 0 < at < len(text) and category(text[at]) in {"Mn", "Me"}:
            at += 1 if later else -1
        return at

    return stop


def _words(_text: str, words: Words) -> Stops:
    def stop(at: int, *, later: bool) -> int:
        word = words.at(at if later else at - 1)
        edge = word.end if later else word.start
        return edge if edge != at else at + (1 if later else -1)

    return stop


def _sentences(text: str, _words: Words) -> Stops:
    def stop(at: int, *, later: bool) -> int:
        ends = [match.end() for match in _SENTENCE.finditer(text)]
        if later:
            return next((end for end in ends if end > at), len(text))
        return next((end for end in reversed(ends) if end < at), 0)

    return stop


def _paragraphs(text: str, _words: Words) -> Stops:
    def stop(at: int, *, later: bool) -> int:
        if later:
            found = text.find("\n", at)
            return found + 1 if found >= 0 else len(text)
        return text.rfind("\n", 0, max(0, at - 1)) + 1

    return stop


_STOPS: dict[Unit, Callable[[str, Words], Stops]] = {
    Unit.CHARACTER: _characters,
    Unit.WORD: _words,
    Unit.SENTENCE: _sentences,
    Unit.PARAGRAPH: _paragraphs,
}
