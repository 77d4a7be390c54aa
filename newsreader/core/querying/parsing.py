"""A query's text as a tree; whatever cannot be taken as meant is searched as text and said so."""

from newsreader.core.query import Field, Near, Node, Note, Part, Query, QueryNote, Term
from newsreader.core.querying.conditions import condition
from newsreader.core.querying.fields import Target, target_of
from newsreader.core.querying.settling import settled
from newsreader.core.querying.tokens import QUERY_LENGTH, Kind, Token, cleaned, scan
from newsreader.core.querying.trees import all_of, any_of, negated
from newsreader.core.querying.wildcards import pieces_of

TERMS = 64
"""Most terms and conditions of a query; further ones are left out."""

_UNKNOWN_VALUE = {
    Field.DATE: QueryNote.NOT_A_DATE,
    Field.PAGE: QueryNote.NOT_A_PAGE,
    Field.STATE: QueryNote.NO_SUCH_STATE,
}


def parse(text: str) -> Query:
    """Understand a query; there is none that fails."""
    parser = _Parser(settled(scan(cleaned(text))))
    if text[QUERY_LENGTH:].strip():
        parser.note(QueryNote.CUT, str(QUERY_LENGTH))
    node = parser.any("")
    return Query(node, tuple(parser.notes))


class _Parser:
    """Descends through settled tokens; `outer` is the name before the group that it is in."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._left = TERMS
        self.notes: dict[Note, None] = {}

    def note(self, key: QueryNote, about: str) -> None:
        self.notes[Note(key, about)] = None

    def any(self, outer: str) -> Node | None:
        nodes = [self._all(outer)]
        while self._kind is Kind.OR:
            self._at += 1
            nodes.append(self._all(outer))
        return any_of(nodes)

    @property
    def _kind(self) -> Kind | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _all(self, outer: str) -> Node | None:
        nodes: list[Node | None] = []
        while self._kind not in (None, Kind.OR, Kind.CLOSE):
            if self._kind is Kind.AND:
                self._at += 1
            nodes += self._chain(outer)
        return all_of(nodes)

    def _chain(self, outer: str) -> list[Node | None]:
        """Return one node, or the pairs of terms that are near each other."""
        left, paired = self._operand(outer), False
        nodes: list[Node | None] = []
        while self._kind is Kind.NEAR:
            sign = self._take()
            right = self._operand(outer)
            if isinstance(left, Term) and isinstance(right, Term):
                nodes.append(Near(left, right, int(sign.value[1:])))
                paired = True
            else:
                nodes += [self._words(sign, outer)] if paired else [left, self._words(sign, outer)]
                paired = False
            left = right
        return nodes if paired else [*nodes, left]

    def _operand(self, outer: str) -> Node | None:
        excluded = False
        while self._kind is Kind.NOT:
            self._at += 1
            excluded = not excluded
        token = self._take()
        if token.kind is not Kind.OPEN:
            node = self._words(token, outer)
        else:
            node = self.any(token.name or outer)
            self._at += 1
        return negated(node) if excluded else node

    def _words(self, token: Token, outer: str) -> Node | None:
        """Return what words ask for, as long as there may be more of it."""
        if not self._left:
            self.note(QueryNote.CUT, str(TERMS))
            return None
        self._left -= 1
        if token.kind is not Kind.WORDS or not token.value:
            self.note(QueryNote.LITERAL, token.text)
            return Term((token.text,), part=_part(target_of(outer)))
        target = target_of(token.name or outer)
        if isinstance(target, Field):
            return self._condition(target, token, outer)
        pieces, gaps = ((token.value,), ()) if token.exact else pieces_of(token.value)
        return Term(pieces, gaps, _part(target))

    def _condition(self, field: Field, token: Token, outer: str) -> Node:
        asked = condition(field, token.value)
        if asked is not None:
            return asked
        self.note(_UNKNOWN_VALUE[field], token.value)
        return Term((token.text,), part=_part(target_of(outer)))


def _part(target: Target | None) -> Part:
    return target if isinstance(target, Part) else Part.ANY
