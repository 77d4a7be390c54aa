"""Collections as people make them; `Collection` is what an exporter receives of one."""

from dataclasses import dataclass
from enum import StrEnum
from unicodedata import category

from newsreader.core.annotation import Annotation
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, CollectionId
from newsreader.core.tag import SEPARATOR, is_blank

NAME_LENGTH = 200
"""Longest name of a collection, in code points."""
NAME_DEPTH = 32
"""Most names in a path."""
_UUID_DASHES = 4


@dataclass(frozen=True, slots=True)
class Dossier:
    """A collection under its `parent`, or at the top where that is None.

    `query` is its rule: what the query finds belongs to it, after what was put in by hand. `rank`
    orders it among those beside it.
    """

    id: CollectionId
    name: str
    parent: CollectionId | None = None
    rank: int = 0
    query: str = ""
    description: str = ""
    rights: str = ""
    source: str = ""
    deleted: bool = False
    creator: str = ""
    created: str = ""
    modified: str = ""


class MemberKind(StrEnum):
    """What can be put into a collection."""

    ARTICLE = "article"
    ANNOTATION = "annotation"


@dataclass(frozen=True, slots=True)
class Member:
    """A whole article, or one annotation; `found` if the rule brought it in."""

    kind: MemberKind
    id: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is in a collection and in those under it, for an export.

    `whole` are articles with all their annotations; of `articles`, which are in the order of the
    collection, others come with `parts` only. There are `nested` collections under it.
    """

    dossier: Dossier
    whole: frozenset[ArticleId]
    parts: frozenset[AnnotationId]
    articles: tuple[ArticleId, ...]
    nested: int = 0

    def holds(self, annotation: Annotation) -> bool:
        """Tell whether an annotation comes along."""
        return annotation.article_id in self.whole or annotation.id in self.parts


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as listed: where it stands, and the words that are marked, if it is a part."""

    member: Member
    article_id: ArticleId
    publication: str | None
    date: str | None
    page: int
    headline: str
    quote: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DossierCount:
    """A collection with how many articles and annotations were put in, and how many are found."""

    dossier: Dossier
    path: str
    articles: int = 0
    annotations: int = 0
    found: int = 0

    @property
    def members(self) -> int:
        """All together; an article that was put in and is found too counts twice."""
        return self.articles + self.annotations + self.found


def article(id_: str) -> Member:
    """Return an article as a member."""
    return Member(MemberKind.ARTICLE, ArticleId(id_))


def annotation(id_: str) -> Member:
    """Return an annotation as a member."""
    return Member(MemberKind.ANNOTATION, AnnotationId(id_))


def member_of(id_: str) -> Member:
    """Return the annotation or, if the id is no UUID, the article that is meant."""
    return annotation(id_) if id_.count("-") == _UUID_DASHES else article(id_)


def names_of(path: str) -> tuple[str, ...]:
    """Return the names of a path, clean; BadInputError if it is not one."""
    names = tuple(name for name in map(_clean, path.split(SEPARATOR)) if name)
    if not names:
        raise BadInputError("collection-blank")
    if len(names) > NAME_DEPTH:
        raise BadInputError("collection-too-deep", most=NAME_DEPTH)
    return names


def clean_name(name: str) -> str:
    """Return one name without white space around it; BadInputError if it is none, or several."""
    first, *others = names_of(name)
    if others:
        raise BadInputError("collection-separator", name=name.strip())
    return first


def _clean(name: str) -> str:
    kept = name.strip()
    if any(category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in kept):
        raise BadInputError("collection-control-character")
    if is_blank(kept):
        return ""
    if len(kept) > NAME_LENGTH:
        raise BadInputError("collection-name-too-long", most=NAME_LENGTH, length=len(kept))
    return kept
