import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPointF

from newsreader.core.spans import Span
from newsreader.ui.fonts import reading_font
from newsreader.ui.review.rows import Face, Row
from newsreader.ui.review.setting import Set, Setter
from newsreader.ui.review.shown import visible

HARD = "国人，“a1 e\u0301𠮷👩\u200d👩\u200d👧\u3000\t\n\u05d0"


def set_row(text: str, width: float, face: Face = Face.TEXT) -> Set:
    return Setter(reading_font("", 100)).set_rows((Row(visible(text), "", face),), width)[0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(HARD, max_size=60), st.integers(60, 300))
def test_whatever_is_set_can_be_looked_at(qapp: QObject, text: str, width: int) -> None:
    del qapp
    found = set_row(text, width)
    layout = found.layout
    ends = [
        layout.lineAt(n).textStart() + layout.lineAt(n).textLength()
        for n in range(layout.lineCount())
    ]
    assert (ends[-1] if ends else 0) == len(text.encode("utf-16-le")) // 2
    assert found.box(len(text)).height() == found.step
    for offset in range(len(text)):
        assert found.box(offset).bottom() <= found.height + found.step
    assert 0 <= found.offset_at(QPointF(width, found.height)) <= max(0, len(text) - 1)


def test_a_point_means_the_character_there(qapp: QObject) -> None:
    del qapp
    found = set_row("第一行有些字，第二行也有些字，第三行还有些字。", 160)
    for offset in range(23):
        assert found.offset_at(found.box(offset).center()) == offset
    assert len(list(found.boxes(Span(0, 23)))) == found.layout.lineCount() > 2


@pytest.mark.parametrize("face", Face)
def test_every_face_has_a_shape(qapp: QObject, face: Face) -> None:
    del qapp
    assert set_row("字", 100, face).height > 0


def test_what_is_set_is_kept_until_the_width_changes(qapp: QObject) -> None:
    del qapp
    setter, rows = Setter(reading_font("", 100)), (Row("一", ""), Row("二", ""))
    first = setter.set_rows(rows, 100)
    assert setter.set_rows(rows[1:], 100) == first[1:]
    assert setter.set_rows(rows, 120) != first
