"""Text as XML 1.0 allows it."""

import re
from collections.abc import Iterator

from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def legal(text: str) -> str:
    """Put U+FFFD in the place of every character that XML forbids, so that offsets stay."""
    return _ILLEGAL.sub("\ufffd", text)


def line(text: str) -> str:
    """Return a text as an attribute can hold it: on one line."""
    return " ".join(legal(text).split())


def forbidden(collection: Collection) -> tuple[Loss, ...]:
    """Return how many characters of texts and notes XML forbids, if there are any."""
    count = sum(len(_ILLEGAL.findall(text)) for text in _texts(collection))
    return (Loss(LossKind.CHARACTERS, count),) if count else ()


def _texts(collection: Collection) -> Iterator[str]:
    yield from (note.text for note in collection.notes)
    for issue in collection.issues:
        for article in issue.articles:
            yield article.text
            yield from (annotation.note for annotation in article.annotations)
