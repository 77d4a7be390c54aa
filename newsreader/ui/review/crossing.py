"""The two sides of the desk, and the way from one to the other by way of the source."""

from typing import Protocol

from newsreader.core.findings import Finding
from newsreader.core.review import ReviewView
from newsreader.core.spans import Span
from newsreader.ui.review.rows import Marks, Row, Spot
from newsreader.ui.review.sheet import Caret, Sheet, sheet_of
from newsreader.ui.review.shown import RawText, reading_rows


class Side(Protocol):
    """What one strip shows, and how its places and those of the source go together."""

    rows: tuple[Row, ...]

    def text(self, row: int) -> str:
        """Return what stands in a row, without signs for what cannot be seen."""
        ...

    def offset(self, row: int, at: int) -> int | None:
        """Return the source character at a place; None where a person typed it."""
        ...

    def spot(self, offset: int) -> Spot | None:
        """Return where a source character stands; None if nowhere."""
        ...

    def spots(self, spans: tuple[Span, ...]) -> tuple[Spot, ...]:
        """Return where the characters of source spans stand."""
        ...


class RawSide:
    """The source, line by line."""

    def __init__(self, sheet: Sheet, lines: RawText) -> None:
        self._lines = lines
        self.rows = lines.rows(sheet)

    def text(self, row: int) -> str:
        """Return a line of the source."""
        return self._lines.text(row)

    def offset(self, row: int, at: int) -> int | None:
        """Return the source character at a place."""
        return self._lines.offset(row, at)

    def spot(self, offset: int) -> Spot | None:
        """Return where a source character stands."""
        return self._lines.spot(offset)

    def spots(self, spans: tuple[Span, ...]) -> tuple[Spot, ...]:
        """Return where the characters of source spans stand."""
        return tuple(spot for span in spans for spot in self._lines.spots(span))


class ReadingSide:
    """The items, one a row."""

    def __init__(self, sheet: Sheet, view: ReviewView | None) -> None:
        self._sheet = sheet
        self.rows = reading_rows(sheet, view) if view else ()

    def text(self, row: int) -> str:
        """Return the text of an item."""
        return self._sheet.items[row].text

    def offset(self, row: int, at: int) -> int | None:
        """Return the source character for which one of an item stands."""
        return self._sheet.offset(Caret(row, at))

    def spot(self, offset: int) -> Spot | None:
        """Return where a source character stands."""
        found = self._sheet.caret(offset)
        return None if found is None else spot_of(found)

    def spots(self, spans: tuple[Span, ...]) -> tuple[Spot, ...]:
        """Return where the characters of source spans stand."""
        return tuple(Spot(*place) for span in spans for place in self._sheet.places(span))


class Crossing:
    """An issue as both sides show it; of the one shown `before` it keeps what is the same."""

    def __init__(self, view: ReviewView | None = None, before: "Crossing | None" = None) -> None:
        self.sheet = sheet_of(view) if view else Sheet()
        same = before is not None and before.sheet.source == self.sheet.source
        self.lines = before.lines if before and same else RawText(self.sheet.source)
        self.raw: Side = RawSide(self.sheet, self.lines)
        self.reading: Side = ReadingSide(self.sheet, view)

    def across(self, start: Side, row: int, at: int) -> Spot | None:
        """Return the character of the other side that stands for one of this."""
        offset = start.offset(row, at)
        other = self.reading if start is self.raw else self.raw
        return None if offset is None else other.spot(offset)

    def caret(self, start: Side, row: int, at: int) -> Caret | None:
        """Return the caret that is meant by a character of a side."""
        if start is self.reading:
            return Caret(row, at)
        offset = start.offset(row, at)
        return None if offset is None else self.sheet.caret(offset)

    def marks(
        self, side: Side, finding: Finding | None, caret: Caret, mouse: Caret | None
    ) -> Marks:
        """Return what is marked on a side."""
        reading = side is self.reading
        return Marks(
            side.spots(finding.spans) if finding else (),
            side.spots(finding.refers_to) if finding else (),
            self.stands(side, caret),
            self.stands(side, mouse) if mouse else None,
            frozenset({caret.item}) if reading else frozenset(),
        )

    def stands(self, side: Side, caret: Caret) -> Spot | None:
        """Return where a caret stands on a side; None where a person typed its item."""
        if side is self.reading:
            return spot_of(caret)
        offset = self.sheet.offset(caret)
        return None if offset is None else side.spot(offset)


def spot_of(caret: Caret) -> Spot:
    """Return the character of the reading side at a caret."""
    return Spot(caret.item, Span(caret.offset, caret.offset + 1))
