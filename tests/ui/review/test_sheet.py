from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole
from newsreader.core.review import ReviewView
from newsreader.core.spans import Span
from newsreader.ui.review.breaking import CLOSING, OPENING, Widths, line_ends
from newsreader.ui.review.moves import MOVES
from newsreader.ui.review.rows import Tone
from newsreader.ui.review.sheet import Caret, Sheet, sheet_of
from newsreader.ui.review.shown import RawText, reading_rows, visible
from tests.support.builders import ISSUE_ID, ISSUE_TEXT
from tests.support.library import make_library


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> ReviewView:
    folder: Path = tmp_path_factory.mktemp("library")
    with make_library(folder) as library:
        return library.reviewing.desk(ISSUE_ID)


@pytest.fixture(scope="module")
def sheet(view: ReviewView) -> Sheet:
    return sheet_of(view)


def test_things_on_the_page_stand_where_they_are_printed(sheet: Sheet) -> None:
    assert [item.role for item in sheet.items[:3]] == [
        FurnitureRole.MASTHEAD,
        FurnitureRole.ISSUE_LINE,
        BlockRole.HEADLINE,
    ]


def test_every_character_of_the_source_leads_to_itself_and_back(sheet: Sheet) -> None:
    for offset, character in enumerate(ISSUE_TEXT):
        caret = sheet.caret(offset)
        assert caret is not None
        if not character.isspace():
            assert sheet.items[caret.item].text[caret.offset] == character
            assert sheet.offset(caret) == offset


def test_blanks_between_items_stand_in_the_next(sheet: Sheet) -> None:
    blank = ISSUE_TEXT.index("\n\n南岸")
    assert sheet.caret(blank) == Caret(2, 0)
    assert sheet.caret(len(ISSUE_TEXT)) == Caret(len(sheet.items) - 1, 12)


def test_a_span_is_found_in_the_items_that_hold_it(sheet: Sheet) -> None:
    start, end = ISSUE_TEXT.index("正在"), ISSUE_TEXT.index("选种。")
    found = list(sheet.places(Span(start, end + 1)))
    assert [sheet.items[item].text[span.start : span.end] for item, span in found] == ["正在", "选"]


def test_an_empty_sheet_has_no_place() -> None:
    empty = Sheet()
    assert empty.caret(0) is None
    assert empty.offset(Caret(0, 0)) is None
    assert empty.held(Caret(3, 3)) == Caret(0, 0)
    assert not list(empty.places(Span(0, 1)))
    assert empty.number(None) is None


@pytest.mark.parametrize(
    ("move", "start", "end"),
    [
        ("review.up", Caret(3, 5), Caret(2, 0)),
        ("review.up", Caret(0, 2), Caret(0, 0)),
        ("review.down", Caret(2, 5), Caret(3, 0)),
        ("review.left", Caret(3, 5), Caret(3, 4)),
        ("review.left", Caret(3, 0), Caret(2, 5)),
        ("review.left", Caret(0, 0), Caret(0, 0)),
        ("review.right", Caret(2, 5), Caret(3, 0)),
        ("review.right", Caret(2, 4), Caret(2, 5)),
        ("review.clauseRight", Caret(4, 0), Caret(4, 7)),
        ("review.clauseRight", Caret(4, 7), Caret(5, 0)),
        ("review.clauseLeft", Caret(4, 9), Caret(4, 7)),
        ("review.clauseLeft", Caret(5, 0), Caret(4, 7)),
        ("review.clauseLeft", Caret(0, 0), Caret(0, 0)),
        ("review.start", Caret(4, 9), Caret(4, 0)),
        ("review.end", Caret(4, 0), Caret(4, 11)),
        ("review.first", Caret(4, 9), Caret(0, 0)),
        ("review.last", Caret(4, 9), Caret(9, 0)),
    ],
)
def test_moves_lead_where_one_expects(sheet: Sheet, move: str, start: Caret, end: Caret) -> None:
    assert sheet.held(MOVES[move](sheet, start)) == end


