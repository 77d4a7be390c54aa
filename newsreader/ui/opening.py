"""Opening the library for every thread of the window, and what to show first."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from newsreader.core.article import ArticleView
from newsreader.core.errors import BadInputError, LibraryError, NewsreaderError
from newsreader.core.ids import ArticleId
from newsreader.services.library import Library
from newsreader.services.reading import Reading


class Opener:
    """Opens one library file several times; all of them share one dictionary of words.

    `author` and `identifier` are asked who signs what is done in a library that can be written.
    """

    def __init__(
        self, path: Path, author: Callable[[], str], identifier: Callable[[], str] = str
    ) -> None:
        self.path = path
        self._author, self._identifier = author, identifier
        self._first: Library | None = None
        self._lock = threading.Lock()

    def __call__(self, *, read_only: bool) -> Library:
        """Open the library for the calling thread; one that cannot be written only to read."""
        with self._lock:
            try:
                return self._opened(read_only=read_only)
            except LibraryError as error:
                if read_only or error.key != "library-read-only":
                    raise
                return self._opened(read_only=True)

    def _opened(self, *, read_only: bool) -> Library:
        library = Library.open(
            self.path,
            read_only=read_only,
            segmenter=self._first.segmenter if self._first else None,
            author="" if read_only else self._author(),
            identifier="" if read_only else self._identifier(),
        )
        self._first = self._first or library
        return library


class FirstLook(NamedTuple):
    """What the window asks its library first; `problem` is why there is no article."""

    read_only: bool
    article: ArticleView | None = None
    problem: NewsreaderError | None = None


def first_look(library: Library, last: str) -> FirstLook:
    """Read the article to begin with; where that fails, the others can still be read."""
    try:
        return FirstLook(library.read_only, article_to_show(library.reading, last))
    except NewsreaderError as error:
        return FirstLook(library.read_only, problem=error)


def article_to_show(reading: Reading, last: str) -> ArticleView | None:
    """Return the article shown last if the library still has it, else the newest issue's first."""
    if last:
        try:
            return reading.article(ArticleId(last))
        except BadInputError:
            pass
    newest = _newest(reading)
    return None if newest is None else reading.article(newest)


def _newest(reading: Reading) -> ArticleId | None:
    for paper in reversed(reading.publications()):
        year = reading.years(paper.name)[-1].period
        if year is None:
            issues = reading.issues(paper.name, None)
        else:
            month = reading.months(paper.name, year)[-1].period
            issues = reading.issues(paper.name, year, month)
        return reading.first_article(issues[-1].id)
    return None
