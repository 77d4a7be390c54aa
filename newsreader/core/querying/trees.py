"""Nodes put together and taken apart; what is put together here is as flat as can be."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from newsreader.core.query import And, Between, Near, Node, Not, Or, Term, Where

Condition: TypeAlias = Where | Between
"""What is asked of a field."""


def all_of(nodes: Iterable[Node | None]) -> Node | None:
    """Return what fits all nodes; None is no demand."""
    flat: list[Node] = []
    for node in nodes:
        if node is not None:
            flat += node.nodes if isinstance(node, And) else [node]
    return And(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def any_of(nodes: Iterable[Node | None]) -> Node | None:
    """Return what fits at least one node; None is no offer."""
    flat: list[Node] = []
    for node in nodes:
        if node is not None:
            flat += node.nodes if isinstance(node, Or) else [node]
    return Or(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def negated(node: Node | None) -> Node | None:
    """Return what fits where `node` does not; twice is not at all."""
    if isinstance(node, Not):
        return node.node
    return None if node is None else Not(node)


def conditions(node: Node | None) -> tuple[Condition, ...]:
    """Return the fields' conditions that every article found must fit, in order."""
    return tuple(each for each in demands(node) if isinstance(each, Condition))


def demands(node: Node | None) -> tuple[Node, ...]:
    """Return the nodes that every article found must fit, in order."""
    if node is None:
        return ()
    return node.nodes if isinstance(node, And) else (node,)


def terms(node: Node | None) -> tuple[Term | Near, ...]:
    """Return what can be shown in the articles found, in order: no part of what is excluded."""
    return () if node is None else tuple(_terms(node))


def _terms(node: Node) -> Iterator[Term | Near]:
    if isinstance(node, Term | Near):
        yield node
    elif isinstance(node, And | Or):
        for each in node.nodes:
            yield from _terms(each)
