"""Which signs of a query have a meaning: parentheses in pairs, operators between operands.

All others become words, so that a parser meets nothing unexpected.
"""

from collections.abc import Iterable
from dataclasses import replace

from newsreader.core.querying.tokens import Kind, Token
from newsreader.core.spans import Span

DEPTH = 20
"""Deepest nesting; parentheses further inside are text."""

_BINARY = {Kind.AND, Kind.OR, Kind.NEAR}
_ENDS = {Kind.WORDS, Kind.LITERAL, Kind.CLOSE}
_STARTS = {Kind.WORDS, Kind.LITERAL, Kind.OPEN, Kind.NOT}


def settled(tokens: Iterable[Token]) -> list[Token]:
    """Return the tokens with everything that has no meaning where it stands as words."""
    return _operators(_negations(_filled(_joined(_paired(list(tokens))))))


def _paired(tokens: list[Token]) -> list[Token]:
    """Make words of parentheses that have no other half or stand too deep."""
    partners = _partners(tokens)
    depth = 0
    for at, token in enumerate(tokens):
        depth += (token.kind is Kind.OPEN) and at in partners
        if token.kind in (Kind.OPEN, Kind.CLOSE) and (at not in partners or depth > DEPTH):
            tokens[at] = _literal(token)
        depth -= (token.kind is Kind.CLOSE) and at in partners
    return tokens


def _partners(tokens: list[Token]) -> set[int]:
    opened: list[int] = []
    partners: set[int] = set()
    for at, token in enumerate(tokens):
        if token.kind is Kind.OPEN:
            opened.append(at)
        elif token.kind is Kind.CLOSE and opened:
            partners |= {opened.pop(), at}
    return partners


def _joined(tokens: list[Token]) -> list[Token]:
    """Join parentheses that became words with the words that touch them."""
    joined: list[Token] = []
    for token in tokens:
        if joined and _is_one(joined[-1], token):
            joined.append(_together(joined.pop(), token))
        else:
            joined.append(token)
    return joined


def _is_one(first: Token, second: Token) -> bool:
    kinds = {first.kind, second.kind}
    touching = first.span.end == second.span.start and not second.name
    return touching and Kind.LITERAL in kinds and all(map(_is_bare, (first, second)))


def _is_bare(token: Token) -> bool:
    return token.kind is Kind.LITERAL or (token.kind is Kind.WORDS and not token.exact)


def _together(first: Token, second: Token) -> Token:
    span = Span(first.span.start, second.span.end)
    kind = Kind.WORDS if first.name else Kind.LITERAL
    value = first.value + second.value
    return replace(first, kind=kind, span=span, value=value)


def _filled(tokens: list[Token]) -> list[Token]:
    """Make words of parentheses with nothing between them."""
    filled: list[Token] = []
    for token in tokens:
        if token.kind is Kind.CLOSE and filled and filled[-1].kind is Kind.OPEN:
            first = filled.pop()
            span = Span(first.span.start, token.span.end)
            filled.append(Token(Kind.LITERAL, span, first.text + token.value))
        else:
            filled.append(token)
    return filled


def _negations(tokens: list[Token]) -> list[Token]:
    """Make words of NOT before nothing that could be excluded."""
    for at in reversed(range(len(tokens))):
        if tokens[at].kind is Kind.NOT and not _starts(tokens, at + 1):
            tokens[at] = _literal(tokens[at])
    return tokens


def _operators(tokens: list[Token]) -> list[Token]:
    """Make words of operators that lack an operand; such a word is no operand either."""
    ready = False
    for at, token in enumerate(tokens):
        if token.kind in _BINARY and not (ready and _starts(tokens, at + 1)):
            tokens[at] = _literal(token)
        ready = token.kind in _ENDS
    return tokens


def _starts(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind in _STARTS


def _literal(token: Token) -> Token:
    return Token(Kind.LITERAL, token.span, token.text)
