"""The history of a text in its window."""

from PySide6.QtCore import Qt

from newsreader.ui.correcting.history import HistoryController, HistoryDialog
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_TEXT
from tests.support.typing_bench import Bench


def opened(bench: Bench) -> HistoryDialog:
    bench.window.do("article.history")
    history = bench.tools.correcting._history
    assert isinstance(history, HistoryController)
    return history.dialog


def first_lines(dialog: HistoryDialog) -> list[str]:
    return [row[0].text for row in dialog.rows]


def test_nothing_was_changed_yet(bench: Bench) -> None:
    dialog = opened(bench)
    assert first_lines(dialog) == ["As recognised from the source"]
    assert dialog.text.toPlainText() == BRIDGE_TEXT


def test_changes_are_listed_and_each_text_is_shown(bench: Bench) -> None:
    bench.edit()
    bench.select("市民")
    bench.compose("众人")
    bench.select("连声")
    bench.press(Qt.Key.Key_Delete)
    bench.store()
    bench.window.do("edit.undo")
    dialog = opened(bench)
    assert first_lines(dialog)[:3] == ["∅ → 连声", "连声 → ∅", "市民 → 众人"]
    assert dialog.rows[0][0].badge == "undone"
    assert dialog.rows[0][1].text.startswith("Correction · ")
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    assert dialog.text.toPlainText().endswith("众人走上新桥，称好。")
    dialog.list.setCurrentIndex(dialog.list.model().index(3, 0))
    assert dialog.text.toPlainText() == BRIDGE_TEXT
    (marked,) = dialog.text.extraSelections()
    assert not marked.cursor.hasSelection()


def test_it_follows_what_is_done(bench: Bench) -> None:
    dialog = opened(bench)
    assert opened(bench) is dialog
    bench.edit()
    bench.before("市民")
    bench.compose("众" * 90)
    bench.store()
    bench.window.do("edit.undo")
    bench.window.do("edit.redo")
    assert first_lines(dialog)[0] == f"∅ → {'众' * 60}…"
    assert dialog.rows[0][0].badge == "done again"
    bench.window.program.bus.theme_changed.emit(load_theme("dark"))
    dialog.reject()
    bench.window.do("edit.undo")
    assert first_lines(dialog)[0].startswith("∅")
