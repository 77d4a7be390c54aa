"""Pictures of printed pages: brought into the library, and put beside the text of their page."""

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from newsreader.core.article import reading_blocks
from newsreader.core.boxes import Box
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.facsimile import (
    Facsimile,
    MediaType,
    PictureFile,
    Placement,
    media_type_of,
)
from newsreader.core.ids import ArticleId, IssueId
from newsreader.core.printed import place_in
from newsreader.core.spans import Span
from newsreader.importers.files import opened
from newsreader.importers.names import readable
from newsreader.services.history import History, UndoName
from newsreader.services.rendering import count_pages
from newsreader.storage.articles import Articles
from newsreader.storage.boxes import PageBoxes
from newsreader.storage.database import Database
from newsreader.storage.facsimiles import Facsimiles, field_of
from newsreader.storage.issues import Issues

SIZE_LIMIT = 128 * 2**20
"""Most bytes of a file: all of it is in memory while it is shown."""

SHEET_LIMIT = 400
"""Most pages of a PDF file: more than any newspaper issue has."""

_HEAD = 1024

Decode = Callable[[bytes, MediaType, str], object]
"""Takes the bytes, the kind and the name of an image; raises BadInputError if it is broken."""


class Illustrating:
    """Attaches facsimiles to the pages of issues; an id that no issue has is a BadInputError."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history
        self._facsimiles = Facsimiles(database)
        self._issues = Issues(database)
        self._articles = Articles(database)
        self._boxes = PageBoxes(database)

    def of_issue(self, issue_id: IssueId) -> tuple[Facsimile, ...]:
        """Return what shows the pages of an issue, by page."""
        return self._facsimiles.of_issue(self._key(issue_id))

    def pages(self, issue_id: IssueId) -> int:
        """Return how many pages an issue has, as printed or as found, whichever is more."""
        with self._database.read():
            key = self._key(issue_id)
            printed = self._issues.summary(key).pages or 0
            return max([printed, *(article.page for article in self._articles.list(key))])

    def boxes(self, issue_id: IssueId, page: int) -> tuple[Box, ...]:
        """Return where the words of a page are printed; none where the source does not say so."""
        return self._boxes.of_page(self._key(issue_id), page)

    def reading_place(self, issue_id: IssueId, words: Span) -> tuple[ArticleId, Span] | None:
        """Return where words of the source are read; None if they belong to no article."""
        with self._database.read():
            articles = self._articles.list(self._key(issue_id))
            for article in articles:
                blocks = self._articles.blocks(self._articles.get(article.id).key)
                place = place_in(reading_blocks(blocks), words)
                if place is not None:
                    return article.id, place
        return None

    def picture(self, sha256: str) -> bytes:
        """Return the bytes of a file; BadInputError if the library does not keep it."""
        data = self._facsimiles.data(sha256)
        if data is None:
            raise BadInputError("picture-not-kept", id=sha256)
        return data

    def examine(self, path: Path, decode: Decode | None = None) -> PictureFile:
        """Look at a file and keep nothing; BadInputError if it can be no facsimile.

        Images are tried with `decode`, which belongs to whoever shows them.
        """
        file, data = _read(path)
        if decode is not None and file.media_type is not MediaType.PDF:
            decode(data, file.media_type, file.name)
        return file

    def keep(self, path: Path) -> PictureFile:
        """Bring a file into the library, once; it is not the facsimile of any page yet."""
        file, data = _read(path)
        self._facsimiles.put(file.name, file.media_type, data)
        return file

    def place(self, issue_id: IssueId, placements: Iterable[Placement]) -> Changes:
        """Let files that are kept show these pages, in one step."""
        with self._history.operation(UndoName.FACSIMILE) as operation:
            self._key(issue_id)
            for item in placements:
                if item.page < 1 or not self._facsimiles.holds(item.sha256):
                    raise BadInputError("picture-not-kept", id=item.sha256)
                value = {"sha256": item.sha256, "sheet": item.sheet}
                operation.set(issue_id, field_of(item.page), value)
        return operation.changes

    def attach(self, issue_id: IssueId, page: int, path: Path, sheet: int = 0) -> Changes:
        """Bring a file in and let one of its sheets, from 0, show a page."""
        self._key(issue_id)
        file = self.keep(path)
        if not 0 <= sheet < file.sheets:
            raise BadInputError("no-such-sheet", name=file.name, number=sheet + 1)
        return self.place(issue_id, [Placement(page, file.sha256, sheet)])

    def detach(self, issue_id: IssueId, page: int) -> Changes:
        """Take the facsimile off a page; its file stays in the library, for undo."""
        with self._history.operation(UndoName.FACSIMILE) as operation:
            self._key(issue_id)
            operation.set(issue_id, field_of(page), None)
        return operation.changes

    def _key(self, issue_id: IssueId) -> int:
        key = self._issues.key(issue_id)
        if key is None:
            raise BadInputError("no-such-issue", id=issue_id)
        return key


def _read(path: Path) -> tuple[PictureFile, bytes]:
    name = readable(path.name)
    with opened(path) as stream:
        if os.fstat(stream.fileno()).st_size > SIZE_LIMIT:
            raise BadInputError("picture-too-large", name=name, limit=SIZE_LIMIT // 2**20)
        data = stream.read(SIZE_LIMIT)
    media_type = media_type_of(data[:_HEAD])
    if media_type is None:
        raise BadInputError("picture-unknown", name=name)
    sheets = _sheets(data, name) if media_type is MediaType.PDF else 1
    digest = hashlib.sha256(data).hexdigest()
    return PictureFile(digest, name, media_type, len(data), sheets), data


def _sheets(data: bytes, name: str) -> int:
    sheets = count_pages(data, name)
    if not 0 < sheets <= SHEET_LIMIT:
        raise BadInputError("pdf-too-long", name=name, pages=sheets, most=SHEET_LIMIT)
    return sheets
