"""What is said about articles besides their text, as marks on the documents of a segment."""

import json
from collections.abc import Callable, Iterable
from datetime import date

import numpy as np
import numpy.typing as npt

from newsreader.core.query import Between, Field, State, Where
from newsreader.core.tag import is_within
from newsreader.storage.database import Database
from newsreader.storage.index.catalogue import Catalogue
from newsreader.storage.index.people import People
from newsreader.storage.index.segment import Contents
from newsreader.storage.index.units import Mask
from newsreader.storage.tags import Tags

Numbers = npt.NDArray[np.int64]

_TAGGED = """
WITH meant (id) AS (SELECT value FROM json_each(?))
SELECT articles.key FROM annotation_tags
JOIN annotations ON annotations.id = annotation_id AND NOT deleted
JOIN articles ON articles.id = article_id
WHERE tag_id IN meant
UNION
SELECT articles.key FROM tagged_articles JOIN articles ON articles.id = article_id
WHERE tag_id IN meant
"""
_SAID = {
    Field.NOTE: """
SELECT articles.key, note FROM annotations JOIN articles ON articles.id = article_id
WHERE NOT deleted AND note <> ''
""",
    Field.ANNOTATOR: """
SELECT DISTINCT articles.key, creator FROM annotations JOIN articles ON articles.id = article_id
WHERE NOT deleted
""",
}
# Not a join, in which SQLite may go through all articles.
_ANNOTATED = """
SELECT key FROM articles WHERE id IN (SELECT article_id FROM annotations WHERE NOT deleted)
"""
_UNANCHORED = """
SELECT key FROM articles
WHERE id IN (SELECT article_id FROM annotations WHERE NOT deleted AND state = 'unanchored')
"""
_DOUBTED = "SELECT DISTINCT article_key FROM findings WHERE decision IS NULL"
_CORRECTED = """
SELECT DISTINCT article_key FROM earlier_texts JOIN articles ON articles.key = article_key
"""
_STATES = {
    State.ANNOTATED: _ANNOTATED,
    State.UNANCHORED: _UNANCHORED,
    State.DOUBTED: _DOUBTED,
    State.CORRECTED: _CORRECTED,
}


class Fields:
    """Answers conditions for the segments of one search; asks the tables once for each."""

    def __init__(
        self, database: Database, catalogue: Catalogue, fold: Callable[[str], str]
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._fold = fold
        self._chosen: dict[Where | Between, npt.NDArray[np.generic]] = {}

    def mask(self, condition: Where | Between, contents: Contents) -> Mask:
        """Mark the documents of which the condition holds."""
        if isinstance(condition, Between) and condition.field is Field.PAGE:
            return _within(contents.pages, condition)
        if condition not in self._chosen:
            self._chosen[condition] = self._choose(condition)
        chosen = self._chosen[condition]
        if chosen.dtype == np.bool_:
            return np.asarray(chosen, np.bool_)[contents.issues]
        if condition.field in {Field.BY, Field.PERSON}:
            marks = np.zeros(len(contents), np.bool_)
            marks[contents.signed[np.isin(contents.people, chosen)]] = True
            return marks
        return np.isin(contents.articles, chosen)

    def _choose(self, condition: Where | Between) -> npt.NDArray[np.generic]:
        """Return marks by the keys of issues, or numbers of people or articles."""
        if isinstance(condition, Between):
            return _days_within(self._catalogue.days, condition)
        match condition.field:
            case Field.PAPER:
                names = [self._is_in(condition.value, name) for name in self._catalogue.names]
                return np.array([*names, False])[self._catalogue.papers]
            case Field.BY | Field.PERSON:
                return self._people(condition.value)
            case Field.TAG:
                return self._tagged(condition.value)
            case Field.NOTE | Field.ANNOTATOR:
                return self._said(_SAID[condition.field], condition.value)
            case _:
                return self._in_state(State(condition.value))

    def _people(self, value: str) -> Numbers:
        people = People(self._database).all().items()
        return _keys(key for key, name in people if self._is_in(value, name))

    def _said(self, sql: str, value: str) -> Numbers:
        rows = self._database.execute(sql)
        return _keys(key for key, said in rows if self._is_in(value, said))

    def _tagged(self, value: str) -> Numbers:
        wanted = self._fold(value)
        tree = Tags(self._database).tree()
        found = (tag.id for tag in tree if is_within(self._fold(tree.path(tag.id)), wanted))
        meant = [id_ for each in found for id_ in tree.meant(each)]
        return _keys(row[0] for row in self._database.execute(_TAGGED, [json.dumps(meant)]))

    def _in_state(self, state: State) -> npt.NDArray[np.generic]:
        if state is State.REVIEWED:
            return self._catalogue.reviewed
        return _keys(row[0] for row in self._database.execute(_STATES[state]) if row[0])

    def _is_in(self, value: str, text: str | None) -> bool:
        return text is not None and self._fold(value) in self._fold(text)


def _keys(keys: Iterable[int]) -> Numbers:
    return np.fromiter(keys, np.int64)


def _within(values: Numbers, condition: Between) -> Mask:
    marks = np.ones(len(values), np.bool_)
    if condition.first is not None:
        marks &= values >= int(condition.first)
    if condition.last is not None:
        marks &= values <= int(condition.last)
    return marks


def _days_within(days: Numbers, condition: Between) -> Mask:
    first, last = (
        None if end is None else str(date.fromisoformat(end).toordinal())
        for end in (condition.first, condition.last)
    )
    return _within(days, Between(condition.field, first, last)) & (days > 0)
