"""How far the recognition of a long text has come, and the chance to stop it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from newsreader.core.progress import Checkpoint, go_on

T = TypeVar("T")
STRIDE = 2000
"""Items between two checkpoints: the slowest step takes 50 ms for so many lines."""


class Pace:
    """Tells a checkpoint which share of a number of equal steps is done; it may raise."""

    def __init__(self, checkpoint: Checkpoint = go_on, steps: int = 1) -> None:
        self._checkpoint = checkpoint
        self._steps = steps
        self._done = 0
        self._told = 0.0

    def step(self) -> None:
        """Say that a step is done."""
        self._done += 1
        self._tell(0.0)

    def over(self, items: Sequence[T]) -> Iterable[T]:
        """Return the items of the step at hand; if they are many, the checkpoint is told."""
        return items if len(items) <= STRIDE else self._paced(items)

    def _paced(self, items: Sequence[T]) -> Iterator[T]:
        for start in range(0, len(items), STRIDE):
            self._tell(start / len(items))
            yield from items[start : start + STRIDE]

    def _tell(self, within: float) -> None:
        """Tell the share, never less than before: a step may go over its items several times."""
        self._told = max(self._told, min(1.0, (self._done + within) / self._steps))
        self._checkpoint(self._told)
