"""What every engine can be asked, so that all are measured alike.

To add one: a module here with a class of these methods, and a line in `engines/all.py`.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from newsreader.core.query import And, Between, Node, Not, Or, Term
from tests.benchmarks.rows import Row, id_at

ALL = 1_000_000_000
"""More than any engine finds."""


class UnableError(Exception):
    """Says that an engine cannot do what it is asked."""


class Engine(ABC):
    """An index of articles in a file or folder of its own."""

    name: ClassVar[str]
    """What stands above its figures; file names have it, too."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @abstractmethod
    def build(self, rows: Iterable[Row]) -> None:
        """Make the index, which is at `path` afterwards, and open it."""

    @abstractmethod
    def open(self) -> None:
        """Open an index that was made before."""

    @abstractmethod
    def count(self, node: Node) -> int:
        """Return how many articles fit."""

    @abstractmethod
    def newest(self, node: Node, limit: int) -> Sequence[object]:
        """Return the newest articles that fit, each with the words in their surroundings."""

    @abstractmethod
    def best(self, node: Node, limit: int) -> Sequence[object]:
        """Return the articles that fit best, each with the words in their surroundings."""

    def count_as_written(self, node: Node) -> int:
        """Return how many articles hold the words in just these forms of their characters."""
        return self.count(node)

    @abstractmethod
    def ids(self, node: Node, limit: int) -> list[int]:
        """Return the ids of the newest articles that fit."""

    @abstractmethod
    def size(self) -> int:
        """Return the bytes that the index takes up beside the texts; 0 if that is not known."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the files."""


def divided(node: Node) -> tuple[Node, tuple[int, int] | None]:
    """Take the range of days, as one of ids, out of a query that has one."""
    if not isinstance(node, And):
        return node, None
    days = [item for item in node.nodes if isinstance(item, Between)]
    others = tuple(item for item in node.nodes if not isinstance(item, Between))
    if not days:
        return node, None
    first, last = days[0].first or "0001-01-01", days[0].last or "9998-12-31"
    ids = id_at(first), id_at(last, 999)
    return (others[0] if len(others) == 1 else And(others)), ids


def words(node: Node) -> tuple[str, ...]:
    """Return the words that make an article fit, in order."""
    match node:
        case Term():
            return node.pieces
        case And(nodes) | Or(nodes):
            return tuple(word for item in nodes for word in words(item))
        case _:
            return ()


def excluded(node: And) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Part what has to fit from what must not."""
    wanted = tuple(item for item in node.nodes if not isinstance(item, Not))
    unwanted = tuple(item.node for item in node.nodes if isinstance(item, Not))
    return wanted, unwanted
