"""Looking back and restoring, in the window."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.ids import OperationId
from newsreader.services.library import Library
from newsreader.services.recalling import PAGE
from newsreader.ui.activity.activity import ActivityDialog, Period, Scope
from newsreader.ui.activity.controller import ActivityController
from newsreader.ui.activity.trash import TrashDialog
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.people import highlight
from tests.support.window import Window

HEAD = "南岸新桥通车"


def _do(window: Window, work: Callable[[Library], object]) -> None:
    """Change the library as the window does, and wait for it."""

    def changed(library: Library) -> object:
        work(library)
        return library.history.undo()

    window.program.tools.work.write(changed)  # type: ignore[arg-type]
    window.settle()


@pytest.fixture
def worked(window: Window) -> Window:
    """Return a window on a library in which an annotation was made, deleted and brought back."""
    window.program.bus.article_requested.emit(BRIDGE_ID, None)
    window.settle()

    def work(library: Library) -> object:
        made = highlight(library, "新桥", note="哪一座？\n旧的？")
        return library.annotating.delete([made.id])

    _do(window, work)
    return window


def _activity(window: Window) -> tuple[ActivityController, ActivityDialog]:
    window.do("edit.activity")
    controller = window.program.tools.windows.activity
    assert controller.activity is not None
    return controller, controller.activity


def _trash(window: Window) -> TrashDialog:
    window.do("edit.trash")
    trash = window.program.tools.windows.activity.trash
    assert trash is not None
    return trash


def _rows(dialog: ActivityDialog | TrashDialog) -> list[str]:
    return [str(dialog.model.index(row).data()) for row in range(dialog.model.rowCount())]


def _close(dialog: QObject) -> None:
    dialog.close()  # type: ignore[attr-defined]
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_every_deed_is_a_row(worked: Window) -> None:
    _, dialog = _activity(worked)
    rows = _rows(dialog)
    assert [row.partition(",")[0] for row in rows] == [
        "undone",
        "Deletion · “新桥”",
        "Highlight · “新桥”",
    ]
    assert "甲" in rows[2]
    assert "unsigned" not in rows[2]
    assert dialog.isVisible()
    assert dialog.sentence == ""


def test_filters(worked: Window) -> None:
    _, dialog = _activity(worked)
    assert dialog.person.itemText(0) == "By everyone"
    dialog.person.setCurrentIndex(dialog.person.findData("甲"))
    worked.settle()
    assert len(_rows(dialog)) == 1
    dialog.person.setCurrentIndex(0)
    dialog.scope.setCurrentIndex(list(Scope).index(Scope.ARTICLE))
    worked.settle()
    assert len(_rows(dialog)) == 3
    worked.program.bus.article_requested.emit(SEED_ID, None)
    worked.settle()
    assert _rows(dialog) == []
    assert dialog.sentence == "Nothing was done here in this time."
    dialog.scope.setCurrentIndex(list(Scope).index(Scope.ISSUE))
    worked.settle()
    assert len(_rows(dialog)) == 3


def test_a_day_begins_at_midnight_here(worked: Window) -> None:
    _, dialog = _activity(worked)
    for period, days in ((Period.TODAY, 0), (Period.WEEK, 6)):
        dialog.period.setCurrentIndex(list(Period).index(period))
        worked.settle()
        since = dialog.filter.since
        assert since is not None
        begin = datetime.fromisoformat(since).astimezone()
        assert (begin.hour, begin.minute) == (0, 0)
        assert (datetime.now().astimezone().date() - begin.date()).days == days
        assert len(_rows(dialog)) == 3


def test_enter_leads_to_the_article(worked: Window) -> None:
    _, dialog = _activity(worked)
    worked.program.bus.article_requested.emit(SEED_ID, None)
    worked.settle()
    dialog.list.setCurrentIndex(dialog.model.index(2))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    worked.settle()
    assert worked.shown() == HEAD


def test_it_follows_what_is_done(worked: Window) -> None:
    _, dialog = _activity(worked)
    worked.do("edit.undo")
    assert len(_rows(dialog)) == 4


def test_older_deeds_come_when_the_end_is_reached(window: Window) -> None:
    def work(library: Library) -> object:
        made = highlight(library, "新桥")
        for number in range(PAGE):
            library.annotating.set_note(made.id, str(number))
        return None

    _do(window, work)
    _, dialog = _activity(window)
    assert len(dialog.deeds) == PAGE
    bar = dialog.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.settle()
    assert len(_rows(dialog)) == len(dialog.deeds) == PAGE + 2
    assert dialog.deeds[-1].operation == OperationId(1)
    dialog.end_reached.emit()
    window.settle()
    assert len(dialog.deeds) == PAGE + 2


def test_the_trash_restores(worked: Window) -> None:
    worked.do("edit.redo")
    dialog = _trash(worked)
    (row,) = _rows(dialog)
    assert row.startswith("Annotation, 新桥, 哪一座？ 旧的？ · deleted ")
    dialog.restore_button.click()
    worked.settle()
    assert _rows(dialog) == []
    assert dialog.sentence.startswith("The trash is empty.")
    assert not dialog.restore_button.isEnabled()
    sidebar = worked.program.tools.sidebar
    assert sidebar.model.rowCount() == 1
    worked.do("edit.undo")
    assert len(_rows(dialog)) == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    worked.settle()
    assert _rows(dialog) == []


def test_windows_are_opened_once_and_again(worked: Window) -> None:
    controller, dialog = _activity(worked)
    assert _activity(worked)[1] is dialog
    trash = _trash(worked)
    assert _trash(worked) is trash
    worked.program.bus.theme_changed.emit(load_theme("dark"))
    for each in (dialog, trash):
        _close(each)
    assert (controller.activity, controller.trash) == (None, None)
    worked.do("edit.undo")
    assert _rows(_activity(worked)[1])


def test_what_comes_late_is_left(worked: Window) -> None:
    controller, dialog = _activity(worked)
    _close(dialog)
    controller._take(())
    controller._add(())
    controller._offer([])
    controller._show(())
    controller._ask_more()
    controller._go_to(0)
    controller._restore(())
    worked.settle()
    assert controller.activity is None


def test_without_an_article_the_place_is_the_library(window: Window) -> None:
    _, dialog = _activity(window)
    dialog.follow(None)
    dialog.scope.setCurrentIndex(list(Scope).index(Scope.ISSUE))
    assert dialog.filter.issue_id is None
