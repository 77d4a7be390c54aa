"""Where the words of a page are printed."""

import sqlite3
from collections.abc import Iterable

from newsreader.core.boxes import Box
from newsreader.core.packed_boxes import PackedPage, unpacked
from newsreader.storage.database import Database

_OF_PAGE = "SELECT page, boxes FROM page_boxes WHERE issue_key = ? AND page = ?"


class PageBoxes:
    """The table `page_boxes`, of which a row is never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, issue_key: int, pages: Iterable[PackedPage]) -> None:
        """Add the boxes of an issue."""
        rows = [{"issue_key": issue_key, "page": page.page, "boxes": page.data} for page in pages]
        self._database.insert("page_boxes", rows)

    def of_page(self, issue_key: int, page: int) -> tuple[Box, ...]:
        """Return the boxes of a page by their places in the text; LibraryError if damaged."""
        found = self._database.values(_from_row, _OF_PAGE, [issue_key, page])
        return tuple(box for boxes in found for box in boxes)


def _from_row(row: sqlite3.Row) -> tuple[Box, ...]:
    return unpacked(PackedPage(row["page"], row["boxes"]))
