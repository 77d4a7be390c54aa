"""The dictionary of the library on screen."""

import pytest
from PySide6.QtCore import Qt

from newsreader.core.errors import BadInputError
from newsreader.core.spans import Span
from newsreader.core.word import WORD_LENGTH
from newsreader.ui.importing.lines import LINES_ROLE
from newsreader.ui.words.dialog import WordsDialog
from tests.support.window import Window


@pytest.fixture
def dialog(window: Window) -> WordsDialog:
    window.do("annotation.words")
    dialog = window.program.tools.windows.words.dialog
    assert dialog is not None
    return dialog


def rows(dialog: WordsDialog) -> list[str]:
    model = dialog.model
    return [model.index(row).data(LINES_ROLE)[0].text for row in range(model.rowCount())]


def add(window: Window, dialog: WordsDialog, word: str) -> None:
    dialog.field.setText(word)
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    window.settle()


def test_words_are_added_filtered_removed_and_come_back(
    window: Window, dialog: WordsDialog
) -> None:
    assert "no words of its own yet" in dialog.sentence
    add(window, dialog, "南岸新桥")
    dialog.part.setCurrentIndex(dialog.part.findData("nt"))
    add(window, dialog, "青禾日报社")
    assert rows(dialog) == ["南岸新桥", "青禾日报社"]
    assert "Organisation" in dialog.model.index(1).data(LINES_ROLE)[1].text
    dialog.field.setText("报社")
    assert rows(dialog) == ["青禾日报社"]
    dialog.list.setFocus()
    window.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    dialog.remove_button.click()
    window.settle()
    assert "Enter adds it" in dialog.sentence
    dialog.field.clear()
    assert rows(dialog) == ["南岸新桥"]
    window.do("edit.undo")
    assert rows(dialog) == ["南岸新桥", "青禾日报社"]


def test_nothing_is_added_for_blanks_and_twice_is_refused(
    window: Window, dialog: WordsDialog
) -> None:
    add(window, dialog, "  ")
    assert rows(dialog) == []
    add(window, dialog, "新桥")
    add(window, dialog, "新桥")
    assert isinstance(window.notices[-1], BadInputError)
    assert dialog.field.text() == "新桥"


def test_selected_words_are_kept_as_one(window: Window) -> None:
    window.do("annotation.keepWord")
    assert window.notices[-1] == "Select the words first that are to be kept as one."
    window.program.article.text.select(Span(0, 4))
    window.do("annotation.keepWord")
    assert "“南岸新桥” is kept as one word" in str(window.notices[-1])
    window.do("annotation.words")
    dialog = window.program.tools.windows.words.dialog
    assert dialog is not None
    window.do("view.dark")
    assert rows(dialog) == ["南岸新桥"]
    window.program.article.text.select(Span(1, 1))
    dialog.close()
    window.until(lambda: window.program.tools.windows.words.dialog is None)


def test_what_is_typed_next_stays(window: Window, dialog: WordsDialog) -> None:
    dialog.field.setText("南岸新桥")
    window.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.field.setText("青禾")
    window.settle()
    assert dialog.field.text() == "青禾"
    dialog.field.setText("长" * 500)
    assert len(dialog.field.text()) == WORD_LENGTH
