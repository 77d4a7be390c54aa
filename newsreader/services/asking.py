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
            return all_of(map(_effective, nodes))
        case Or(nodes):
            return any_of(map(_effective, nodes))
        case Not(inner):
            return negated(_effective(inner))
        case Term():
            return node if _is_something(node) else None
        case Near(left, right):
            both = _is_something(left) and _is_something(right)
            return node if both else all_of(map(_effective, (left, right)))
        case Where(Field.PERSON, value):
            return any_of((node, _effective(Term((value,)))))
        case _:
            return node


def _is_something(term: Term) -> bool:
    return all(fold_for_search(piece).text for piece in term.pieces)
