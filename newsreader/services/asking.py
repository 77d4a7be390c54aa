"""From what a person typed to what is asked of the index."""

from newsreader.core.query import And, Field, Near, Node, Not, Or, Query, Term, Where
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.trees import all_of, any_of, negated
from newsreader.language.folding import fold_for_search


def asked(text: str) -> Query:
    """Understand a query; words of which nothing is left when folded are left out.

    A person is whoever signed an article or is named in it.
    """
    query = parse(text)
    return Query(None if query.node is None else _effective(query.node), query.notes)


def _effective(node: Node) -> Node | None:
    match node:
        case And(nodes):
            left = all_of(map(_effective, nodes))
        case Or(nodes):
            left = any_of(map(_effective, nodes))
        case Not(inner):
            left = negated(_effective(inner))
        case Term():
            left = node if _is_something(node) else None
        case Near(one, other) if not (_is_something(one) and _is_something(other)):
            left = all_of(map(_effective, (one, other)))
        case Where(Field.PERSON, value):
            left = any_of((node, _effective(Term((value,)))))
        case _:
            left = node
    return left


def _is_something(term: Term) -> bool:
    return all(fold_for_search(piece).text for piece in term.pieces)
