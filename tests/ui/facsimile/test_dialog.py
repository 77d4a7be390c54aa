from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from newsreader.ui.facsimile.dialog import DealingDialog, Sheet

SHEETS = tuple(Sheet(0, "issue.pdf", number, several=True) for number in range(3))


def made(qtbot: QtBot, pages: Sequence[int | None]) -> DealingDialog:
    dialog = DealingDialog(SHEETS, pages, None)
    qtbot.addWidget(dialog)
    return dialog


def test_a_picture_is_named_by_its_file_and_page() -> None:
    assert SHEETS[1].words() == "issue.pdf, page 2"
    assert Sheet(0, "a.png", 0, several=False).words() == "a.png"


def test_the_proposal_can_be_changed(qtbot: QtBot) -> None:
    dialog = made(qtbot, (1, 2, None))
    assert dialog.pages == (1, 2, None)
    assert dialog.fields[2].text() == "none"
    dialog.fields[0].setValue(0)
    dialog.fields[2].setValue(7)
    assert dialog.pages == (None, 2, 7)
    assert dialog.accept_button.isEnabled()
    dialog.accept_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    ("pages", "problem"),
    [
        ((1, 3, 3), "Page 3 is given twice."),
        ((None, None, None), "No page is given to any picture."),
        ((1, None, 2), ""),
    ],
)
def test_what_cannot_be_is_named(qtbot: QtBot, pages: Sequence[int | None], problem: str) -> None:
    dialog = made(qtbot, pages)
    assert dialog.problem == problem
    assert dialog.accept_button.isEnabled() is not bool(problem)
