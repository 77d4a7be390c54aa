"""The question for a name, with the keyboard alone, and in Chinese."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsreader.core.messages import Language
from newsreader.settings.people import IDENTIFIER, NAME
from newsreader.ui.people.actions import SIGN
from newsreader.ui.people.dialog import LONGEST, NameDialog
from tests.support.window import Window


@pytest.fixture
def dialog(window: Window) -> NameDialog:
    window.do(SIGN)
    dialog = window.program.tools.signing.dialog
    assert dialog is not None
    return dialog


def test_enter_signs_without_blanks_around(window: Window, dialog: NameDialog) -> None:
    dialog.name.setText("  周明 ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    window.settle()
    assert window.program.tools.signing.dialog is None
    assert window.settings.text(NAME) == "周明"


def test_esc_keeps_the_name_there_was(window: Window, dialog: NameDialog) -> None:
    dialog.name.setText("周明")
    QTest.keyClick(dialog.identifier, Qt.Key.Key_Escape)
    window.settle()
    assert (window.settings.text(NAME), window.settings.text(IDENTIFIER)) == ("", "")
    assert window.program.tools.signing.dialog is None


def test_a_name_has_an_end(window: Window, dialog: NameDialog) -> None:
    dialog.name.setText("明" * 500)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    window.settle()
    assert window.settings.text(NAME) == "明" * LONGEST


def test_it_asks_in_chinese(window: Window) -> None:
    window.translation.use(Language.CHINESE)
    window.do(SIGN)
    dialog = window.program.tools.signing.dialog
    assert dialog is not None
    assert all("\u4e00" <= each <= "\u9fff" for each in dialog.windowTitle())
    dialog.reject()
