"""An article while it is put together."""

from dataclasses import dataclass, field

from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.recognition.credits import Credits
from newsreader.recognition.places import Places, cut


@dataclass(slots=True)
class Passage:
    """A block in the making: one role, the source spans it is made of, those it leaves out.

    `text` is the text of the line it was first made of, and `places` tells where its characters
    stand if they do not simply follow each other.
    """

    role: BlockRole
    spans: list[Span]
    text: str
    dropped: list[Span] = field(default_factory=list[Span])
    suppressed: bool = False
    credits: Credits | None = None
    places: Places | None = None
    begin: int = field(init=False)

    def __post_init__(self) -> None:
        """Remember where the first line begins, which `spans` no longer tells once one is cut."""
        self.begin = self.spans[0].start

    def cut(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the source spans of characters `[start, end)` of `text`."""
        return cut(self.begin, self.places, start, end)

    @property
    def own(self) -> tuple[Span, ...]:
        """The source spans of the line it was first made of."""
        return self.cut(0, len(self.text))

    @property
    def has_dateline(self) -> bool:
        """Tell whether it opens with a dateline."""
        return self.credits is not None and self.credits.length > 0

    @property
    def is_running(self) -> bool:
        """Tell whether it is a paragraph that is shown."""
        return self.role is BlockRole.PARAGRAPH and not self.suppressed


@dataclass(slots=True)
class Draft:
    """An article in the making: its head's passages and those of its body, in print order."""

    page: int
    head: list[Passage] = field(default_factory=list[Passage])
    body: list[Passage] = field(default_factory=list[Passage])
