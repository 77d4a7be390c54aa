"""The link to the desk, in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.core.messages import Language
from newsreader.ui.article.link import ReviewLink
from tests.support.builders import ISSUE_ID, recognised_issue
from tests.support.window import Window

CONFLICT, DUPLICATE, JOINED = (finding.id for finding in recognised_issue().findings)


def link_of(window: Window) -> ReviewLink:
    found = window.child(ReviewLink, "reviewLink")
    assert isinstance(found, ReviewLink)
    return found


def accept(window: Window, doubt: str) -> None:
    window.program.tools.work.write(lambda library: library.reviewing.accept(ISSUE_ID, doubt))
    window.settle()


def test_it_counts_the_open_doubts_of_the_issue_and_leads_to_them(window: Window) -> None:
    link = link_of(window)
    assert (link.isVisible(), link.text()) == (True, "3 doubts in this issue: review (F12)")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    window.settle()
    assert window.program.tools.review.shown
    view = window.program.tools.review.desk.doubts.doubts
    assert len(view.doubts) == 3


def test_it_follows_what_is_settled_and_undone(window: Window) -> None:
    link = link_of(window)
    for doubt in (CONFLICT, DUPLICATE):
        accept(window, doubt)
    assert link.text() == "1 doubt in this issue: review (F12)"
    accept(window, JOINED)
    assert not link.isVisible()
    window.do("edit.undo")
    assert link.isVisible()


def test_it_speaks_chinese_and_follows_the_theme(window: Window) -> None:
    link = link_of(window)
    before = link.palette().color(link.foregroundRole())
    window.translation.use(Language.CHINESE)
    window.do("view.dark")
    assert link.text() == "本期有 3 处存疑：去处理 (F12)"
    assert link.palette().color(link.foregroundRole()) != before


def test_an_empty_library_has_no_doubts(empty_window: Window) -> None:
    assert not link_of(empty_window).isVisible()
