"""Undo and redo of what takes its time say so, and can be stopped."""

import pytest
from PySide6.QtGui import QAction

from newsreader.core.progress import Progress
from newsreader.core.spans import Span
from newsreader.ui.annotations import work
from newsreader.ui.importing.progress import ProgressLine
from tests.support.window import Window


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PATIENCE", -1)


@pytest.fixture
def highlighted(window: Window) -> Window:
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.highlight")
    return window


def line(window: Window) -> ProgressLine:
    return window.program.window.progress


def undo(window: Window) -> tuple[QAction, QAction]:
    return window.program.actions["edit.undo"], window.program.actions["edit.redo"]


def marked(window: Window) -> int:
    view = window.program.article.view
    assert view is not None
    return len(view.annotations)


def test_it_is_shown_in_menu_and_status_bar(highlighted: Window) -> None:
    window, told = highlighted, list[tuple[str, str, bool]]()
    back, forth = undo(window)
    travels = window.program.tools.work.under_way
    travels.connect(
        lambda _job, _progress, _back: told.append(
            (line(window).text, back.text(), back.isEnabled())
        )
    )
    window.do("edit.undo")
    assert told[0] == ("Undoing (0 of 1)", "Undoing…", False)
    assert not line(window).isVisible()
    assert marked(window) == 0
    assert (back.isEnabled(), forth.text()) == (False, "&Redo Highlight")
    window.do("edit.redo")
    assert marked(window) == 1
    assert (back.text(), back.isEnabled()) == ("&Undo Highlight", True)
    assert window.notices == []


def test_stopped_all_is_as_it_was(highlighted: Window) -> None:
    window = highlighted
    travels = window.program.tools.work
    back, forth = undo(window)
    job = window.program.tasks.unhurried(lambda _progress: None)
    travels._show(job, Progress(0, 9, ""), back=True)
    assert line(window).isVisible()
    assert (back.isEnabled(), forth.isEnabled()) == (False, False)
    line(window).stop()
    assert job.cancelled()
    travels._show(job, Progress(1, 9, ""), back=True)
    assert "(1 of 9)" not in line(window).text
    travels._arrive()
    assert not line(window).isVisible()
    assert window.notices == ["Stopped; all is as it was before."]
    assert (back.isEnabled(), marked(window)) == (True, 1)


def test_a_step_that_is_stopped_in_the_library_changes_nothing(
    highlighted: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.ui.tasks.Job.cancelled", lambda _job: True)
    highlighted.do("edit.undo")
    assert marked(highlighted) == 1
    assert undo(highlighted)[0].isEnabled()


def test_a_short_one_shows_nothing(highlighted: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PATIENCE", 60)
    told: list[object] = []
    highlighted.program.tools.work.under_way.connect(lambda *_: told.append(1))
    highlighted.do("edit.undo")
    assert (told, marked(highlighted)) == ([], 0)
