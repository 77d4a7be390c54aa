"""The words and signs of a query, each with its place; what belongs together is decided later."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from newsreader.core.querying.fields import target_of
from newsreader.core.spans import Span

QUERY_LENGTH = 1_000
"""Longest query, in code points; what stands further on is left out."""


class Kind(StrEnum):
    """What a token is; LITERAL is words that looked like something else."""

    WORDS = "words"
    LITERAL = "literal"
    OPEN = "("
    CLOSE = ")"
    NOT = "not"
    AND = "and"
    OR = "or"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Token:
    """Words with the field's name and colon before them, as typed, or a sign.

    `value` is without its quotes; `exact` says that nothing in it is a wildcard.
    """

    kind: Kind
    span: Span
    value: str
    name: str = ""
    exact: bool = False

    @property
    def text(self) -> str:
        """The name and the value."""
        return self.name + self.value


def cleaned(text: str) -> str:
    """Cut a query and replace what is no text, character by character.

    NUL and lone surrogates become U+FFFD, other controls white space.
    """
    return "".join(map(_clean, text[:QUERY_LENGTH]))


def scan(text: str) -> Iterator[Token]:
    """Yield the tokens of a cleaned query; every parenthesis at a border opens or closes."""
    at, bound = 0, False
    while (found := _NEXT.search(text, at)) is not None:
        token = _token(text, found.start(), bound)
        yield token
        at, bound = token.span.end, _is_glued(token, text)


_NEXT = re.compile(r"\S")
_DASHES = "-－"
_OPENERS = "(（"
_CLOSERS = ")）"
_CLOSE = re.compile(r"[)）](?=[\s)）]|\Z)")
_DASH = re.compile(r"[-－](?![\s\-－]|\Z)")
_NAME = re.compile(r"[^\s:：()（）]+[:：]")
_STRAIGHT = re.compile(r'"([^"]*+(?:""[^"]*+)*+)("|\Z)')
_NEAR = re.compile(r"[~～]\d{1,3}")
_QUOTES = {"“": "”", "”": "“", "「": "」", "『": "』", "＂": "＂"}
_SIGNS = {"NOT": Kind.NOT, "AND": Kind.AND, "OR": Kind.OR, "|": Kind.OR, "｜": Kind.OR}


def _clean(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign == "\0" or category == "Cs":
        return "\ufffd"
    return " " if category == "Cc" else sign


def _is_glued(token: Token, text: str) -> bool:
    return token.kind is Kind.NOT and text[token.span.start] in _DASHES


def _token(text: str, at: int, bound: bool) -> Token:
    """Return the token that begins at `at`; after a dash (`bound`) no word is an operator."""
    if text[at] in _OPENERS:
        return Token(Kind.OPEN, Span(at, at + 1), text[at])
    if _CLOSE.match(text, at):
        return Token(Kind.CLOSE, Span(at, at + 1), text[at])
    if not bound and _DASH.match(text, at) and not _CLOSE.match(text, at + 1):
        return Token(Kind.NOT, Span(at, at + 1), text[at])
    name = _NAME.match(text, at)
    if name is not None and target_of(name[0]) is not None:
        return _named(text, at, name[0])
    words = _words(text, at)
    return words if bound or words.exact else _operator(words)


def _named(text: str, at: int, name: str) -> Token:
    start = at + len(name)
    if text[start : start + 1] in tuple(_OPENERS):
        return Token(Kind.OPEN, Span(at, start + 1), text[start], name)
    words = _words(text, start)
    return Token(Kind.WORDS, Span(at, words.span.end), words.value, name, words.exact)


def _operator(words: Token) -> Token:
    if _NEAR.fullmatch(words.value):
        return Token(Kind.NEAR, words.span, words.value)
    return Token(_SIGNS.get(words.value, Kind.WORDS), words.span, words.value)


def _words(text: str, at: int) -> Token:
    """Return the phrase or the word that begins at `at`; the word may be empty."""
    return _phrase(text, at) or _word(text, at)


def _phrase(text: str, at: int) -> Token | None:
    """Return the words in quotes; a straight quote is doubled inside straight quotes."""
    straight = _STRAIGHT.match(text, at)
    if straight is not None:
        value, end = straight[1].replace('""', '"').strip(), straight.end()
    elif closer := _QUOTES.get(text[at : at + 1]):
        stop = text.find(closer, at + 1)
        end = len(text) if stop < 0 else stop + 1
        value = text[at + 1 : end if stop < 0 else stop].strip()
    else:
        return None
    return Token(Kind.WORDS, Span(at, end), value, exact=True) if value else None


def _word(text: str, at: int) -> Token:
    """Return what stands up to white space or a parenthesis that was not opened in the word."""
    end, depth = at, 0
    while end < len(text) and not text[end].isspace():
        if not depth and _CLOSE.match(text, end):
            break
        depth += (text[end] in _OPENERS) - (text[end] in _CLOSERS and depth > 0)
        end += 1
    return Token(Kind.WORDS, Span(at, end), text[at:end])
