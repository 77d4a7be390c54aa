"""Putting articles aside that are too many to be held, for as long as an export needs them."""

import os
import pickle
import tempfile
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import overload

from newsreader.core.article import ArticleView
from newsreader.exporters.target import writing


class Spool:
    """Articles in a file without a name, which goes as soon as nobody has any of them."""

    def __init__(self) -> None:
        with writing(Path(tempfile.gettempdir())):
            self._file = tempfile.TemporaryFile()  # noqa: SIM115  # open for long
        weakref.finalize(self, self._file.close)

    def put(self, articles: Sequence[ArticleView]) -> Sequence[ArticleView]:
        """Put articles aside; what is returned reads them again each time it is walked."""
        with writing(Path(tempfile.gettempdir())):
            start = self._file.seek(0, os.SEEK_END)
            pickle.dump(tuple(articles), self._file, pickle.HIGHEST_PROTOCOL)
            self._file.flush()
        return _PutAside(self, start, len(articles))

    def get(self, start: int) -> tuple[ArticleView, ...]:
        """Return the articles that were put where the file had this length."""
        self._file.seek(start)
        return pickle.load(self._file)  # noqa: S301  # nobody else can have written there


class _PutAside(Sequence[ArticleView]):
    """Some of the articles, in memory only while they are looked at."""

    def __init__(self, spool: Spool, start: int, length: int) -> None:
        self._spool = spool
        self._start = start
        self._length = length

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[ArticleView]:
        return iter(self._spool.get(self._start))

    @overload
    def __getitem__(self, index: int) -> ArticleView: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ArticleView]: ...
    def __getitem__(self, index: int | slice) -> ArticleView | Sequence[ArticleView]:
        return self._spool.get(self._start)[index]
