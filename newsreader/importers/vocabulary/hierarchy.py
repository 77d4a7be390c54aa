"""Broader and narrower as a tree: one parent each, no circles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsreader.core.gathering import require_shallow
from newsreader.core.vocabulary import SEPARATOR, NoteKind
from newsreader.importers.vocabulary.cleaning import Cleaner


@dataclass(frozen=True, slots=True)
class Tree:
    """The names of nodes, and the parents of those that have one; free of circles."""

    names: Mapping[str, str]
    parents: Mapping[str, str]

    def path(self, node: str) -> str:
        """Return the names from the top to a node; BadInputError if they are too many."""
        names = [self.names[node]]
        while node in self.parents:
            node = self.parents[node]
            names.append(self.names[node])
            require_shallow(len(names))
        return SEPARATOR.join(reversed(names))


def tree_of(
    names: Mapping[str, str], broader: Mapping[str, Iterable[str]], cleaner: Cleaner
) -> Tree:
    """Return the tree of nodes in the order of `names`, which decides wherever one must be chosen.

    Of several parents the first is kept, and the first node of a circle becomes a top node.
    """
    order = {node: at for at, node in enumerate(names)}
    parents: dict[str, str] = {}
    for node in names:
        known = [above for above in broader.get(node, ()) if above in order]
        if known:
            parents[node] = min(known, key=order.__getitem__)
        cleaner.note(NoteKind.SEVERAL_PARENTS, names[node], len(known) > 1)
        cleaner.note(NoteKind.PARENT_MISSING, names[node], not known and bool(broader.get(node)))
    _break_circles(names, parents, order, cleaner)
    return Tree(names, parents)


def _break_circles(
    names: Mapping[str, str],
    parents: dict[str, str],
    order: Mapping[str, int],
    cleaner: Cleaner,
) -> None:
    done: set[str] = set()
    for start in names:
        walk: dict[str, None] = {}
        node: str | None = start
        while node is not None and node not in done and node not in walk:
            walk[node] = None
            node = parents.get(node)
        if node in walk:
            steps = list(walk)
            circle = steps[steps.index(node) :]
            top = min(circle, key=order.__getitem__)
            del parents[top]
            at = circle.index(top)
            shown = [names[each] for each in (circle[at:] + circle[:at])[:10]]
            cleaner.note(NoteKind.CYCLE, " → ".join(shown))
        done.update(walk)
