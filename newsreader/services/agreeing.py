"""Comparing what two people annotated, tag by tag, and where they differ."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, groupby

from newsreader.core.agreement import (
    Comparison,
    Disagreement,
    Table,
    Unit,
    joined,
    tabulate,
    tabulate_characters,
    without,
)
from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.ids import ArticleId, IssueId, issue_of
from newsreader.core.sentences import paragraphs, sentences
from newsreader.core.spans import Span
from newsreader.core.tag import SEPARATOR, is_within
from newsreader.storage.annotations import Annotations
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database

_AROUND = 16
"""So many characters are shown on either side of a passage."""

ANY = ""
"""Stands for every annotation, whatever its tags."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """The spans of the two on one article."""

    first: tuple[Span, ...]
    second: tuple[Span, ...]


class Agreeing:
    """Answers how far two people agree; changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._annotations = Annotations(database)
        self._articles = Articles(database)

    def people(self) -> tuple[str, ...]:
        """Return who annotated, by name."""
        return self._annotations.creators()

    def compare(
        self,
        first: str,
        second: str,
        unit: Unit = Unit.CHARACTER,
        *,
        tag: str = ANY,
        issue_id: IssueId | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Comparison | None:
        """Compare two people in the articles that at least one of them annotated.

        With a `tag`, only what carries it or one under it counts; with an `issue_id`, all articles
        of the issue do. Words that are no longer in the text count nowhere. None once cancelled.
        """
        with self._database.read():
            made = self._made((first, second), issue_id)
            tables: dict[str, Table] = {ANY: Table(), **dict.fromkeys(_paths(made, tag), Table())}
            found: list[Disagreement] = []
            articles = self._compared(made, issue_id)
            for article_id in articles:
                if cancelled():
                    return None
                on = made.get(article_id, [])
                text = self._articles.text(article_id)
                for path in tables:
                    wanted = [each for each in on if _carries(each, path or tag)]
                    pair = _pair(wanted, first, second)
                    tables[path] += _tabulated(unit, text, pair)
                    if path == ANY:
                        found += _differences(article_id, text, pair, (first, second))
        whole = tables.pop(ANY)
        return Comparison(first, second, unit, len(articles), whole, tables, tuple(found))

    def _made(
        self, creators: tuple[str, str], issue_id: IssueId | None
    ) -> Mapping[ArticleId, list[Annotation]]:
        standing = (
            each
            for each in self._annotations.by(creators)
            if each.state is not AnchorState.UNANCHORED
            and issue_id in {None, issue_of(each.article_id)}
        )
        groups = groupby(standing, key=lambda each: each.article_id)
        return {article_id: list(group) for article_id, group in groups}

    def _compared(
        self, made: Mapping[ArticleId, list[Annotation]], issue_id: IssueId | None
    ) -> list[ArticleId]:
        if issue_id is None:
            return list(made)
        return [article.id for article in self._articles.of_issue(issue_id)]


def _paths(made: Mapping[ArticleId, list[Annotation]], tag: str) -> list[str]:
    """Return the tags that somebody used, and those above them, as far as they are asked for."""
    used = {path for each in chain.from_iterable(made.values()) for path in each.tags}
    lines = (path.split(SEPARATOR) for path in used)
    every = {SEPARATOR.join(line[:n]) for line in lines for n in range(1, len(line) + 1)}
    return sorted(path for path in every if tag == ANY or is_within(path, tag))


def _carries(annotation: Annotation, path: str) -> bool:
    return path == ANY or any(is_within(each, path) for each in annotation.tags)


def _pair(wanted: Iterable[Annotation], first: str, second: str) -> _Pair:
    spans: dict[str, list[Span]] = {first: [], second: []}
    for each in wanted:
        spans[each.creator].append(each.anchor.span)
    return _Pair(joined(spans[first]), joined(spans[second]))


def _tabulated(unit: Unit, text: str, pair: _Pair) -> Table:
    if unit is Unit.CHARACTER:
        return tabulate_characters(len(text), pair.first, pair.second)
    return tabulate(_units(unit, text), pair.first, pair.second)


def _units(unit: Unit, text: str) -> tuple[Span, ...]:
    if unit is Unit.SENTENCE:
        return sentences(text)
    return paragraphs(text) if unit is Unit.PARAGRAPH else (Span(0, len(text)),)


def _differences(
    article_id: ArticleId, text: str, pair: _Pair, creators: tuple[str, str]
) -> Iterator[Disagreement]:
    sides = ((creators[0], pair.first, pair.second), (creators[1], pair.second, pair.first))
    found = [
        _disagreement(article_id, text, span, creator)
        for creator, spans, others in sides
        for span in without(spans, others)
        if span.of(text).strip()
    ]
    yield from sorted(found, key=lambda each: each.span)


def _disagreement(article_id: ArticleId, text: str, span: Span, creator: str) -> Disagreement:
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    return Disagreement(article_id, span, creator, span.of(text), before, after)
