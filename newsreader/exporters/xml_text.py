"""Text as XML 1.0 allows it."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.note import SubjectKind
from newsreader.exporters.headings import head

Kinds: TypeAlias = frozenset[LossKind]

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOTES = {
    SubjectKind.ANNOTATION: LossKind.ANSWERS,
    SubjectKind.ARTICLE: LossKind.ARTICLE_NOTES,
    SubjectKind.ISSUE: LossKind.ISSUE_NOTES,
    SubjectKind.TAG: LossKind.TAG_NOTES,
}
_STYLES = frozenset((LossKind.STYLES, LossKind.STYLE_NAMES))
_OF_ANNOTATIONS = _STYLES | {LossKind.ANSWERS, LossKind.ANNOTATION_NOTES, LossKind.CREATORS}


def legal(text: str) -> str:
    """Put U+FFFD in the place of every character that XML forbids, so that offsets stay."""
    return _ILLEGAL.sub("\ufffd", text)


def line(text: str) -> str:
    """Return a text as an attribute can hold it: on one line."""
    return " ".join(legal(text).split())


def forbidden(collection: Collection, gone: Iterable[LossKind]) -> tuple[Loss, ...]:
    """Return how many characters XML forbids in a file in which these kinds are `gone`, if any."""
    kept = frozenset(LossKind) - frozenset(gone)
    if LossKind.ANNOTATIONS not in kept:
        kept -= _OF_ANNOTATIONS
    count = sum(len(_ILLEGAL.findall(text)) for text in _texts(collection, kept))
    return (Loss(LossKind.CHARACTERS, count),) if count else ()


def _texts(collection: Collection, kept: Kinds) -> Iterator[str]:
    told = (
        (LossKind.TITLE, collection.title),
        *((LossKind.ABOUT, text) for text in (collection.description, collection.source)),
        (LossKind.RIGHTS, collection.rights),
        *((LossKind.TAG_DESCRIPTIONS, tag.description) for tag in collection.tags),
    )
    yield from (text for kind, text in told if kind in kept)
    yield from (tag.name for tag in collection.tags)
    if kept >= _STYLES:
        yield from (style.name for style in collection.styles.values())
    for note in collection.notes:
        if _NOTES[note.subject.kind] in kept:
            yield from (note.text, note.creator)
    for issue in collection.issues:
        yield from (issue.issue.publication or "", issue.issue.number or "")
        for article in issue.articles:
            yield from _printed(article, kept)
            yield from _written(article, kept)


def _printed(article: ArticleView, kept: Kinds) -> Iterator[str]:
    """Yield the text, in which heads and writers stand, or these alone; each but once."""
    if LossKind.TEXTS not in kept:
        yield head(article.summary)
        if LossKind.WRITERS in kept:
            yield from (person.name for person in article.contributors)
        return
    yield article.text
    for each in article.blocks:
        if each.place is None and LossKind.REPEATS in kept:
            yield each.block.text
        if LossKind.CORRECTIONS in kept:
            yield each.block.original or ""


def _written(article: ArticleView, kept: Kinds) -> Iterator[str]:
    for annotation in article.annotations:
        if LossKind.ANNOTATION_NOTES in kept:
            yield annotation.note
        if LossKind.CREATORS in kept:
            yield annotation.creator
