"""Annotations that come in from other programs, and what became of each of them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from newsreader.core.anchor import AnchorState
from newsreader.core.errors import NewsreaderError
from newsreader.core.ids import ArticleId
from newsreader.core.messages import Language, render


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What a file says about the article of an annotation; what it does not say is empty.

    `article` and `issue` are ids of a library, `date` is ISO 8601, `text` the whole text in which
    the program that wrote the file had it.
    """

    article: str = ""
    issue: str = ""
    paper: str = ""
    date: str = ""
    page: int | None = None
    head: str = ""
    text: str | None = None


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """An answer to an annotation; `id` is a UUID in lower case, times are as in `Annotation`.

    `identifier` is that of whoever wrote it.
    """

    id: str
    text: str
    creator: str = ""
    created: str = ""
    modified: str = ""
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class ForeignAnnotation:
    """An annotation as a file has it, its words still to be found.

    `id` is a UUID in lower case: its own, or one made of what the file says. `named` is the id in
    the file. Offsets are code points; None where the file gives none. Without words and offsets it
    is about the whole article. `style` is the name or the id of a style, `color` is `#rrggbb`;
    `identifier` is that of whoever made it, `state` what the program knew of its place. Where the
    file says nothing, a text is empty.
    """

    row: int
    id: str
    named: str = ""
    where: Whereabouts = Whereabouts()
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    style: str = ""
    color: str = ""
    creator: str = ""
    created: str = ""
    modified: str = ""
    identifier: str = ""
    state: AnchorState = AnchorState.ANCHORED
    answers: tuple[ForeignNote, ...] = ()

    @property
    def is_about_all(self) -> bool:
        """Tell whether it is about the article, not about words in it."""
        return not self.quote.strip() and self.start is None


@dataclass(frozen=True, slots=True)
class Unusable:
    """A part of a file that is no annotation, or the whole of it (row 0): which one, and why."""

    row: int
    error: NewsreaderError
    quote: str = ""


Entry: TypeAlias = ForeignAnnotation | Unusable
"""What a reader finds in a file."""


class Outcome(StrEnum):
    """What becomes of an annotation that comes in."""

    NEW = "new"
    EQUAL = "equal"
    DIFFERENT = "different"
    UNCERTAIN = "uncertain"
    UNANCHORED = "unanchored"
    UNPLACED = "unplaced"
    INVALID = "invalid"


ADDED = frozenset({Outcome.NEW, Outcome.UNCERTAIN, Outcome.UNANCHORED})
"""What is in the library afterwards and was not before."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something became of an annotation; `key` names its texts in `core/texts`.

    `parts` are the keys of words that are said as `{parts}`, one after another.
    """

    key: str
    details: tuple[tuple[str, object], ...] = ()
    parts: tuple[str, ...] = ()

    def message(self, language: Language) -> str:
        """Say it in one sentence."""
        between = "、" if language is Language.CHINESE else ", "
        named = between.join(render(part, language) for part in self.parts)
        return render(self.key, language, **dict(self.details), parts=named)


@dataclass(frozen=True, slots=True)
class ReceivedItem:
    """What became of one annotation; `row` is where it stands in the file, counted from 1."""

    outcome: Outcome
    file: str
    row: int
    id: str
    quote: str
    article_id: ArticleId | None
    reason: Reason | NewsreaderError

    def message(self, language: Language) -> str:
        """Say why in a sentence or two."""
        return self.reason.message(language)


def counted(outcomes: Iterable[Outcome]) -> dict[Outcome, int]:
    """Count all outcomes, those too of which there are none."""
    found = Counter(outcomes)
    return {outcome: found[outcome] for outcome in Outcome}


@dataclass(frozen=True, slots=True)
class ReceivingReport:
    """How many annotations became what, with an item for each that is not plainly new.

    `notes` are those on whole articles and the replies, `topics` the tags of whole articles.
    `styles` is how many of the annotations added have a style that is not here, and got another.
    """

    counts: Mapping[Outcome, int]
    items: tuple[ReceivedItem, ...]
    cancelled: bool = False
    notes: Mapping[Outcome, int] = field(default_factory=lambda: counted(()))
    topics: Mapping[Outcome, int] = field(default_factory=lambda: counted(()))
    styles: int = 0

    @property
    def added(self) -> int:
        """How many annotations are in the library afterwards that were not before."""
        return sum(self.counts[outcome] for outcome in ADDED)

    @property
    def adds(self) -> bool:
        """Whether anything is in the library afterwards that was not before."""
        return self.has(*ADDED)

    def has(self, *outcomes: Outcome) -> bool:
        """Tell whether anything, of whatever kind, became one of these."""
        kinds = (self.counts, self.notes, self.topics)
        return any(kind[outcome] for kind in kinds for outcome in outcomes)
