"""Pages as people type them."""

import pytest

from newsreader.core.querying.pages import pages, written_pages


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1", "1", "1"),
        ("02", "2", "2"),
        ("１２", "12", "12"),
        ("第4版", "4", "4"),
        ("四版", "4", "4"),
        ("十", "10", "10"),
        ("十二", "12", "12"),
        ("二十", "20", "20"),
        ("九十九", "99", "99"),
        ("1-4", "1", "4"),
        ("４～１", "1", "4"),
        ("一..四", "1", "4"),
        ("3..", "3", None),
        ("..3", None, "3"),
        (">3", "4", None),
        ("<=3", None, "3"),
    ],
)
def test_pages(text: str, first: str | None, last: str | None) -> None:
    assert pages(text) == (first, last)
    assert pages(written_pages(first, last)) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "0", "A1", "头版", "第版", "百", "1-", "<1", "12345", "1-2-3"]
)
def test_what_is_no_page(text: str) -> None:
    assert pages(text) is None
