"""What storage wants of folding, which is a matter of language."""

from collections.abc import Callable, Sequence
from typing import Protocol


class FoldedText(Protocol):
    """Folded text, and where each of its characters stands in the original."""

    @property
    def text(self) -> str:
        """The folded text."""
        ...

    @property
    def plain(self) -> str:
        """The same, as long, with variants of characters as they are."""
        ...

    @property
    def offsets(self) -> Sequence[int]:
        """Offsets in the original, with its length at the end."""
        ...


Fold = Callable[[str], FoldedText]
