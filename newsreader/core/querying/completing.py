"""What is being typed at the cursor, so that its continuation can be offered."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from newsreader.core.query import Field
from newsreader.core.querying.fields import names_starting, target_of
from newsreader.core.querying.tokens import Kind, Token, cleaned, scan
from newsreader.core.spans import Span


class TypedKind(StrEnum):
    """What words at the cursor are; a NAME without its colon may be an ordinary word as well."""

    WORD = "word"
    NAME = "name"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the cursor without its quote, and what a continuation replaces.

    `span` reaches to the end of the word, quotes included; `field` is that of a VALUE.
    """

    kind: TypedKind
    prefix: str
    span: Span
    field: Field | None = None


def completed(text: str, cursor: int) -> Typed:
    """Return what is being typed at a cursor, which is a number of code points."""
    kept = cleaned(text)
    tokens = list(takewhile(lambda token: token.span.start < cursor, scan(kept)))
    last = tokens[-1] if tokens else None
    if last is None or last.kind is not Kind.WORDS or last.span.end < cursor:
        return _value("", Span(cursor, cursor), _outer(tokens))
    start = last.span.start + len(last.name)
    if cursor < start:
        return Typed(TypedKind.NAME, kept[last.span.start : cursor], Span(last.span.start, start))
    prefix = _prefix(kept, last, start, cursor)
    span = Span(start, last.span.end)
    if _may_be_name(last, prefix):
        return Typed(TypedKind.NAME, prefix, span)
    return _value(prefix, span, last.name or _outer(tokens))


def _value(prefix: str, span: Span, name: str) -> Typed:
    field = target_of(name)
    if isinstance(field, Field):
        return Typed(TypedKind.VALUE, prefix, span, field)
    return Typed(TypedKind.WORD, prefix, span)


def _outer(tokens: list[Token]) -> str:
    """Return the name before the innermost parenthesis that is open after `tokens`."""
    names = [""]
    for token in tokens:
        if token.kind is Kind.OPEN:
            names.append(token.name or names[-1])
        elif token.kind is Kind.CLOSE and len(names) > 1:
            names.pop()
    return names[-1]


def _prefix(text: str, token: Token, start: int, cursor: int) -> str:
    if not token.exact:
        return text[start:cursor]
    if cursor == token.span.end:
        return token.value
    return text[start + 1 : cursor].lstrip()


def _may_be_name(token: Token, prefix: str) -> bool:
    return not token.name and not token.exact and bool(names_starting(prefix))
