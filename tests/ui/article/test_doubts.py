"""What is said about repairs and gaps."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsreader.core.article import Mark
from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.ui.article.doubts import DoubtsButton, group_of, summary
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.translation import Translation
from tests.support.builders import make_view


def mark(kind: FindingKind, at: int = 0, repair: Repair | None = None) -> Mark:
    return Mark(Span(at, at), Finding(kind, (), repair=repair))


MARKS = (
    mark(FindingKind.SPLIT_PARAGRAPH, 12, Repair.JOINED),
    mark(FindingKind.MERGED_PARAGRAPH, 9, Repair.SPLIT),
    mark(FindingKind.MISSING_HEAD, 7, Repair.MARKED),
    mark(FindingKind.WEEKDAY_CONFLICT),
)


def test_groups() -> None:
    groups = [group_of(item) for item in (*MARKS, mark(FindingKind.OVERLAP, 0, Repair.SUPPRESSED))]
    assert groups == ["repaired", "repaired", "missing", "doubtful", "hidden"]


def test_counts_in_words() -> None:
    assert summary(make_view(marks=MARKS)) == (
        "1 repeated passage not shown · 1 paragraph without its beginning"
        " · 2 repairs · 1 doubtful place"
    )
    assert summary(make_view([Block(BlockRole.PARAGRAPH, "无疑。", ())])) == ""


def test_the_menu_names_each_doubt_and_goes_to_it(qtbot: QtBot, qapp: QApplication) -> None:
    button = DoubtsButton(Translation(qapp))
    qtbot.addWidget(button)
    button.show_article(make_view(marks=MARKS[:3]))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu_of_doubts.isVisible()
    button.menu_of_doubts.close()
    actions = button.menu_of_doubts.actions()
    assert [action.data().start for action in actions] == [7, 9, 12]
    assert "The beginning of this paragraph is missing" in actions[0].text()
    assert button.accessibleName() == button.text()
    with qtbot.waitSignal(button.mark_chosen) as chosen:
        actions[1].trigger()
    assert chosen.args == [Span(9, 9)]


def test_an_article_without_doubts_has_no_button(qtbot: QtBot, qapp: QApplication) -> None:
    button = DoubtsButton(Translation(qapp))
    qtbot.addWidget(button)
    button.show_article(make_view([Block(BlockRole.PARAGRAPH, "无疑。", ())]))
    assert button.isHidden()


def test_tool_tips_never_turn_into_markup() -> None:
    assert plain_tool_tip("<b>a & b</b>\n二") == "<qt>&lt;b&gt;a &amp; b&lt;/b&gt;<br>二</qt>"
    assert plain_tool_tip("") == ""
