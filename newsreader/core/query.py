"""What a person asks the library for, as the search box's text is understood.

The tree says what an article must hold; nothing in it is folded yet, and no order is implied.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from newsreader.core.ids import AnnotationId, ArticleId, CollectionId, IssueId


class Part(StrEnum):
    """Where in an article words are looked for.

    HEAD and BODY divide the reading text; SOURCE is the text as it came, where it was repaired,
    and EARLIER what stood in the place of corrections.
    """

    ANY = "any"
    HEAD = "head"
    BODY = "text"
    SOURCE = "source"
    EARLIER = "earlier"


class Field(StrEnum):
    """What is said about an article, besides its text."""

    BY = "by"
    PAPER = "paper"
    PAGE = "page"
    DATE = "date"
    TAG = "tag"
    NOTE = "note"
    PERSON = "person"
    ANNOTATOR = "annotator"
    STATE = "state"


class State(StrEnum):
    """What has been done to an article or its issue."""

    ANNOTATED = "annotated"
    REVIEWED = "reviewed"
    DOUBTED = "doubted"
    CORRECTED = "corrected"
    UNANCHORED = "unanchored"


@dataclass(frozen=True, slots=True)
class Gap:
    """Between `least` and `most` characters of any kind, within one paragraph."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together: pieces with gaps between them, one gap fewer than pieces."""

    pieces: tuple[str, ...]
    gaps: tuple[Gap, ...] = ()
    part: Part = Part.ANY


@dataclass(frozen=True, slots=True)
class Near:
    """Two terms with at most `within` characters between them, in either order."""

    left: Term
    right: Term
    within: int


@dataclass(frozen=True, slots=True)
class Where:
    """A field that holds `value`: part of a name or note, a whole tag or one above it, a state."""

    field: Field
    value: str


@dataclass(frozen=True, slots=True)
class Between:
    """A page or a day in a closed range; None leaves an end open. Days are ISO 8601 dates."""

    field: Field
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Not:
    """Articles that do not fit `node`."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """Articles that fit all nodes."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Articles that fit at least one node."""

    nodes: tuple["Node", ...]


Node: TypeAlias = Term | Near | Where | Between | Not | And | Or


class QueryNote(StrEnum):
    """What was not taken as it may have been meant; `about` holds the words."""

    CUT = "query-cut"
    LITERAL = "query-literal"
    NO_SUCH_STATE = "query-no-such-state"
    NOT_A_DATE = "query-not-a-date"
    NOT_A_PAGE = "query-not-a-page"


@dataclass(frozen=True, slots=True)
class Note:
    """A word to the person about their query; `key` has its text in `core/texts`."""

    key: QueryNote
    about: str


@dataclass(frozen=True, slots=True)
class Query:
    """A query as understood; `node` is None where nothing is asked."""

    node: Node | None
    notes: tuple[Note, ...] = ()


class Order(StrEnum):
    """In which order articles are listed; undated ones stand last."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"


class Omission(StrEnum):
    """What is left out of annotations, if somebody wants that."""

    NAMES = "names"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which part of the library to collect; empty fields do not restrict.

    Annotations come `without` the names of those who made them, or without notes and answers.
    """

    issue_id: IssueId | None = None
    tag: str | None = None
    query: str | None = None
    annotations: frozenset[AnnotationId] | None = None
    articles: frozenset[ArticleId] | None = None
    creator: str | None = None
    collection: CollectionId | None = None
    without: frozenset[Omission] = frozenset()

    @property
    def whole(self) -> "Selection":
        """The same part, of which nothing is left out."""
        return replace(self, without=frozenset())
