"""How far long work has come, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass

from newsreader.core.ids import IssueId


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `label` names the thing at hand, `stored` what came in since.

    `share` tells how much of the thing at hand is done, 0 to 1. See `WRITING` for `writing`.
    """

    done: int
    total: int
    label: str
    stored: tuple[IssueId, ...] = ()
    share: float = 0.0
    writing: bool = False

    def parts(self, of_step: int) -> int:
        """Return how much is done, in parts of which each step has so many."""
        return round((self.done + self.share) * of_step)


WRITING = Progress(0, 0, "", writing=True)
"""What was gathered is written and checked, and nobody knows how long that takes."""

Checkpoint = Callable[[float], None]
"""Is told now and then which share of the thing at hand is done; raises Cancelled to stop it."""


def go_on(_share: float) -> None:
    """Let the work go on: the checkpoint of work that nobody watches."""