def test_raw_lines_say_what_became_of_them(sheet: Sheet) -> None:
    rows = RawText(ISSUE_TEXT).rows(sheet)
    assert [row.text for row in rows] == ISSUE_TEXT.splitlines()
    assert [row.label for row in rows[:3]] == ["1", "2", "3"]
    tones = {row.text: [part.tone for part in row.parts] for row in rows}
    assert tones["南岸新桥通车"] == [Tone.HEAD]
    assert tones["青禾日报全媒体记者/沈一禾"] == [Tone.BYLINE]
    repeated = [row.parts[0].tone for row in rows if row.text.startswith("市民")]
    assert repeated == [Tone.TEXT, Tone.LEFT_OUT]
    assert [row.text for row in rows if row.border] == ["南岸新桥通车", "春耕从一粒种子"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_the_source_has_it(end: str) -> None:
    lines = RawText(f"一{end}{end}二三{end}")
    spots = list(lines.spots(Span(0, 3 + 2 * len(end))))
    assert [spot.row for spot in spots] == [0, 2]
    assert lines.offset(2, 1) == 2 + 2 * len(end)
    assert lines.spot(2 + 2 * len(end)).row == 2


def test_an_empty_source_has_one_empty_line() -> None:
    assert [row.text for row in RawText("").rows(Sheet())] == [""]


def test_blocks_are_named_and_articles_begin_with_a_line(view: ReviewView, sheet: Sheet) -> None:
    rows = reading_rows(sheet, view)
    assert [row.label for row in rows[:4]] == ["Masthead", "Issue line", "Headline", "Paragraph"]
    borders = [row.border.words for row in rows if row.border]
    assert borders == ["1 · Page 1 · 青禾日报 · 记者 林小满", "2 · Page 1 · 记者 沈一禾"]
    assert [row.text for row in rows if row.struck] == ["市民走上新桥，连声称好。"]
    assert [row.seams for row in rows if row.seams] == [(10,)]


@pytest.mark.parametrize(
    ("text", "seen"), [("a\tb\n", "a␉b␊"), ("甲\u200b乙\x07", "甲¤乙␇"), ("正常", "正常")]
)
def test_what_cannot_be_seen_is_shown(text: str, seen: str) -> None:
    assert visible(text) == seen


SIGNS = "国人，。（”a1 "


@given(st.text(SIGNS, max_size=80), st.floats(3, 20), st.floats(0, 2))
def test_lines_hold_all_and_are_not_too_wide(text: str, width: float, indent: float) -> None:
    ends = line_ends(text, Widths(lambda c: 0.5 if c.isascii() else 1.0), width, indent)
    assert list(ends) == sorted(set(ends))
    assert (ends[-1] if ends else 0) == len(text)
    for number, (start, end) in enumerate(zip((0, *ends), ends, strict=False)):
        room = width - (indent if not number else 0)
        wide = sum(0.5 if c.isascii() else 1.0 for c in text[start:end].rstrip())
        assert wide <= room or len(text[start:end].rstrip()) == 1


def test_no_line_begins_with_a_closing_or_ends_with_an_opening_sign() -> None:
    text = "国国国国，国国国（国国国国”国国国abc国国国国国国国，国国国国国国。" * 9
    ends = line_ends(text, Widths(lambda _: 1.0), 8, 2)
    assert not [end for end in ends[:-1] if text[end] in CLOSING or text[end - 1] in OPENING]
    assert not [end for end in ends[:-1] if text[end].isascii() and text[end - 1].isascii()]


def test_where_no_place_is_better_a_line_is_simply_full() -> None:
    assert line_ends("a" * 100, Widths(lambda _: 1.0), 40, 0) == (40, 80, 100)
    assert line_ends("（（（（", Widths(lambda _: 1.0), 2, 0) == (2, 4)
