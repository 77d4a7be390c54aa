"""The document has one position for every UTF-16 unit of the text, whatever stands in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QTextDocument
from pytestqt.qtbot import QtBot

from newsreader.core.article import ArticleView
from newsreader.core.issue import Block, BlockRole
from newsreader.ui.article.document import build_document, shown
from newsreader.ui.article.typography import RULES, Typography
from newsreader.ui.offsets import Offsets
from tests.support.builders import make_view


def typography() -> Typography:
    font = QFont("Noto Serif CJK SC")
    font.setPointSizeF(13)
    return Typography(font, QColor("black"), QColor("gray"))


def built(view: ArticleView) -> tuple[QTextDocument, QObject]:
    owner = QObject()
    return build_document(view, typography(), owner), owner


@pytest.mark.parametrize("nasty", "\r\u2028\u2029\x00\x85\ufdd0\ufffc\x7f")
def test_what_qt_would_swallow_is_shown(nasty: str) -> None:
    picture = shown(nasty)
    assert picture != nasty
    assert len(picture) == 1
    assert picture.isprintable()


def test_half_a_pair_keeps_its_length() -> None:
    assert shown("a\ud842b") == "a�b"
    assert shown("𠮷\t\n ok") == "𠮷\t\n ok"


text = st.text(
    alphabet=st.one_of(
        st.sampled_from("中𠮷😀\n\r\u2028\u2029\u00a0\x00\ufffc\ufdd1\x85"), st.characters()
    )
)


@given(st.lists(st.tuples(st.sampled_from(BlockRole), text), max_size=5))
def test_positions_are_those_of_the_text(qapp: object, parts: list[tuple[BlockRole, str]]) -> None:
    view = make_view([Block(role, body, ()) for role, body in parts])
    document, _owner = built(view)
    assert document.characterCount() == Offsets(view.text).units + 1
    lines = shown(view.text).split("\n")
    assert document.blockCount() == len(lines)
    for number, line in enumerate(lines):
        block = document.findBlockByNumber(number)
        assert block.text() == line
        before = "\n".join(view.text.split("\n")[:number])
        assert block.position() == (Offsets(before).units + 1 if number else 0)


def test_suppressed_blocks_are_not_set(qtbot: QtBot) -> None:
    document, _owner = built(make_view())
    assert document.toPlainText().count("市民走上新桥") == 1


def test_every_role_is_set_differently(qtbot: QtBot) -> None:
    assert set(RULES) == set(BlockRole)
    setting = typography()
    head, body = (setting.characters(role).font() for role in ("headline", "paragraph"))  # type: ignore[arg-type]
    assert head.pointSizeF() > body.pointSizeF()
    assert head.bold()
    paragraph = setting.block(BlockRole.PARAGRAPH)
    assert paragraph.textIndent() == pytest.approx(2 * setting.em)
    assert paragraph.alignment() == Qt.AlignmentFlag.AlignJustify
    assert paragraph.lineHeight() == pytest.approx(1.7 * setting.em, rel=0.05)
    assert setting.block(BlockRole.SUBHEAD).topMargin() > 0
    assert setting.block(BlockRole.SUBHEAD, first=True).topMargin() == 0
