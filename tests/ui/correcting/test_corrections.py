"""What was corrected, seen and taken back."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.services.comparing import Correction
from newsreader.ui.correcting.layer import CorrectionsLayer
from newsreader.ui.theme import load_theme
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, SEED_ID
from tests.support.typing_bench import Bench


def layer(bench: Bench) -> CorrectionsLayer:
    return bench.tools.correcting.layer


def correct(bench: Bench, words: str, others: str) -> None:
    bench.edit()
    bench.select(words)
    if others:
        bench.compose(others)
    else:
        bench.press(Qt.Key.Key_Delete)
    bench.press(Qt.Key.Key_Escape)
    bench.window.settle()


def point(bench: Bench, words: str) -> QPoint:
    return bench.text.span_rects(bench.at(words))[0].center().toPoint()


def pixels(bench: Bench, words: str) -> set[int]:
    box = bench.text.span_rects(bench.at(words))[0].toRect()
    image = bench.text.viewport().grab(box).toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_corrections_are_found_and_painted(bench: Bench) -> None:
    before = pixels(bench, "青禾市")
    correct(bench, "市民", "众人")
    correct(bench, "连声", "")
    found = [(each.now, each.was) for each in layer(bench).found]
    assert found == [("众人", "市民"), ("", "连声")]
    marked = pixels(bench, "众人")
    assert pixels(bench, "青禾市") == before
    bench.window.program.actions["view.corrections"].setChecked(False)
    bench.window.settle()
    assert layer(bench).found == ()
    assert bench.window.settings.number("corrections.shown") == 0
    assert pixels(bench, "众人") != marked


def test_the_mouse_tells_what_stood_there(bench: Bench) -> None:
    correct(bench, "市民", "众人")

    def tip(words: str) -> str:
        place = point(bench, words)
        event = QHelpEvent(QEvent.Type.ToolTip, place, bench.text.viewport().mapToGlobal(place))
        QApplication.sendEvent(bench.text.viewport(), event)
        return QToolTip.text()

    assert "市民" not in tip("南岸")
    assert "was: “市民”" in tip("众人")
    put_in = Correction(Span(0, 1), "众", "")
    assert layer(bench).explain(put_in) == "put in"


def test_one_is_taken_back_at_the_caret(bench: Bench) -> None:
    take_back = bench.window.program.actions["article.takeBack"]
    correct(bench, "市民", "众人")
    correct(bench, "南岸", "北岸")
    bench.before("青禾市")
    assert not take_back.isEnabled()
    bench.tools.correcting.take_back()
    bench.select("众人")
    bench.window.do("article.takeBack")
    assert (
        bench.view.text == bench.stored() == BRIDGE_TEXT.replace("南岸新桥通车\n", "北岸新桥通车\n")
    )
    bench.window.do("edit.undo")
    assert "众人" in bench.view.text


def test_the_menu_offers_the_one_under_the_mouse(bench: Bench) -> None:
    correct(bench, "市民", "众人")
    bench.text.select(Span(0, 0))
    menus: list[QMenu] = []
    bench.pane.menu_opening.connect(menus.append)
    place = point(bench, "众人")
    reason = QContextMenuEvent.Reason
    there = bench.text.viewport().mapToGlobal(place)
    QApplication.sendEvent(bench.text.viewport(), QContextMenuEvent(reason.Mouse, place, there))
    words = [action.text() for action in menus[0].actions()]
    assert "was: “市民”" in words
    menus[0].close()
    bench.window.do("article.takeBack")
    assert bench.stored() == BRIDGE_TEXT
    QApplication.sendEvent(bench.text.viewport(), QContextMenuEvent(reason.Keyboard, place, there))
    assert "was: “市民”" not in [action.text() for action in menus[1].actions()]
    menus[1].close()


def test_a_mark_follows_what_is_typed(bench: Bench) -> None:
    correct(bench, "市民", "众人")
    bench.edit()
    bench.before("青禾市")
    bench.compose("在")
    (found,) = layer(bench).found
    assert found.place.of(bench.view.text) == "众人"


def test_the_end_of_a_line_belongs_to_its_last_character(bench: Bench) -> None:
    correct(bench, "称好。", "叫好！")
    box = bench.text.span_rects(bench.at("！"))[0]
    assert layer(bench)._offset(QPointF(box.right() - 1, box.center().y())) == bench.at("！").start


def test_another_article_has_its_own(bench: Bench) -> None:
    correct(bench, "市民", "众人")
    bench.open(SEED_ID)
    assert not layer(bench).found
    bench.open(BRIDGE_ID)
    assert layer(bench).found
    bench.window.program.bus.article_shown.emit(None)
    assert not bench.window.program.actions["article.edit"].isEnabled()


def test_theme_and_language_are_followed(bench: Bench) -> None:
    bench.edit()
    bench.window.program.bus.theme_changed.emit(load_theme("dark"))
    bench.window.translation.use(Language.CHINESE)
    bench.window.settle()
    assert "Esc" in bench.tools.correcting.line.text()
    assert "正文" in bench.tools.correcting.line.text()
