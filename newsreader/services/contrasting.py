"""Comparing two collections: size, period, papers, tags, and the words that set them apart."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.contrast import Contrast, Side
from newsreader.core.dossier import Contents
from newsreader.core.errors import Cancelled
from newsreader.core.ids import CollectionId
from newsreader.core.progress import Progress
from newsreader.language.keyness import counted, telling
from newsreader.services.curating import Curating
from newsreader.services.dictionary import Dictionary
from newsreader.services.filling import Filling
from newsreader.services.reading import Reading
from newsreader.services.tagging import Tagging

WORDS = 30
"""So many words are told of either side."""


@dataclass(slots=True)
class _Found:
    annotations: int = 0
    characters: int = 0
    days: list[str] = field(default_factory=list[str])
    papers: Counter[str] = field(default_factory=Counter[str])
    tags: Counter[str] = field(default_factory=Counter[str])
    words: Counter[str] = field(default_factory=Counter[str])


class Contrasting:
    """Reads two collections whole; what is under them counts too."""

    def __init__(
        self, curating: Curating, filling: Filling, reading: Reading, tagging: Tagging,
        dictionary: Dictionary,
    ) -> None:  # fmt: skip
        self._curating = curating
        self._filling = filling
        self._reading = reading
        self._tagging = tagging
        self._dictionary = dictionary

    def compare(
        self,
        left: CollectionId,
        right: CollectionId,
        *,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Contrast:
        """Compare two collections; raises Cancelled once `cancelled` says so."""
        sides = [self._filling.contents(id_) for id_ in (left, right)]
        total = sum(len(side.articles) for side in sides)
        found = [_Found(), _Found()]
        reading = chain.from_iterable(self._views(*each) for each in zip(sides, found, strict=True))
        for done, (view, contents, one) in enumerate(reading):
            if cancelled():
                raise Cancelled
            progress(Progress(done, total, view.summary.headline))
            self._take(view, contents, one)
        progress(Progress(total, total, ""))
        words = telling(found[0].words, found[1].words, WORDS)
        shared = len({*sides[0].articles} & {*sides[1].articles})
        first, second = (self._side(*each) for each in zip(sides, found, strict=True))
        return Contrast(first, second, shared, *words)

    def _views(
        self, contents: Contents, found: _Found
    ) -> Iterator[tuple[ArticleView, Contents, _Found]]:
        for id_ in sorted(contents.articles):
            yield self._reading.article(id_), contents, found

    def _take(self, view: ArticleView, contents: Contents, found: _Found) -> None:
        annotations = [each for each in view.annotations if contents.holds(each)]
        found.annotations += len(annotations)
        found.days += [view.issue.date] if view.issue.date else []
        found.papers[view.issue.publication or ""] += 1
        texts = [view.text] if view.id in contents.whole else _quotes(annotations)
        topics = self._tagging.topics(view.id) if view.id in contents.whole else ()
        found.tags.update(topics)
        for each in annotations:
            found.tags.update(each.tags)
        for text in texts:
            found.characters += len(text)
            found.words += counted(span.of(text) for span in self._dictionary.words(text))

    def _side(self, contents: Contents, found: _Found) -> Side:
        return Side(
            self._curating.tree().path(contents.dossier.id),
            len(contents.articles),
            found.annotations,
            found.characters,
            min(found.days, default=None),
            max(found.days, default=None),
            _most(found.papers),
            _most(found.tags),
        )


def _quotes(annotations: list[Annotation]) -> list[str]:
    return [each.anchor.quote for each in annotations]


def _most(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0])))
