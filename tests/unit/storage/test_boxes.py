from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.boxes import Area, Box
from newsreader.core.errors import LibraryError
from newsreader.core.packed_boxes import packed
from newsreader.core.spans import Span
from newsreader.storage.boxes import PageBoxes
from newsreader.storage.database import Database
from tests.support.library import make_database

KEY = 1
BOXES = (
    Box(Span(0, 2), 1, Area(0.25, 0.5, 0.25, 0.125)),
    Box(Span(3, 4), 1, Area(0.5, 0.5, 0.25, 0.125)),
    Box(Span(9, 12), 3, Area(0, 0, 1, 1)),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with make_database(tmp_path) as made:
        yield made


def test_the_boxes_of_a_page_come_back(database: Database) -> None:
    boxes = PageBoxes(database)
    boxes.add(KEY, packed(BOXES))
    assert boxes.of_page(KEY, 1) == BOXES[:2]
    assert boxes.of_page(KEY, 3) == BOXES[2:]
    assert boxes.of_page(KEY, 2) == boxes.of_page(9, 1) == ()


def test_an_issue_without_boxes_has_no_rows(database: Database) -> None:
    PageBoxes(database).add(KEY, ())
    assert database.rows("SELECT * FROM page_boxes") == []


@pytest.mark.parametrize("value", [b"", b"nonsense", "text", 7])
def test_damage_is_told(database: Database, value: object) -> None:
    PageBoxes(database).add(KEY, packed(BOXES))
    database.execute("UPDATE page_boxes SET boxes = ?", [value])
    with pytest.raises(LibraryError, match="damaged"):
        PageBoxes(database).of_page(KEY, 1)
