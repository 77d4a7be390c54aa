"""How a query could go on while it is typed: values of fields, names, earlier and saved queries."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

from newsreader.core.hits import Suggestion, SuggestionKind
from newsreader.core.messages import Language
from newsreader.core.query import Field, State
from newsreader.core.querying.completing import Typed, TypedKind, completed
from newsreader.core.querying.conditions import condition
from newsreader.core.querying.fields import name_of, names_starting, state_name, target_of
from newsreader.core.querying.writing import write
from newsreader.core.spans import Span
from newsreader.language.folding import fold_for_search
from newsreader.language.lookup import Names
from newsreader.storage.annotations import Annotations
from newsreader.storage.database import Database
from newsreader.storage.index.people import People
from newsreader.storage.issues import Issues
from newsreader.storage.saved_searches import SavedSearches
from newsreader.storage.tags import Tags

MOST = 8
_GROWTH = 1.05
"""People are counted again when there are so many times as many: while issues come in, that is
seldom."""

_KINDS = {
    Field.TAG: SuggestionKind.TAG,
    Field.BY: SuggestionKind.PERSON,
    Field.PERSON: SuggestionKind.PERSON,
    Field.ANNOTATOR: SuggestionKind.ANNOTATOR,
    Field.PAPER: SuggestionKind.PAPER,
    Field.STATE: SuggestionKind.STATE,
}


class Suggesting:
    """Knows the names of a library; they are read again when they changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tags_there = Tags(database)
        self._issues = Issues(database)
        self._people = People(database)
        self._searches = SavedSearches(database)
        self._version = (-1, -1)
        self._newest = -1
        self._names: dict[SuggestionKind, Names] = {}
        self._read: Mapping[SuggestionKind, Callable[[], Iterable[str]]] = {
            SuggestionKind.TAG: self._tags,
            SuggestionKind.PAPER: self._papers,
            SuggestionKind.ANNOTATOR: Annotations(database).creators,
        }

    def suggest(
        self,
        text: str,
        cursor: int,
        earlier: Sequence[str] = (),
        language: Language = Language.CHINESE,
    ) -> tuple[Suggestion, ...]:
        """Return at most 8 ways to go on at `cursor`, a number of code points.

        `earlier` are earlier queries, the newest first.
        """
        typed = completed(text, cursor)
        with self._database.read():
            if typed.kind is TypedKind.VALUE and typed.field is not None:
                offered = self._values(typed, typed.field, language)
            else:
                offered = self._words(text, typed, earlier, language)
        return tuple(each for each in offered if each.text != each.span.of(text))[:MOST]

    def _values(self, typed: Typed, field: Field, language: Language) -> Iterable[Suggestion]:
        kind = _KINDS.get(field)
        if kind is None:
            return ()
        names = _states(language) if kind is SuggestionKind.STATE else self._known(kind)
        before = len(name_of(field, language)) + 1
        return (
            Suggestion(_written(field, name, language)[before:], typed.span, kind, name)
            for name in names.matching(typed.prefix, MOST + 1, anywhere=True)
        )

    def _words(
        self, text: str, typed: Typed, earlier: Sequence[str], language: Language
    ) -> Iterable[Suggestion]:
        """Return whole queries that hold what was typed, and what the word may begin."""
        groups = [*self._queries(text, earlier)]
        if typed.prefix and text[typed.span.start - 1 : typed.span.start] not in tuple(":："):
            groups.insert(0, [*_fields(typed)])
            fields = (Field.TAG, Field.PERSON)
            groups += ([*self._conditions(typed, field, language)] for field in fields)
        return _fair(groups)

    def _queries(self, text: str, earlier: Sequence[str]) -> Iterator[list[Suggestion]]:
        """Return saved and earlier queries that hold all of what was typed."""
        part, whole = _folded(text.strip()), Span(0, len(text))
        if text.strip() and text[-1:].isspace():
            return
        saved = self._searches.list()
        yield [
            Suggestion(search.query, whole, SuggestionKind.SAVED, search.name)
            for search in saved
            if part in _folded(search.name) or part in _folded(search.query)
        ]
        known = {search.query for search in saved}
        yield [
            Suggestion(query, whole, SuggestionKind.EARLIER, query)
            for query in earlier
            if query not in known and part in _folded(query)
        ]

    def _conditions(self, typed: Typed, field: Field, language: Language) -> Iterator[Suggestion]:
        kind = _KINDS[field]
        for name in self._known(kind).matching(typed.prefix, MOST):
            yield Suggestion(_written(field, name, language), typed.span, kind, name)

    def _known(self, kind: SuggestionKind) -> Names:
        """Return the tags, people, papers or annotators as they are now."""
        if kind is SuggestionKind.PERSON:
            newest = self._people.newest()
            if not self._newest <= newest <= self._newest * _GROWTH:
                self._newest = newest
                self._names[kind] = _names(self._people.busiest())
            return self._names[kind]
        version = self._database.changes()
        if self._version != version:
            self._version = version
            for each in self._read:
                self._names.pop(each, None)
        if kind not in self._names:
            self._names[kind] = _names(tuple(self._read[kind]()))
        return self._names[kind]

    def _tags(self) -> Iterator[str]:
        """Yield the tags and those above them, what is used most first."""
        return (tag.path for tag in sorted(self._tags_there.counts(), key=lambda tag: -tag.whole))

    def _papers(self) -> Iterator[str]:
        papers = sorted(self._issues.publications(), key=lambda paper: -paper.issues)
        return (paper.name for paper in papers if paper.name)


@lru_cache(maxsize=8)
def _names(names: tuple[str, ...]) -> Names:
    """Return names ready to be looked up, once for all threads: how they are spelled takes long."""
    return Names(names)


def _states(language: Language) -> Names:
    return _names(tuple(state_name(state, language) for state in State))


def _fields(typed: Typed) -> Iterator[Suggestion]:
    typed_name = typed.prefix.rstrip(":：")
    whole = (typed_name,) if target_of(typed_name) else ()
    for name in (*whole, *names_starting(typed_name)):
        yield Suggestion(f"{name}:", typed.span, SuggestionKind.FIELD, f"{name}:")


def _written(field: Field, name: str, language: Language) -> str:
    return write(condition(field, name), language)


def _fair(groups: Sequence[Sequence[Suggestion]]) -> list[Suggestion]:
    """Return the first of all groups, as many of each as there is room for, group by group."""
    turns = [each for turn in zip_longest(*groups) for each in turn if each is not None]
    chosen = turns[: MOST + 1]
    return [each for group in groups for each in group if each in chosen]


def _folded(text: str) -> str:
    return fold_for_search(text).text
