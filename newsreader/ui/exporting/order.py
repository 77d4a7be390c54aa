"""What a person asked to have written, and what there is to ask for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsreader.core.dossier import DossierCount
from newsreader.core.ids import AnnotationId, ArticleId, IssueId
from newsreader.core.query import Selection
from newsreader.core.reports import ExportFormat
from newsreader.core.tag import TagCount


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What a person asked for."""

    format_id: str
    target: Path
    selection: Selection


def nothing_against(_format_id: str, _target: Path) -> str:
    """Say nothing against a place."""
    return ""


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What there is to choose from; article and issue are those shown, with their titles.

    `refusal` says why what stands at a place would not give way to a format, if it would not.
    """

    formats: Sequence[ExportFormat]
    tags: Sequence[TagCount] = ()
    people: Sequence[str] = ()
    collections: Sequence[DossierCount] = ()
    article: tuple[ArticleId, str] | None = None
    issue: tuple[IssueId, str] | None = None
    chosen: Sequence[ArticleId] = ()
    annotations: Sequence[AnnotationId] = ()
    query: str = ""
    folder: Path = Path()
    refusal: Callable[[str, Path], str] = nothing_against
