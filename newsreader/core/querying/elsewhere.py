"""The words of a query, asked of sources and earlier texts where articles do not show them."""

from dataclasses import replace

from newsreader.core.messages import Language
from newsreader.core.query import And, Near, Node, Not, Or, Part, Term
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.trees import terms
from newsreader.core.querying.writing import write

FORMER = (Part.SOURCE, Part.EARLIER)


def elsewhere(node: Node | None) -> Node | None:
    """Return what fits articles that hold the words in their source or an earlier text only.

    None where the words of the query have a part of their own already, or where there are none.
    """
    words = terms(node)
    if node is None or not words or any(part_of(word) is not Part.ANY for word in words):
        return None
    return And((Or(tuple(_in_part(node, part) for part in FORMER)), Not(node)))


def written_elsewhere(text: str, language: Language) -> str:
    """Write a query for the articles that hold the words of `text` elsewhere only, or nothing."""
    return write(elsewhere(parse(text).node), language)


def part_of(word: Term | Near) -> Part:
    """Return where a word is looked for."""
    return word.part if isinstance(word, Term) else word.left.part


def _in_part(node: Node, part: Part) -> Node:
    match node:
        case And(nodes):
            return And(tuple(_in_part(each, part) for each in nodes))
        case Or(nodes):
            return Or(tuple(_in_part(each, part) for each in nodes))
        case Not(inner):
            return Not(_in_part(inner, part))
        case Term():
            return replace(node, part=part)
        case Near(left, right):
            return replace(node, left=replace(left, part=part), right=replace(right, part=part))
        case _:
            return node
