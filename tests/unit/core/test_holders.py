"""Who holds a source character."""

import pytest

from newsreader.core.holders import Holders
from newsreader.core.spans import Span

FIRST, SECOND = Span(2, 4), Span(4, 9)
HOLDERS = Holders([(SECOND, "second"), (FIRST, "first")])


@pytest.mark.parametrize(
    ("offset", "found"),
    [
        (1, None),
        (2, (FIRST, "first")),
        (4, (SECOND, "second")),
        (9, (SECOND, "second")),  # right after it
        (10, None),
    ],
)
def test_finding(offset: int, found: tuple[Span, str] | None) -> None:
    assert HOLDERS.find(offset) == found
    assert Holders[str]([]).find(offset) is None
